import { planOf } from '#interactions/testing';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { contactPairs, likeliestFirst } from '../data/contact-pair.reader';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const path = '/api/v1/contacts/duplicates';

async function add(details: object): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'ngo', name: 'Fundacja', allowDuplicate: true, ...details })
    .expect(201);
  return body.id as string;
}

interface Pair {
  readonly contacts: { readonly id: string }[];
  readonly score: number;
  readonly reasons: string[];
}

async function pairs(user: TestUser = library.viewer): Promise<[string[], number, string[]][]> {
  const { body } = await user.call('get', `${path}?limit=100`).expect(200);
  return (body.data as Pair[]).map(({ contacts, score, reasons }) => [
    contacts.map(({ id }) => id),
    score,
    reasons,
  ]);
}

const changing = (id: string, version: number, changes: object) =>
  library.librarian
    .call('patch', `/api/v1/contacts/${id}`)
    .set('If-Match', `"${version}"`)
    .send(changes)
    .expect(200);

const dismissing = (...contactIds: string[]) =>
  library.librarian.call('post', `${path}/dismissals`).send({ contactIds });

const recalling = (one: string, other: string, user = library.librarian) =>
  user.call('delete', `${path}/dismissals/${one}/${other}`);

describe('contacts that are likely to be one', () => {
  it('are listed with score and reasons, the likeliest first, page by page', async () => {
    const one = await add({ email: 'biuro@morze.example.org', phone: '943510000' });
    const other = await add({ email: 'biuro@morze.example.org' });
    const third = await add({ email: 'biuro@morze.example.org', phone: '943510000' });
    await add({ name: 'Piekarnia' });
    expect(await pairs()).toEqual([
      [[one, third], 100, ['email', 'phone']],
      [[other, third], 60, ['email']],
      [[one, other], 60, ['email']],
    ]);
    const first = await library.viewer.call('get', `${path}?limit=2`).expect(200);
    const rest = await library.viewer
      .call('get', `${path}?limit=2&cursor=${first.body.page.nextCursor}`)
      .expect(200);
    expect(rest.body.data).toHaveLength(1);
  });

  it('follow what the contacts say', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    const other = await add({});
    expect(await pairs()).toEqual([]);
    await changing(other, 1, { email: 'biuro@morze.example.org' });
    expect(await pairs()).toEqual([[[one, other], 60, ['email']]]);
    await changing(one, 1, { email: null });
    expect(await pairs()).toEqual([]);
  });

  it('are no longer listed when one is archived, and again when it is restored', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    await add({ email: 'biuro@morze.example.org' });
    const with1 = (method: 'delete' | 'post', at: string, version: string) =>
      library.librarian.call(method, at).set('If-Match', version);
    await with1('delete', `/api/v1/contacts/${one}`, '"1"').expect(204);
    expect(await pairs()).toEqual([]);
    await with1('post', `/api/v1/contacts/${one}/restore`, '"2"').expect(200);
    expect(await pairs()).toHaveLength(1);
  });

  it('are one after a merge, and two again when it is undone', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    const other = await add({ email: 'biuro@morze.example.org' });
    const merges = `/api/v1/contacts/${one}/merges`;
    const { body } = await library.librarian
      .call('post', merges)
      .send({ mergedId: other })
      .expect(201);
    expect(await pairs()).toEqual([]);
    await library.librarian.call('post', `${merges}/${body.id}/undo`).expect(200);
    expect(await pairs()).toHaveLength(1);
  });

  it('stay two once somebody has said so, whatever they say later', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    const other = await add({ email: 'biuro@morze.example.org' });
    await dismissing(other, one).expect(204);
    expect(await pairs()).toEqual([]);
    await changing(one, 1, { phone: '943510000' });
    await changing(other, 1, { phone: '943510000' });
    expect(await pairs()).toEqual([]);
    await dismissing(one, other).expect(404);
  });

  it('are listed again when that is taken back, if they still are likely to be one', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    const other = await add({ email: 'biuro@morze.example.org' });
    await dismissing(one, other).expect(204);
    const { body } = await library.viewer.call('get', `${path}/dismissals`).expect(200);
    expect((body.data as Pair[]).map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([
      [one, other],
    ]);
    await changing(one, 1, { phone: '943510000' });
    await changing(other, 1, { phone: '943510000' });
    await recalling(other, one).expect(204);
    expect(await pairs()).toEqual([[[one, other], 100, ['email', 'phone']]]);
    await recalling(one, other).expect(404);
    await dismissing(one, other).expect(204);
    await changing(one, 2, { phone: null, email: null });
    await recalling(one, other).expect(204);
    expect(await pairs()).toEqual([]);
  });

  it('are nobody else’s business', async () => {
    const one = await add({ email: 'biuro@morze.example.org' });
    const other = await add({ email: 'biuro@morze.example.org' });
    const stranger = (await makeLibrary(api)).admin;
    expect(await pairs(stranger)).toEqual([]);
    const contactIds = [one, other];
    await stranger.call('post', `${path}/dismissals`).send({ contactIds }).expect(404);
    await library.viewer.call('post', `${path}/dismissals`).send({ contactIds }).expect(403);
    await dismissing(one, newId()).expect(404);
    await dismissing(one).expect(400);
    expect(await pairs()).toHaveLength(1);
    await dismissing(one, other).expect(204);
    await recalling(one, other, stranger).expect(404);
    await recalling(one, other, library.viewer).expect(403);
    expect((await stranger.call('get', `${path}/dismissals`).expect(200)).body.data).toEqual([]);
    expect(await pairs()).toEqual([]);
  });

  it('are read along their index, however many there are', async () => {
    const statement = contactPairs.statement([], likeliestFirst, true);
    const plan = await planOf(api.database, library.id, statement, [
      library.id,
      60,
      newId(),
      newId(),
      26,
    ]);
    expect(plan).toMatch(/Index (Only )?Scan Backward using contact_pairs_score_idx/);
  });
});
