import { randomUUID } from 'node:crypto';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ImportClient } from '../testing/import-client';

let api: TestApi;
let library: TestLibrary;
let client: ImportClient;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  client = new ImportClient(library.librarian);
});

const table = 'Nazwa;Adres pocztowy\nŻabka;zabka@example.org\nŁąka;laka@example.org';

function upload(user = library.librarian) {
  return user.call('post', '/api/v1/imports?fileName=a.csv').set('Content-Type', 'text/csv');
}

describe('POST /api/v1/imports', () => {
  it('proposes how to read the file, and what its columns mean', async () => {
    const { id, columns, ...rest } = await client.upload(table);
    expect(rest).toMatchObject({
      fileName: 'kontakty.csv',
      format: 'csv',
      status: 'uploaded',
      encoding: 'utf-8',
      delimiter: 'semicolon',
      hasHeader: true,
      whenPresent: 'skip',
      defaultKind: 'local_business',
      failure: null,
      progress: { row: 0, percent: 0, new: 0 },
      firstRows: [
        ['Żabka', 'zabka@example.org'],
        ['Łąka', 'laka@example.org'],
      ],
    });
    expect(columns).toEqual([
      { column: 0, header: 'Nazwa', field: 'name', samples: ['Żabka', 'Łąka'] },
      {
        column: 1,
        header: 'Adres pocztowy',
        field: 'email',
        samples: ['zabka@example.org', 'laka@example.org'],
      },
    ]);
    expect((await client.read(id)).version).toBe(1);
  });

  it('keeps one import for one Idempotency-Key, and refuses the key for another file', async () => {
    const key = randomUUID();
    const send = (content: string) =>
      upload().set('Idempotency-Key', key).send(Buffer.from(content));
    const first = await send(table).expect(201);
    const second = await send(table).expect(201);
    expect(second.body).toEqual(first.body);
    await send(table + '\nInna;i@example.org').expect(422);
    const { body } = await library.librarian.call('get', '/api/v1/imports').expect(200);
    expect(body.data).toHaveLength(1);
  });

  it.each([
    ['nothing at all', Buffer.alloc(0), 400, 'empty_file'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1'), 400, 'unknown_format'],
    ['an Excel file of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 400, 'unknown_format'],
    ['empty lines', Buffer.from('\n\n\n'), 400, 'empty_file'],
    ['an archive that is none', Buffer.from('PK\x03\x04 and so on'), 400, 'broken_spreadsheet'],
    ['a million columns', Buffer.from('a,'.repeat(400_000)), 400, 'too_many_columns'],
    ['a line without end', Buffer.alloc(3_000_000, 'a'), 400, 'record_too_long'],
    [
      'a quotation mark that nothing ends',
      Buffer.from('"' + 'a'.repeat(1000)),
      400,
      'quote_not_closed',
    ],
  ])('refuses %s, and keeps nothing', async (_, content, status, code) => {
    const { body } = await upload().send(content).expect(status);
    expect(body).toMatchObject({ code });
    const list = await library.librarian.call('get', '/api/v1/imports').expect(200);
    expect(list.body.data).toEqual([]);
  });

  it('refuses a file that is too large, while it is still arriving', async () => {
    const { body } = await upload()
      .send(Buffer.alloc(65 * 1024 * 1024, 'a\n'))
      .expect(413);
    expect(body).toMatchObject({ code: 'body_too_large' });
  });

  it('takes JSON for what it is not', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/imports?fileName=a.csv')
      .send({ name: 'x' })
      .expect(415);
    expect(body).toMatchObject({ code: 'file_expected' });
    await library.librarian
      .call('post', '/api/v1/contacts')
      .set('Content-Type', 'text/csv')
      .send('name\nx')
      .expect(415);
  });

  it('wants to know what the file is called', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/imports')
      .set('Content-Type', 'text/csv')
      .send(table)
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/fileName' }]);
  });
});

describe('PATCH /api/v1/imports/{id}', () => {
  it('reads the file anew in another encoding, and proposes its columns anew', async () => {
    const windows = Buffer.from('Nazwa;Miasto\n\xa3\xb9ka;\xa3\xf3d\x9f', 'latin1');
    const { id, encoding, firstRows } = await client.upload(windows);
    expect([encoding, firstRows]).toEqual(['windows-1250', [['Łąka', 'Łódź']]]);
    const cyrillic = await client.change(id, { encoding: 'windows-1251' });
    expect(cyrillic).toMatchObject({ status: 'mapped', version: 2, firstRows: [['Ј№ka', 'Јуdџ']] });
    const comma = await client.change(id, { delimiter: 'comma', encoding: 'windows-1250' });
    expect(comma.columns).toMatchObject([{ header: 'Nazwa;Miasto', samples: ['Łąka;Łódź'] }]);
  });

  it('takes a person’s word for what the columns mean', async () => {
    const { id } = await client.upload(table);
    const changed = await client.change(id, {
      mapping: ['secondName', 'name'],
      whenPresent: 'fill',
      defaultKind: null,
    });
    expect(changed.columns.map(({ field }) => field)).toEqual(['secondName', 'name']);
    expect(changed).toMatchObject({ whenPresent: 'fill', defaultKind: null });
  });

  it.each([
    [{ mapping: ['name'] }, '/mapping'],
    [{ mapping: ['name', 'shoeSize'] }, '/mapping'],
    [{ mapping: 'name' }, '/mapping'],
    [{ encoding: 'ebcdic' }, '/encoding'],
    [{ delimiter: '#' }, '/delimiter'],
    [{ whenPresent: 'delete' }, '/whenPresent'],
    [{ defaultKind: 'client' }, '/defaultKind'],
  ])('refuses %j', async (changes, pointer) => {
    const { id } = await client.upload(table);
    const { body } = await library.librarian
      .call('patch', `/api/v1/imports/${id}`)
      .set('If-Match', '"1"')
      .send(changes)
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
    expect((await client.read(id)).version).toBe(1);
  });

  it('refuses a stale version', async () => {
    const { id } = await client.upload(table);
    await client.change(id, { hasHeader: false });
    await library.librarian
      .call('patch', `/api/v1/imports/${id}`)
      .set('If-Match', '"1"')
      .send({ hasHeader: true })
      .expect(412);
  });
});

describe('the steps of an import', () => {
  const step = (id: string, name: string) =>
    library.librarian.call('post', `/api/v1/imports/${id}/${name}`);

  it('go on only from where it stands', async () => {
    const { id } = await client.upload(table);
    await step(id, 'check').expect(202);
    const { body } = await step(id, 'run').expect(409);
    expect(body).toMatchObject({ code: 'import_not_possible_now', status: 409 });
    await library.librarian.call('delete', `/api/v1/imports/${id}`).expect(409);
    expect((await step(id, 'cancel').expect(200)).body).toMatchObject({ status: 'cancelled' });
    await step(id, 'cancel').expect(409);
    await library.librarian.call('delete', `/api/v1/imports/${id}`).expect(204);
    await library.librarian.call('get', `/api/v1/imports/${id}`).expect(404);
  });

  it('need a column that names the contacts', async () => {
    const { id } = await client.upload(table);
    await client.change(id, { mapping: [null, 'email'] });
    const { body } = await step(id, 'run').expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/mapping', code: 'names_nothing' }]);
  });
});

describe('somebody else', () => {
  it('of another library sees no import, whatever they ask', async () => {
    const { id } = await client.upload(table);
    const stranger = (await makeLibrary(api)).admin;
    const at = `/api/v1/imports/${id}`;
    for (const path of [at, `${at}/faults`, `${at}/failed-rows`]) {
      await stranger.call('get', path).expect(404);
    }
    for (const name of ['check', 'run', 'cancel']) {
      await stranger.call('post', `${at}/${name}`).expect(404);
    }
    await stranger.call('patch', at).set('If-Match', '"1"').send({}).expect(404);
    await stranger.call('delete', at).expect(404);
    expect((await stranger.call('get', '/api/v1/imports').expect(200)).body.data).toEqual([]);
  });

  it('who only reads brings no file, and none of it is received', async () => {
    await upload(library.viewer).send(Buffer.from(table)).expect(403);
    await library.viewer.call('get', '/api/v1/imports').expect(403);
    await api
      .call('post', '/api/v1/imports?fileName=a.csv')
      .set('Content-Type', 'text/csv')
      .send(table)
      .expect(401);
  });
});
