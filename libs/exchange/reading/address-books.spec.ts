import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContactField } from '../domain/contact-field';
import { HeaderDictionary } from '../domain/mapping.rules';
import { exchangeMessages } from '../messages';
import { fileOf } from '../testing/file-of';
import { inspect } from './inspection';
import { rowsOf } from './rows';

const labels = Object.values(exchangeMessages).flatMap((texts) =>
  Object.entries(texts).flatMap(([key, label]) =>
    key.startsWith('contact_field.') ? [[key.slice('contact_field.'.length), [label]]] : [],
  ),
);
const dictionary = new HeaderDictionary(Object.fromEntries(labels) as Record<string, string[]>);

/** The rows of a file as they are mapped, without what is empty. */
async function read(name: string) {
  const file = fileOf(readFileSync(join(__dirname, '../testing/files', name)));
  const inspection = await inspect(file, dictionary);
  const rows: Partial<Record<ContactField, string[]>>[] = [];
  for await (const { cells, number } of rowsOf(file.pieces(), inspection)) {
    if (inspection.hasHeader && number === 1) continue;
    const row: Partial<Record<ContactField, string[]>> = {};
    inspection.mapping.forEach((field, column) => {
      const cell = cells[column] ?? '';
      if (field !== null && cell !== '') (row[field] ??= []).push(cell);
    });
    rows.push(row);
  }
  return { ...inspection, rows };
}

describe('an address book', () => {
  it('of Google Contacts', async () => {
    const { encoding, delimiter, rows } = await read('google-contacts.csv');
    expect([encoding, delimiter]).toEqual(['utf-8', 'comma']);
    expect(rows).toEqual([
      {
        firstName: ['Łucja'],
        lastName: ['Żak'],
        organisation: ['Powiatowy Urząd Pracy w Kołobrzegu'],
        role: ['Doradczyni zawodowa'],
        notes: ['Dzwonić rano\nlubi kawę, i ciasto'],
        tags: ['* Partnerzy ::: * myContacts'],
        email: ['lucja.zak@pup.example.org', 'lucja@example.org ::: zak@example.org'],
        phone: ['+48 94 351 00 00', '601 202 303'],
        street: ['ul. Katedralna 46'],
        city: ['Kołobrzeg'],
        postalCode: ['78-100'],
        country: ['PL'],
        website: ['https://pup.example.org'],
      },
      {
        firstName: ['Оксана'],
        middleName: ['Петрівна'],
        lastName: ['Мельник'],
        tags: ['* myContacts'],
        email: ['oksana@example.org'],
      },
      {
        organisation: ['Fundacja Start'],
        tags: ['* Partnerzy ::: * NGO ::: * myContacts'],
        email: ['biuro@start.example.org'],
      },
    ]);
  });

  it('of Outlook in English: homes and faxes stay private', async () => {
    const { rows } = await read('outlook-english.csv');
    expect(rows).toEqual([
      {
        firstName: ['Anna'],
        lastName: ['Smith'],
        organisation: ['York Enterprise Hub'],
        role: ['Adviser'],
        street: ['1 Long Lane', 'Floor 2'],
        city: ['York'],
        postalCode: ['YO1 7HH'],
        country: ['United Kingdom'],
        phone: ['+44 1904 555 010', '+44 7700 900 123'],
        tags: ['Advice;Start-ups'],
        email: ['anna@hub.example.org'],
        notes: ['Met at the "fair"\r\nin May'],
        website: ['http://hub.example.org'],
      },
      { organisation: ['City Council'], email: ['office@council.example.org'] },
    ]);
  });

  it('of Outlook in Polish, in Windows-1250', async () => {
    const { encoding, rows } = await read('outlook-polish.csv');
    expect(encoding).toBe('windows-1250');
    expect(rows).toEqual([
      {
        firstName: ['Świętosława'],
        lastName: ['Źdźbło-Gąsior'],
        organisation: ['Łódzkie Centrum Przedsiębiorczości'],
        role: ['Kierowniczka'],
        street: ['ul. Piotrkowska 1'],
        city: ['Łódź'],
        postalCode: ['90-001'],
        country: ['Polska'],
        phone: ['42 111 11 11', '601 202 303'],
        tags: ['firmy;szkolenia'],
        email: ['swietoslawa@lcp.example.org'],
        notes: ['Żółte „karteczki” od niej'],
      },
    ]);
  });

  it('that a Ukrainian library keeps itself, in Windows-1251', async () => {
    const { encoding, delimiter, rows } = await read('ukrainian-table.csv');
    expect([encoding, delimiter]).toEqual(['windows-1251', 'semicolon']);
    expect(rows[1]).toEqual({
      name: ['Центр зайнятості'],
      city: ['Івано-Франківськ'],
      phone: ['0342 12 34 56'],
    });
  });

  it('of an Android phone, in vCard 2.1', async () => {
    const { format, hasHeader, rows } = await read('android.vcf');
    expect([format, hasHeader]).toEqual(['vcard', false]);
    expect(rows).toEqual([
      {
        party: ['person'],
        name: ['Оксана Мельник'],
        organisation: ["Кав'ярня"],
        role: ['Власниця'],
        email: ['oksana@example.org'],
        phone: ['+380501234567; 0441234567'],
      },
      { party: ['person'], name: ['Jan Nowak'], phone: ['601202303'] },
    ]);
  });

  it('of an iPhone, in vCard 3', async () => {
    const { rows } = await read('iphone.vcf');
    expect(rows).toMatchObject([
      {
        name: ['Łucja Żak'],
        organisation: ['Powiatowy Urząd Pracy w Kołobrzegu'],
        email: ['lucja.zak@pup.example.org'],
        phone: ['+48 94 351 00 00; +48 601 202 303'],
        street: ['ul. Katedralna 46, pok. 3'],
        notes: ['Dzwonić rano\nzna się na dotacjach; przychodzi na dyżury w każdy pierwszy wtorek'],
      },
      { party: ['organisation'], name: ['Fundacja Start'], website: ['https://start.example.org'] },
    ]);
  });
});
