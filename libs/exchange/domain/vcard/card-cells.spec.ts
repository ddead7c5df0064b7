import { cardFields, cellsOf } from './card-cells';
import { type ContentLine, parseContentLine, Unfolder } from './content-lines';

function card(text: string) {
  const unfolder = new Unfolder();
  const lines = [
    ...text
      .trim()
      .split('\n')
      .map((line) => unfolder.add(line)),
    unfolder.end(),
  ];
  const parsed = lines.map((line) => line && parseContentLine(line));
  const { cells, hadPicture } = cellsOf(
    parsed.filter((line): line is ContentLine => Boolean(line)),
  );
  const filled = cardFields.flatMap((field, at) => (cells[at] ? [[field, cells[at]]] : []));
  return { ...Object.fromEntries(filled), hadPicture };
}

describe('a vCard', () => {
  it('of an iPhone: folded, with groups, labels and a photo', () => {
    const text = `
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.5//EN
N:Żak;Łucja;Maria;;
FN:Łucja Maria Żak
ORG:Powiatowy Urząd Pracy;Dział Szkoleń
TITLE:Doradczyni zawodowa
item1.EMAIL;type=INTERNET;type=pref:lucja.zak@pup.example.org
item1.X-ABLabel:_$!<Work>!$_
item2.TEL;type=CELL;type=VOICE:+48 600 100 200
TEL;type=WORK;type=pref:+48 94 351 00 00
item3.ADR;type=HOME:;;ul. Domowa 5;Kołobrzeg;;78-100;Polska
item4.ADR;type=WORK;type=pref:;;ul. Katedralna 46\\, pok. 3;Kołobrzeg;;78-100;Polska
item4.X-ABADR:pl
NOTE:Dzwonić rano\\nlubi kawę\\; i ciasto\\, zna się na
  dotacjach
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4QBARXhpZgAATU0AKgAAAA
 gAAYdpAAQAAAABAAAAGgAAAAAAAqACAAQAAAABAAAAoKADAAQAAAABAAAAoAAAAAD
 /2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQ==
CATEGORIES:partner,praca`;
    expect(card(text)).toEqual({
      party: 'person',
      name: 'Łucja Maria Żak',
      organisation: 'Powiatowy Urząd Pracy',
      role: 'Doradczyni zawodowa',
      email: 'lucja.zak@pup.example.org',
      phone: '+48 94 351 00 00; +48 600 100 200',
      street: 'ul. Katedralna 46, pok. 3',
      city: 'Kołobrzeg',
      postalCode: '78-100',
      country: 'Polska',
      notes: 'Dzwonić rano\nlubi kawę; i ciasto, zna się na dotacjach',
      tags: 'partner; praca',
      hadPicture: true,
    });
  });

  it('with several addresses at work: the others are kept beside the first', () => {
    const text = `
VERSION:3.0
FN:Fundacja Sto
ADR;TYPE=HOME:;;ul. Domowa 5;Kołobrzeg;;78-100;Polska
ADR;TYPE=WORK:;;ul. Portowa 1;Ustka;;76-270;PL
ADR;TYPE=WORK:;;вул. Городоцька 2\\; оф. 3;Львів;;;UA`;
    expect(card(text)).toMatchObject({
      street: 'ul. Portowa 1',
      city: 'Ustka',
      otherAddresses: 'вул. Городоцька 2\\\\; оф. 3; ; Львів; UA',
    });
  });

  it('of an Android phone: version 2.1, quoted-printable over several lines, parameters without names', () => {
    const text = `
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9C=D0=B5=D0=BB=D1=8C=D0=BD=D0=B8=D0=BA;=D0=9E=D0=BA=D1=81=D0=B0=D0=BD=D0=B0;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=BA=D1=81=D0=B0=D0=BD=D0=B0=20=D0=9C=D0=B5=
=D0=BB=D1=8C=D0=BD=D0=B8=D0=BA
TEL;CELL;PREF:+380501234567
EMAIL;HOME:oksana@example.org
ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:=D0=9A=D0=B0=D0=B2=27=D1=8F=D1=80=D0=BD=D1=8F
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD`;
    expect(card(text)).toEqual({
      party: 'person',
      name: 'Оксана Мельник',
      organisation: "Кав'ярня",
      email: 'oksana@example.org',
      phone: '+380501234567',
      hadPicture: true,
    });
  });

  it('of version 4: kinds, telephones as addresses, languages and preferences', () => {
    const text = `
VERSION:4.0
KIND:org
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
FN:Fundacja Start
ORG:Fundacja Start
TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+48-42-111-11-11
EMAIL;PREF=2:biuro@example.org
EMAIL;PREF=1:start@example.org
LANG;PREF=1:pl
LANG:uk
URL:https://start.example.org`;
    expect(card(text)).toMatchObject({
      id: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
      party: 'organisation',
      name: 'Fundacja Start',
      phone: '+48-42-111-11-11',
      email: 'start@example.org; biuro@example.org',
      languages: 'pl; uk',
      website: 'https://start.example.org',
      hadPicture: false,
    });
  });

  it('of a firm that says so only by having no other name', () => {
    expect(card('N:;;;;\nFN:Zakład Szewski\nORG:Zakład Szewski;')).toMatchObject({
      party: 'organisation',
      name: 'Zakład Szewski',
    });
    expect(card('X-ABShowAs:COMPANY\nFN:Zakład\nN:;;;;\nORG:Zakład Szewski')).toMatchObject({
      party: 'organisation',
    });
    expect(card('N:Nowak;Anna;;;')).toMatchObject({ party: 'person', name: 'Anna Nowak' });
  });

  it('in an old Cyrillic encoding, and with one that nobody knows', () => {
    expect(card('FN;CHARSET=WINDOWS-1251;ENCODING=QUOTED-PRINTABLE:=CF=B8=F2=F0')).toMatchObject({
      name: 'Пётр',
    });
    expect(card('FN;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:Jan=20Nowak')).toMatchObject({
      name: 'Jan Nowak',
    });
  });

  it('whose parameters are named like what every object has', () => {
    expect(card('FN;__PROTO__=x;CONSTRUCTOR:Jan\nnot a line at all')).toMatchObject({
      name: 'Jan',
    });
  });
});
