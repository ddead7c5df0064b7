import { hasHeader, HeaderDictionary, namesContacts, proposeMapping } from './mapping.rules';

const dictionary = new HeaderDictionary({ theyOffer: ['Co nam dają', 'What they offer us'] });

function proposal(headers: string, rows: readonly string[] = []): Record<string, string> {
  const names = headers.split(',').map((name) => name.replaceAll('"', ''));
  const cells = rows.map((row) => row.split(','));
  const mapping = proposeMapping(names, cells, dictionary);
  return Object.fromEntries(
    mapping.flatMap((field, at) => (field === null ? [] : [[names[at], field]])),
  );
}

describe('a proposed mapping', () => {
  it('knows an export of Google Contacts', () => {
    const header =
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value';
    expect(proposal(header)).toEqual({
      'First Name': 'firstName',
      'Middle Name': 'middleName',
      'Last Name': 'lastName',
      'Organization Name': 'organisation',
      'Organization Title': 'role',
      Notes: 'notes',
      Labels: 'tags',
      'E-mail 1 - Value': 'email',
      'E-mail 2 - Value': 'email',
      'Phone 1 - Value': 'phone',
      'Address 1 - Street': 'street',
      'Address 1 - City': 'city',
      'Address 1 - Postal Code': 'postalCode',
      'Address 1 - Country': 'country',
      'Address 1 - Extended Address': 'street',
      'Website 1 - Value': 'website',
    });
  });

  it('knows an export of Outlook, and leaves homes and faxes out', () => {
    const header =
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home Postal Code,Business Fax,Business Phone,Business Phone 2,Mobile Phone,Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Web Page';
    const row =
      ',Anna,,Nowak,,MBP,,,ul. Długa 1,,Łódź,,90-001,,ul. Krótka 2,Łódź,90-002,+48 42 111 11 11,+48 42 222 22 22,,+48 600 100 200,1980-01-01,,anna@example.org,SMTP,Anna,,,';
    expect(proposal(header, [row])).toEqual({
      'First Name': 'firstName',
      'Middle Name': 'middleName',
      'Last Name': 'lastName',
      Company: 'organisation',
      'Job Title': 'role',
      'Business Street': 'street',
      'Business Street 2': 'street',
      'Business City': 'city',
      'Business Postal Code': 'postalCode',
      'Business Country/Region': 'country',
      'Business Phone': 'phone',
      'Business Phone 2': 'phone',
      'Mobile Phone': 'phone',
      Categories: 'tags',
      'E-mail Address': 'email',
      'E-mail 2 Address': 'email',
      Notes: 'notes',
      'Web Page': 'website',
    });
  });

  it('knows a Polish Outlook', () => {
    const header =
      'Tytuł,Imię,Drugie imię,Nazwisko,Sufiks,Firma,Dział,Stanowisko,Adres służbowy - ulica,Adres służbowy - miejscowość,Adres służbowy - województwo,Adres służbowy - kod pocztowy,Adres służbowy - kraj,Adres domowy - ulica,Faks służbowy,Telefon służbowy,Telefon komórkowy,Adres e-mail,Adres e-mail 2,Notatki,Strona sieci Web';
    expect(proposal(header)).toEqual({
      Imię: 'firstName',
      'Drugie imię': 'middleName',
      Nazwisko: 'lastName',
      Firma: 'organisation',
      Stanowisko: 'role',
      'Adres służbowy - ulica': 'street',
      'Adres służbowy - miejscowość': 'city',
      'Adres służbowy - kod pocztowy': 'postalCode',
      'Adres służbowy - kraj': 'country',
      'Telefon służbowy': 'phone',
      'Telefon komórkowy': 'phone',
      'Adres e-mail': 'email',
      'Adres e-mail 2': 'email',
      Notatki: 'notes',
      'Strona sieci Web': 'website',
    });
  });

  it.each([
    ['Назва,Місто,Електронна пошта,Телефон', 'name,city,email,phone'],
    ['НАЗВАНИЕ,Город,Эл. почта,Телефон (моб.)', 'name,city,email,phone'],
    ['Nazwa firmy,Miejscowość,E-MAIL,Tel.', 'name,city,email,phone'],
    ['Company name,Town,Mail,Telephone', 'name,city,email,phone'],
    ['Name,Co nam dają,What they offer us', 'name,theyOffer,theyOffer'],
  ])('reads headings in four languages: %s', (headers, fields) => {
    expect(Object.values(proposal(headers))).toEqual(fields.split(','));
  });

  it('looks at what stands in a column whose name says nothing', () => {
    const rows = [
      'Anna,anna@example.org,+48 600 100 200',
      'Jan,jan@example.org,501 502 503',
      'Ola,,',
    ];
    expect(proposal('Nazwa,Jak pisać,Jak dzwonić', rows)).toEqual({
      Nazwa: 'name',
      'Jak pisać': 'email',
      'Jak dzwonić': 'phone',
    });
  });

  it('takes no tax number and no date for a telephone', () => {
    const rows = ['Firma,669-10-12-345,2001-02-03', 'Sklep,525-22-48-481,2011-12-13'];
    expect(proposal('Nazwa,NIP,Założona', rows)).toEqual({ Nazwa: 'name', NIP: 'nip' });
    expect(proposal('Nazwa,PESEL,Data', rows)).toEqual({ Nazwa: 'name' });
  });

  it('names contacts, or says that it does not', () => {
    expect(namesContacts(['email', 'organisation'])).toBe(true);
    expect(namesContacts(['email', null])).toBe(false);
  });
});

describe('a heading', () => {
  it.each([
    [true, ['Nazwa;Miasto', 'Firma;Łódź']],
    [true, ['Wer;Womit', 'Anna;anna@example.org']],
    [false, ['Anna;anna@example.org', 'Jan;jan@example.org']],
    [false, ['Anna;Łódź', 'Jan;Gdynia']],
  ])('is there (%s): %j', (expected, rows) => {
    expect(
      hasHeader(
        rows.map((row) => row.split(';')),
        dictionary,
      ),
    ).toBe(expected);
  });
});
