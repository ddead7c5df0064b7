import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { contactKindNames } from '../domain/contact-kind';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const jobAgency = { kind: 'job_agency', name: 'Powiatowy Urząd Pracy w Kołobrzegu' };

async function add(details: object = jobAgency): Promise<{ id: string; version: number }> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ ...details, allowDuplicate: true })
    .expect(201);
  return body;
}

describe('adding a contact', () => {
  it('keeps names in their own alphabets', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .send({
        kind: 'ngo',
        name: 'Фонд «Ґанок»',
        secondName: 'Fundacja Hanok',
        languages: ['uk', 'pl'],
      })
      .expect(201);
    expect(body).toMatchObject({
      name: 'Фонд «Ґанок»',
      secondName: 'Fundacja Hanok',
      party: 'organisation',
      sector: 'ngo',
      languages: ['uk', 'pl'],
      version: 1,
    });
  });

  it.each(contactKindNames)('takes the kind %s', async (kind) => {
    const { id } = await add({ kind, name: 'Somebody' });
    const { body } = await library.viewer.call('get', `/api/v1/contacts/${id}`).expect(200);
    expect(body.kind).toBe(kind);
  });

  it('names each wrong field in the language of the caller, and keeps nothing', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .set('Accept-Language', 'uk-UA, en;q=0.5')
      .send({
        kind: 'bakery',
        name: '   ',
        email: 'not an address',
        colour: 'red',
        tags: ['a', 'a'],
      })
      .expect(400)
      .expect('content-type', /application\/problem\+json/)
      .expect('content-language', 'uk');
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/colour', '/email', '/kind', '/name', '/tags']);
    expect(body.title).toBe('У запиті є помилка. Перегляньте поля, названі нижче.');
    const list = await library.librarian.call('get', '/api/v1/contacts').expect(200);
    expect(list.body.data).toEqual([]);
  });

  it('refuses an owner from another library as if there were none', async () => {
    const other = await makeLibrary(api);
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .send({ ...jobAgency, ownerId: other.librarian.id })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/ownerId', code: 'unknown_user' }]);
  });

  it('is not for viewers', async () => {
    await library.viewer.call('post', '/api/v1/contacts').send(jobAgency).expect(403);
  });

  it('leaves an audit row that says who', async () => {
    const { id } = await add();
    const { ReadPath } = await import('#platform/database');
    const rows = await api.app.get(ReadPath, { strict: false }).rows(
      library.id,
      {
        name: 'audit_of_subject',
        text: `select action, actor_id, changes from audit_entries where library_id = $1 and subject_id = $2`,
      },
      [library.id, id],
    );
    expect(rows).toMatchObject([{ action: 'contact.created', actor_id: library.librarian.id }]);
    expect(rows[0]).toHaveProperty(['changes', 'after', 'name'], jobAgency.name);
  });

  it('has one effect when the same request arrives twice at the same instant', async () => {
    const send = () =>
      library.librarian
        .call('post', '/api/v1/contacts')
        .set('Idempotency-Key', 'one-and-the-same')
        .send(jobAgency);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual(second.body);
    const list = await library.librarian.call('get', '/api/v1/contacts').expect(200);
    expect(list.body.data).toHaveLength(1);
  });

  it('refuses an Idempotency-Key that stood for something else', async () => {
    const send = (name: string) =>
      library.librarian
        .call('post', '/api/v1/contacts')
        .set('Idempotency-Key', 'reused')
        .send({ ...jobAgency, name });
    await send('One').expect(201);
    const { body } = await send('Other').expect(422);
    expect(body.code).toBe('idempotency_key_reused');
  });
});

describe('listing contacts', () => {
  const names = ['Żabka', 'Łosoś', 'Zielarnia', 'Lipa', 'Ćma', 'Cukiernia'];

  it('follows the Polish alphabet, page by page, each once', async () => {
    for (const name of names) await add({ ...jobAgency, name });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body, headers } = await library.viewer
        .call('get', `/api/v1/contacts?limit=2${query}`)
        .expect(200);
      seen.push(...body.data.map(({ name }: { name: string }) => name));
      cursor = body.page.nextCursor;
      if (cursor !== null) expect(headers.link).toContain(encodeURIComponent(cursor));
    } while (cursor !== null);
    expect(seen).toEqual(['Cukiernia', 'Ćma', 'Lipa', 'Łosoś', 'Zielarnia', 'Żabka']);
  });

  it('filters by kind, city, tag and owner together', async () => {
    const wanted = {
      ...jobAgency,
      city: 'Kołobrzeg',
      tags: ['workshops'],
      ownerId: library.librarian.id,
    };
    const { id } = await add(wanted);
    await add({ ...wanted, city: 'Koszalin' });
    await add({ ...wanted, kind: 'ngo' });
    const query = new URLSearchParams({
      kind: 'job_agency',
      city: 'Kołobrzeg',
      tag: 'workshops',
      ownerId: library.librarian.id,
    });
    const { body } = await library.viewer.call('get', `/api/v1/contacts?${query}`).expect(200);
    expect(body.data.map((contact: { id: string }) => contact.id)).toEqual([id]);
  });

  it.each([
    'not-a-cursor',
    'WzEsMiwzXQ',
    'WyJuYW1lLXBsIiwiYSIsIsKgIl0',
    'WyJuYW1lLXBsIiwiYSIsImIiXQ',
  ])('refuses the cursor %s that it never gave', async (cursor) => {
    const { body } = await library.viewer.call('get', `/api/v1/contacts?cursor=${cursor}`);
    expect([400]).toContain(body.status);
  });
});

describe('changing a contact', () => {
  it('needs to know which version is being changed', async () => {
    const { id } = await add();
    const { body } = await library.librarian
      .call('patch', `/api/v1/contacts/${id}`)
      .send({ city: 'Kołobrzeg' })
      .expect(428);
    expect(body.code).toBe('precondition_required');
  });

  it('merges: what is left out stays, null takes away', async () => {
    const { id } = await add({ ...jobAgency, city: 'Kołobrzeg', phone: '+48 94 351 00 00' });
    const { body, headers } = await library.librarian
      .call('patch', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/merge-patch+json')
      .send(JSON.stringify({ phone: null, notes: 'Closed on Fridays' }))
      .expect(200);
    expect(body).toMatchObject({
      city: 'Kołobrzeg',
      phone: null,
      notes: 'Closed on Fridays',
      version: 2,
    });
    expect(headers.etag).toBe('"2"');
  });

  it('does not take away what every contact has', async () => {
    const { id } = await add();
    const { body } = await library.librarian
      .call('patch', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .send({ name: null })
      .expect(400);
    expect(body.errors[0].pointer).toBe('/name');
  });

  it('refuses the second of two editors, and tells them the newest version', async () => {
    const { id } = await add();
    const change = (notes: string) =>
      library.librarian
        .call('patch', `/api/v1/contacts/${id}`)
        .set('If-Match', '"1"')
        .send({ notes });
    await change('first').expect(200);
    const { body } = await change('second').expect(412);
    expect(body).toMatchObject({ code: 'stale_version', currentVersion: 2 });
  });

  it('lets an archived contact disappear from the list and come back', async () => {
    const { id } = await add();
    const listed = async () =>
      (await library.viewer.call('get', '/api/v1/contacts').expect(200)).body.data.length;
    await library.librarian
      .call('delete', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await listed()).toBe(0);
    await library.viewer.call('get', '/api/v1/contacts?archived=true').expect(200);
    await library.librarian
      .call('post', `/api/v1/contacts/${id}/restore`)
      .set('If-Match', '"2"')
      .expect(200);
    expect(await listed()).toBe(1);
  });
});

describe('a stranger', () => {
  it('finds nothing of another library, not even that it exists', async () => {
    const { id } = await add();
    const stranger = (await makeLibrary(api)).admin;
    const theirs = await stranger.call('get', `/api/v1/contacts/${id}`).expect(404);
    const nobodys = await stranger.call('get', `/api/v1/contacts/${newId()}`).expect(404);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    await stranger
      .call('patch', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Mine' })
      .expect(404);
    await stranger.call('delete', `/api/v1/contacts/${id}`).set('If-Match', '"1"').expect(404);
    expect((await stranger.call('get', '/api/v1/contacts').expect(200)).body.data).toEqual([]);
  });

  it('without a token gets nowhere', async () => {
    const { body } = await api.call('get', '/api/v1/contacts').expect(401);
    expect(body.code).toBe('unauthenticated');
  });
});

describe('who works where', () => {
  it('ties a person to an organisation, and refuses the wrong way round', async () => {
    const organisation = await add();
    const person = await add({ name: 'Katarzyna Wiśniewska' });
    const { body } = await library.librarian
      .call('post', '/api/v1/affiliations')
      .send({ personId: person.id, organisationId: organisation.id, role: 'Doradczyni zawodowa' })
      .expect(201);
    expect(body).toMatchObject({
      personName: 'Katarzyna Wiśniewska',
      organisationName: jobAgency.name,
      role: 'Doradczyni zawodowa',
    });
    const wrong = await library.librarian
      .call('post', '/api/v1/affiliations')
      .send({ personId: organisation.id, organisationId: person.id })
      .expect(400);
    expect(wrong.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'not_a_person',
      'not_an_organisation',
    ]);
  });
});
