import { newId } from '#kernel';
import { faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const entries = '/api/v1/resource-entries';
const terms = '/api/v1/resource-terms';

const post = (path: string, body: object, user: TestUser = library.librarian) =>
  user.call('post', path).send(body);
const read = async (path: string, user: TestUser = library.viewer) =>
  (await user.call('get', path).expect(200)).body;
const addContact = async (name: string, kind = 'ngo', more: object = {}): Promise<string> =>
  (await post('/api/v1/contacts', { kind, name, ...more }).expect(201)).body.id;
const add = async (said: object) => (await post(entries, said).expect(201)).body;
const addBranch = async (name = 'Filia nr 3'): Promise<string> =>
  (await post('/api/v1/branches', { name }, library.admin).expect(201)).body.id;

const kilns = {
  ...{ code: 'kilns', topic: 'equipment', nameEn: 'Kilns' },
  ...{ namePl: 'Piece ceramiczne', nameUk: 'Гончарні печі', nameRu: 'Гончарные печи' },
};

describe('what somebody offers or needs', () => {
  it('is put on the map, changed and taken off it', async () => {
    const contactId = await addContact('Fundacja Wspólny Brzeg');
    const branchId = await addBranch();
    const said = { contactId, side: 'offers', code: 'legal_advice', audiences: ['migrants'] };
    const entry = await add({ ...said, branchIds: [branchId], note: 'W środy' });
    expect(entry).toMatchObject({
      ...{ ...said, topic: 'advice', branchIds: [branchId], version: 1 },
      contact: { id: contactId, name: 'Fundacja Wspólny Brzeg' },
    });
    const path = `${entries}/${entry.id}`;
    const change = (version: number) =>
      library.librarian.call('patch', path).set('If-Match', `"${version}"`);
    const { body } = await change(1).send({ code: 'tax_advice', branchIds: [] }).expect(200);
    expect(body).toMatchObject({ code: 'tax_advice', branchIds: [], note: 'W środy', version: 2 });
    await change(1).send({ note: null }).expect(412);
    expect(await read(path)).toEqual(body);
    const remove = (version: number) =>
      library.librarian.call('delete', path).set('If-Match', `"${version}"`);
    await remove(1).expect(412);
    await remove(2).expect(204);
    await remove(2).expect(404);
  });

  it('is found by whose it is, what, for whom and where', async () => {
    const [contactId, branchId] = [await addContact('Fundacja'), await addBranch()];
    const theirs = { contactId, side: 'offers', code: 'legal_advice' };
    const one = await add({ ...theirs, audiences: ['seniors'], branchIds: [branchId] });
    const ours = await add({ side: 'needs', code: 'rooms' });
    const found = async (query: string) =>
      (await read(`${entries}?${query}`)).data.map(({ id }: { id: string }) => id);
    expect(await found('')).toEqual([ours.id, one.id]);
    expect(await found('ours=true')).toEqual([ours.id]);
    for (const query of ['term=legal_advice', 'term=advice', 'side=offers', 'audience=seniors']) {
      expect(await found(query)).toEqual([one.id]);
    }
    expect(await found(`contactId=${contactId}&branchId=${branchId}`)).toEqual([one.id]);
    await library.librarian
      .call('delete', `/api/v1/contacts/${contactId}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await found('')).toEqual([ours.id]);
  });

  it.each([
    [{ code: 'moonlight' }, '/code', 'unknown_resource_term'],
    [{ contactId: newId() }, '/contactId', 'unknown_contact'],
    [{ branchIds: [newId()] }, '/branchIds', 'unknown_branch'],
    [{ audiences: ['kings'] }, '/audiences', 'in'],
    [{ side: 'both' }, '/side', 'in'],
  ])('is refused where it makes no sense (%#)', async (said, pointer, code) => {
    const { body } = await post(entries, { side: 'offers', code: 'grants', ...said }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
    expect((await read(entries)).data).toEqual([]);
  });

  it('is said once, of a contact and of the library', async () => {
    const contactId = await addContact('Fundacja');
    for (const whose of [{ contactId }, {}]) {
      const said = { ...whose, side: 'needs', code: 'speakers' };
      await add(said);
      const { body } = await post(entries, said).expect(409);
      expect(body.code).toBe('resource_entry_exists');
    }
  });

  it('goes along when contacts are merged, and goes when a person is erased', async () => {
    const [one, other] = [await addContact('Fundacja A'), await addContact('Fundacja B')];
    const said = { side: 'offers', code: 'speakers' };
    await add({ ...said, contactId: one });
    await add({ ...said, contactId: other, note: 'Dwoje' });
    await add({ contactId: other, side: 'offers', code: 'grants' });
    await post(`/api/v1/contacts/${one}/merges`, { mergedId: other }).expect(201);
    const { data } = await read(entries);
    expect(data.map(({ code, contactId }: Record<string, unknown>) => [code, contactId])).toEqual([
      ['grants', one],
      ['speakers', one],
    ]);
    const mentor = await addContact('Тимур', 'mentor');
    await add({ contactId: mentor, side: 'offers', code: 'speakers' });
    await library.admin
      .call('post', `/api/v1/contacts/${mentor}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    expect((await read(`${entries}?contactId=${mentor}`)).data).toEqual([]);
  });

  it('is nothing that another library or a viewer changes', async () => {
    const entry = await add({ side: 'needs', code: 'grants', note: 'Tajne' });
    const { admin: stranger } = await makeLibrary(api);
    await stranger.call('get', `${entries}/${entry.id}`).expect(404);
    const change = { note: 'x' };
    for (const [user, status] of [
      [stranger, 404],
      [library.viewer, 403],
    ] as const) {
      const path = `${entries}/${entry.id}`;
      await user.call('patch', path).set('If-Match', '"1"').send(change).expect(status);
      await user.call('delete', path).set('If-Match', '"1"').expect(status);
    }
    expect((await read(entries, stranger)).data).toEqual([]);
    const contactId = await addContact('Fundacja');
    const foreign = { contactId, side: 'offers', code: 'grants' };
    await post(entries, foreign, stranger).expect(400);
    const trail = await read(`/api/v1/audit-entries?subjectId=${entry.id}`, library.admin);
    expect(trail.data).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain('Tajne');
  });
});

describe('the words for it', () => {
  it('are topics, and the words in each, in four languages; a library adds its own', async () => {
    const { body } = await post(terms, kilns, library.admin).expect(201);
    const all = (await read(terms)).data;
    const codes = all.map(({ code }: { code: string }) => code);
    expect(codes.indexOf('kilns')).toBeGreaterThan(codes.indexOf('equipment'));
    expect(codes.indexOf('kilns')).toBeLessThan(codes.indexOf('people'));
    expect(all[0]).toMatchObject({ id: null, code: 'work', namePl: 'Praca', nameUk: 'Робота' });
    await add({ side: 'needs', code: 'kilns' });
    const path = `${terms}/${body.id}`;
    const rename = library.admin.call('patch', path).set('If-Match', '"1"');
    expect((await rename.send({ nameEn: 'Pottery kilns' }).expect(200)).body).toMatchObject({
      ...kilns,
      ...{ nameEn: 'Pottery kilns', version: 2 },
    });
    const stranger = await makeLibrary(api);
    await stranger.admin.call('get', path).expect(404);
    const theirs = (await read(terms, stranger.viewer)).data;
    expect(theirs.some(({ code }: { code: string }) => code === 'kilns')).toBe(false);
  });

  it('are added by admins, each once, in a topic that there is', async () => {
    await post(terms, kilns).expect(403);
    const refused = async (said: object) =>
      faultsOf((await post(terms, { ...kilns, ...said }, library.admin).expect(400)).body);
    expect(await refused({ code: 'Kilns' })).toEqual([
      { pointer: '/code', code: 'resource_term_code' },
    ]);
    expect(await refused({ topic: 'speakers' })).toEqual([
      { pointer: '/topic', code: 'unknown_resource_topic' },
    ]);
    await post(terms, kilns, library.admin).expect(201);
    await post(terms, kilns, library.admin).expect(409);
    await post(terms, { ...kilns, code: 'grants' }, library.admin).expect(409);
  });
});
