import { newId } from '#kernel';
import { ReadPath } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const lucja = {
  name: 'Łucja Kowalska',
  email: 'Lucja.Kowalska@example.org',
  phone: '+48 600 100 200',
  language: 'pl',
  note: 'Prefers to be called after five',
};

async function register(details: object = lucja): Promise<{ id: string; version: number }> {
  const { body } = await library.librarian
    .call('post', '/api/v1/clients')
    .send(details)
    .expect(201);
  return body;
}

describe('registering a client', () => {
  it('needs no more than a name', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/clients')
      .send({ name: '  Олена Шевченко ' })
      .expect(201)
      .expect('etag', '"1"');
    expect(body).toMatchObject({
      name: 'Олена Шевченко',
      initials: 'О. Ш.',
      email: null,
      archivedAt: null,
      version: 1,
    });
  });

  it('refuses a branch of another library as if there were none', async () => {
    const other = await makeLibrary(api);
    const branch = await other.admin.call('post', '/api/v1/branches').send({ name: 'Filia nr 3' });
    const { body } = await library.librarian
      .call('post', '/api/v1/clients')
      .send({ ...lucja, branchId: branch.body.id })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/branchId', code: 'unknown_branch' }]);
  });

  it('is not for viewers', async () => {
    await library.viewer.call('post', '/api/v1/clients').send(lucja).expect(403);
  });

  it('leaves an audit row with the names of the fields, and none of their values', async () => {
    const { id } = await register();
    const rows = await api.app.get(ReadPath, { strict: false }).rows<{ row: string }>(
      library.id,
      {
        name: 'audit_rows_of_client',
        text: `select to_jsonb(audit_entries)::text as row from audit_entries
          where library_id = $1 and subject_id = $2`,
      },
      [library.id, id],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.parse(rows[0]!.row)).toMatchObject({
      action: 'client.registered',
      changes: { fields: expect.arrayContaining(['name', 'email', 'phone']) },
    });
    for (const value of ['Kowalska', 'kowalska', '600 100', 'after five']) {
      expect(rows[0]!.row).not.toContain(value);
    }
  });
});

describe('a viewer', () => {
  it('sees the initials of a client, and nothing else', async () => {
    const { id } = await register();
    const one = await library.viewer.call('get', `/api/v1/clients/${id}`).expect(200);
    expect(one.body).toEqual({ id, initials: 'Ł. K.' });
    const list = await library.viewer.call('get', '/api/v1/clients').expect(200);
    expect(list.body.data).toEqual([{ id, initials: 'Ł. K.' }]);
  });

  it('learns no name from the order or the cursor of the list', async () => {
    for (const name of ['Zofia Ćwiek', 'Anna Żak', 'Maria Łoś']) await register({ name });
    const { body } = await library.viewer.call('get', '/api/v1/clients?limit=2').expect(200);
    expect(body.data.map(({ initials }: { initials: string }) => initials)).toEqual([
      'M. Ł.',
      'A. Ż.',
    ]);
    expect(Buffer.from(body.page.nextCursor, 'base64url').toString()).not.toMatch(/Anna|Żak/);
  });

  it('cannot ask whose initials these are', async () => {
    await register();
    await library.viewer
      .call('get', '/api/v1/clients?email=lucja.kowalska@example.org')
      .expect(403);
  });

  it('counts clients', async () => {
    const { id } = await register();
    await register({ name: 'Anna Żak' });
    await library.librarian
      .call('delete', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const { body } = await library.viewer.call('get', '/api/v1/clients/counts').expect(200);
    expect(body).toEqual({ served: 1, archived: 1 });
  });
});

describe('listing clients', () => {
  it('follows the alphabet of the library, page by page, each once', async () => {
    for (const name of ['Żaneta', 'Łucja', 'Zofia', 'Lena', 'Ćwiek']) await register({ name });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await library.librarian
        .call('get', `/api/v1/clients?limit=2${after}`)
        .expect(200);
      seen.push(...body.data.map(({ name }: { name: string }) => name));
      cursor = body.page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['Ćwiek', 'Lena', 'Łucja', 'Zofia', 'Żaneta']);
  });

  it('finds somebody by their e-mail address, however it is written', async () => {
    const { id } = await register();
    await register({ name: 'Anna Żak', email: 'anna@example.org' });
    const { body } = await library.librarian
      .call('get', '/api/v1/clients?email=LUCJA.kowalska@example.org')
      .expect(200);
    expect(body.data).toMatchObject([{ id }]);
  });

  it('keeps the archived ones apart', async () => {
    const { id } = await register();
    await library.librarian
      .call('delete', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const served = await library.librarian.call('get', '/api/v1/clients').expect(200);
    expect(served.body.data).toEqual([]);
    const archived = await library.librarian
      .call('get', '/api/v1/clients?archived=true')
      .expect(200);
    expect(archived.body.data).toMatchObject([{ id }]);
  });
});

describe('changing a client', () => {
  it('merges: what is left out stays, null takes away, initials follow the name', async () => {
    const { id } = await register();
    const { body } = await library.librarian
      .call('patch', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .set('Content-Type', 'application/merge-patch+json')
      .send(JSON.stringify({ name: 'Łucja Nowak', note: null }))
      .expect(200)
      .expect('etag', '"2"');
    expect(body).toMatchObject({
      name: 'Łucja Nowak',
      initials: 'Ł. N.',
      note: null,
      phone: '+48 600 100 200',
      version: 2,
    });
  });

  it('cannot take the name away', async () => {
    const { id } = await register();
    const { body } = await library.librarian
      .call('patch', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .send({ name: null })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/name' }]);
  });

  it('needs the version that is being changed, and refuses the second of two editors', async () => {
    const { id } = await register();
    const patch = () => library.librarian.call('patch', `/api/v1/clients/${id}`);
    await patch().send({ phone: null }).expect(428);
    await library.admin
      .call('patch', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .send({ phone: null })
      .expect(200);
    await library.viewer.call('get', `/api/v1/clients/${id}`).expect(200);
    const { body } = await patch().set('If-Match', '"1"').send({ phone: '1' }).expect(412);
    expect(body).toMatchObject({
      code: 'stale_version',
      currentVersion: 2,
      changedBy: { kind: 'user', name: 'Test admin' },
    });
    expect(new Date(String(body.changedAt)).getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('waits until an archived client is taken out of the archive', async () => {
    const { id } = await register();
    const call = (method: 'patch' | 'delete' | 'post', path = '') =>
      library.librarian.call(method, `/api/v1/clients/${id}${path}`);
    await call('delete').set('If-Match', '"1"').expect(204);
    await call('patch').set('If-Match', '"2"').send({ phone: null }).expect(409);
    await call('post', '/restore').set('If-Match', '"2"').expect(200);
    await call('patch').set('If-Match', '"3"').send({ phone: null }).expect(200);
  });
});

describe('a stranger', () => {
  it('finds nothing of another library, not even that it exists', async () => {
    const { id } = await register();
    const other = await makeLibrary(api);
    const missing = await other.librarian.call('get', `/api/v1/clients/${newId()}`).expect(404);
    const foreign = await other.librarian.call('get', `/api/v1/clients/${id}`).expect(404);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    await other.admin
      .call('patch', `/api/v1/clients/${id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Stolen' })
      .expect(404);
    await other.admin.call('delete', `/api/v1/clients/${id}`).set('If-Match', '"1"').expect(404);
    await other.librarian.call('get', `/api/v1/clients/${id}/consents`).expect(404);
    const { body } = await other.admin.call('get', '/api/v1/clients').expect(200);
    expect(body.data).toEqual([]);
  });

  it('without a token gets nowhere', async () => {
    await api.call('get', '/api/v1/clients').expect(401);
    await api.call('get', '/api/v1/clients/counts').expect(401);
  });
});
