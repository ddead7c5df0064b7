import { type INestApplicationContext } from '@nestjs/common';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ImportClient, startImportWorker } from '../testing';

let api: TestApi;
let worker: INestApplicationContext;
let library: TestLibrary;
let client: ImportClient;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await startImportWorker(api.settings);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  client = new ImportClient(library.librarian);
});

const partners = [
  'Nazwa;Rodzaj;E-mail;Telefon;Miejscowość;Kraj;Etykiety',
  'Powiatowy Urząd Pracy;Urząd lub agencja pracy;pup@example.org;94 351 00 00;Kołobrzeg;Polska;praca; staże',
  'Fundacja „Start”;NGO;start@example.org;+48 42 111 11 11;Łódź;PL;',
  'Zakład Szewski Dratwa;;;601 202 303;Kołobrzeg;;"rzemiosło; buty"',
].join('\r\n');

describe('an import', () => {
  it('makes rows into contacts, as the columns say', async () => {
    const done = await client.import(partners.replace('praca; staże', '"praca; staże"'));
    expect(done).toMatchObject({
      status: 'completed',
      progress: { row: 4, percent: 100, new: 3, changed: 0, present: 0, bad: 0 },
    });
    const contacts = await client.contacts();
    expect(contacts).toMatchObject([
      { name: 'Fundacja „Start”', kind: 'ngo', country: 'PL', phone: '+48 42 111 11 11' },
      {
        name: 'Powiatowy Urząd Pracy',
        kind: 'job_agency',
        sector: 'public',
        email: 'pup@example.org',
        phone: '+48 94 351 00 00',
        city: 'Kołobrzeg',
        tags: ['praca', 'staże'],
      },
      { name: 'Zakład Szewski Dratwa', kind: 'local_business', tags: ['rzemiosło', 'buty'] },
    ]);
  });

  it('of the same file again makes no duplicates', async () => {
    await client.import(partners);
    const again = await client.import(partners);
    expect(again.progress).toMatchObject({ new: 0, changed: 0, present: 3 });
    expect(await client.contacts()).toHaveLength(3);
  });

  it('ties people to where they work, and makes what nobody knew', async () => {
    const people = [
      'First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value',
      'Łucja,Żak,Powiatowy Urząd Pracy,Doradczyni,lucja@example.org',
      'Jan,Nowak,POWIATOWY  URZĄD PRACY,Kierownik,jan@example.org',
      'Olena,Melnyk,Kawiarnia Pod Lipą,,olena@example.org',
    ].join('\n');
    await client.import(partners);
    expect((await client.import(people)).progress).toMatchObject({ new: 3 });
    expect((await client.contacts('&party=person')).map(({ name }) => name)).toEqual([
      'Jan Nowak',
      'Łucja Żak',
      'Olena Melnyk',
    ]);
    const { body } = await library.librarian.call('get', '/api/v1/affiliations').expect(200);
    const affiliations = body.data as Record<string, unknown>[];
    expect(
      affiliations.map(({ personName, organisationName, role }) => [
        personName,
        organisationName,
        role,
      ]),
    ).toEqual([
      ['Łucja Żak', 'Powiatowy Urząd Pracy', 'Doradczyni'],
      ['Jan Nowak', 'Powiatowy Urząd Pracy', 'Kierownik'],
      ['Olena Melnyk', 'Kawiarnia Pod Lipą', null],
    ]);
    expect((await client.import(people)).progress).toMatchObject({ new: 0, present: 3 });
    expect(await client.contacts()).toHaveLength(7);
  });

  it('names each bad cell, imports the others, and gives the bad rows back as a file to correct', async () => {
    const table = [
      'Nazwa;E-mail;Rodzaj;NIP',
      'Dobra Firma;dobra@example.org;;',
      'Zła Firma;zla@;Coś innego;123',
      ';pusta@example.org;;',
      'Druga Dobra;druga@example.org;;',
    ].join('\n');
    const { id } = await client.upload(table);
    const checked = await client.finish(id, 'check');
    expect(checked).toMatchObject({ status: 'checked', progress: { new: 2, bad: 2 } });
    expect(await client.contacts()).toEqual([]);
    expect(await client.faults(id)).toMatchObject([
      { row: 3, column: 2, header: 'Rodzaj', field: 'kind', code: 'unknown_word' },
      {
        row: 3,
        column: 1,
        header: 'E-mail',
        value: 'zla@',
        message: 'This is not an e-mail address.',
      },
      { row: 4, column: 0, field: 'name', code: 'name_missing' },
    ]);

    await client.finish(id, 'run');
    expect((await client.contacts()).map(({ name }) => name)).toEqual([
      'Dobra Firma',
      'Druga Dobra',
    ]);
    const file = await client.failedRows(id);
    expect(file.split('\r\n')[0] ?? file).toContain('Nazwa;E-mail;Rodzaj;NIP;What is wrong');
    expect(file).toContain('Zła Firma;zla@;Coś innego;123;');

    const corrected = file
      .replace('zla@', 'zla@example.org')
      .replace('Coś innego', 'NGO')
      .replace(';123;', ';;')
      .replace(';pusta@', 'Pusta;pusta@');
    const again = await client.import(corrected);
    expect(again.progress).toMatchObject({ new: 2, bad: 0 });
  });

  it('leaves, fills or overwrites what is there already, as it is told', async () => {
    const before = 'Nazwa;E-mail;Telefon\nFirma;firma@example.org;';
    const after = 'Nazwa;E-mail;Telefon;Notatki\nFirma Nowa;firma@example.org;601 202 303;pamiętać';
    await client.import(before);
    expect((await client.import(after)).progress).toMatchObject({ present: 1, changed: 0 });
    expect((await client.contacts())[0]).toMatchObject({ name: 'Firma', phone: null });

    expect((await client.import(after, { whenPresent: 'fill' })).progress).toMatchObject({
      changed: 1,
    });
    expect((await client.contacts())[0]).toMatchObject({
      name: 'Firma',
      phone: '+48 601 202 303',
      notes: 'pamiętać',
    });
    expect((await client.import(after, { whenPresent: 'overwrite' })).progress).toMatchObject({
      changed: 1,
    });
    expect(await client.contacts()).toMatchObject([{ name: 'Firma Nowa', version: 3 }]);
    expect((await client.import(after, { whenPresent: 'overwrite' })).progress).toMatchObject({
      changed: 0,
      present: 1,
    });
  });

  it('counts a row that stands in the file twice once, in a check as in a run', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Firma ${at % 4};f${at % 4}@example.org`);
    const { id } = await client.upload(['Nazwa;E-mail', ...rows].join('\n'));
    expect((await client.finish(id, 'check')).progress).toMatchObject({ new: 4, present: 8 });
    expect((await client.finish(id, 'run')).progress).toMatchObject({ new: 4, present: 8 });
  });

  it('stops at what cannot be read, says where, and keeps what came before', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Firma ${at};f${at}@example.org`);
    const { id } = await client.upload(['Nazwa;E-mail', ...rows, '"nie ma końca;x'].join('\n'));
    const failed = await client.finish(id, 'run');
    expect(failed).toMatchObject({ status: 'failed', failure: 'quote_not_closed', failureRow: 14 });
    expect(await client.contacts()).toHaveLength(12);
    expect(failed.progress).toMatchObject({ row: 13, new: 12 });
  });
});
