import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  for (const contact of [
    { kind: 'ngo', name: '=HYPERLINK("https://evil.example.org")', phone: '94 351 00 00' },
    {
      kind: 'job_agency',
      name: 'Powiatowy Urząd Pracy',
      city: 'Kołobrzeg',
      tags: ['praca', 'a;b'],
    },
    { kind: 'mentor', name: 'Łucja Żak', notes: 'raz\ndwa', email: 'lucja@example.org' },
  ]) {
    await library.librarian.call('post', '/api/v1/contacts').send(contact).expect(201);
  }
});

const ask = (query: string) => library.librarian.call('get', `/api/v1/contacts/export?${query}`);

describe('GET /api/v1/contacts/export', () => {
  it('gives a CSV file that opens well, and runs nothing', async () => {
    const answer = await ask('format=csv').set('Accept-Language', 'pl').expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="contacts.csv"');
    expect(answer.headers['cache-control']).toBe('no-store');
    const text = answer.text.replace('\ufeff', '');
    expect(answer.text).not.toBe(text);
    expect(text.split('\r\n')[0]).toContain('Identyfikator;Organizacja czy osoba;Rodzaj;');
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example.org"")"`);
    expect(text).toContain(`'+48943510000`);
    expect(text).toContain('Urząd lub agencja pracy');
  });

  it('shows what the view shows, and no more', async () => {
    const names = async (query: string) => {
      const { text } = await ask(`format=vcard&${query}`).expect(200);
      return [...text.matchAll(/^FN:(.*)\r$/gm)].map(([, name]) => name);
    };
    expect(await names('kind=job_agency')).toEqual(['Powiatowy Urząd Pracy']);
    expect(await names('party=person')).toEqual(['Łucja Żak']);
    expect(await names('q=kolob')).toEqual(['Powiatowy Urząd Pracy']);
    expect(await names('city=Gdynia')).toEqual([]);
  });

  it('gives vCards that telephones read', async () => {
    const { text } = await ask('format=vcard&kind=mentor').expect(200);
    expect(text).toMatch(
      /^BEGIN:VCARD\r\nVERSION:3.0\r\nUID:[\da-f-]{36}\r\nFN:Łucja Żak\r\nN:Żak;Łucja;;;\r\n/,
    );
    expect(text).toContain(
      '\r\nEMAIL;TYPE=INTERNET:lucja@example.org\r\nNOTE:raz\\ndwa\r\nEND:VCARD\r\n',
    );
  });

  it('is noted in the audit trail, without what was searched for', async () => {
    await ask('format=csv&q=Kowalska').expect(200);
    const { body } = await library.admin.call('get', '/api/v1/audit-entries').expect(200);
    expect(body.data[0]).toMatchObject({
      action: 'contacts.exported',
      actorId: library.librarian.id,
    });
    expect(JSON.stringify(body)).not.toContain('Kowalska');
  });

  it('shows nothing of another library, and is not for those who only read', async () => {
    const stranger = await makeLibrary(api);
    const { text } = await stranger.librarian
      .call('get', '/api/v1/contacts/export?format=vcard')
      .expect(200);
    expect(text).toBeFalsy();
    await library.viewer.call('get', '/api/v1/contacts/export?format=csv').expect(403);
  });

  it.each([
    '',
    'format=pdf',
    'format=csv&kind=client',
    'format=csv&limit=5',
    'format=csv&ownerId=x',
  ])('refuses "%s"', async (query) => {
    const { body } = await ask(query).expect(400);
    expect(body.errors).toHaveLength(1);
  });
});
