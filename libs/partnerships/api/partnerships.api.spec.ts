import { newId } from '#kernel';
import { addContact, faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let library: TestLibrary;
let office: string;
let person: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  office = await addContact(library);
  person = (await post('/api/v1/contacts', { name: 'Halina Wójcik' }).expect(201)).body.id;
});

const path = '/api/v1/partnerships';

const known = {
  aims: 'Wspólne warsztaty',
  ourBenefits: 'Doradca na miejscu',
  theirBenefits: 'Sala',
  contributions: 'Biblioteka: sala',
  startsOn: '2026-12-01',
};

function post(to: string, body: object) {
  return library.librarian.call('post', to).send(body);
}

const get = async (at: string, user: TestUser = library.viewer) =>
  (await user.call('get', at).expect(200)).body;

const make = async (details: object = {}) =>
  (await post(path, { contactId: office, ...details }).expect(201)).body;

const change = (id: string, version: number, body: object) =>
  library.librarian.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(body);

const move = (id: string, from: string, to: string, more: object = {}) =>
  post(`${path}/${id}/moves`, { from, to, ...more });

describe('a partnership', () => {
  it('is written down, read, changed, and removed where it was a mistake', async () => {
    const made = await make({ name: 'Praca blisko' });
    expect(made).toMatchObject({
      ...{ contactId: office, name: 'Praca blisko', stage: 'identified', aims: null, version: 1 },
      contact: { id: office, name: 'Powiatowy Urząd Pracy w Kołobrzegu' },
    });
    const changes = { personId: person, ownerId: library.admin.id };
    const { body } = await change(made.id, 1, changes).expect(200);
    expect(body).toMatchObject({
      ...changes,
      ...{ person: { name: 'Halina Wójcik' }, owner: { name: 'Test admin' }, version: 2 },
    });
    expect((await get(path)).data).toEqual([body]);
    const remove = (version: number) =>
      library.librarian.call('delete', `${path}/${made.id}`).set('If-Match', `"${version}"`);
    await remove(1).expect(412);
    await remove(2).expect(204);
    await remove(2).expect(404);
  });

  it('goes from a name on a list to work together, each move with who, when and why', async () => {
    const { id } = await make();
    const { body: tooEarly } = await move(id, 'identified', 'analysed').expect(409);
    expect(tooEarly).toMatchObject({
      ...{ code: 'partnership_not_ready', missing: ['aims'] },
      current: { id, stage: 'identified' },
    });
    await change(id, 1, { ...known, personId: person }).expect(200);
    const way = ['identified', 'analysed', 'selected', 'invited', 'agreed', 'active'];
    for (const [index, to] of way.slice(1).entries()) {
      const { body } = await move(id, way[index]!, to, { note: 'Rozmowa' }).expect(201);
      expect(body.stage).toBe(to);
    }
    const { data } = await get(`${path}/${id}/moves`);
    expect(data.map((one: { toStage: string }) => one.toStage)).toEqual(way);
    const { id: userId } = library.librarian;
    expect(data[1]).toMatchObject({
      ...{ fromStage: 'identified', note: 'Rozmowa', reason: null },
      by: { kind: 'user', id: userId, name: 'Test librarian' },
    });
    const timeline = `/api/v1/contacts/${office}/timeline?what=partnerships`;
    const entries = (await get(timeline)).data;
    expect(entries).toHaveLength(way.length);
    expect(entries[0]).toMatchObject({
      kind: 'partnership_move',
      partnership: { id, stage: 'active', move: { toStage: 'active', note: 'Rozmowa' } },
    });
    const { body } = await change(id, 7, { aims: null }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/aims', code: 'needed_in_stage' }]);
  });

  it('is moved by one of two who do so at once', async () => {
    const { id } = await make(known);
    const answers = await Promise.all(
      [1, 2, 3].map(() => move(id, 'identified', 'analysed').then(({ status }) => status)),
    );
    expect(answers.sort()).toEqual([201, 409, 409]);
    expect((await get(`${path}/${id}/moves`)).data).toHaveLength(2);
    const { body } = await move(id, 'identified', 'analysed').expect(409);
    expect(body).toMatchObject({ code: 'partnership_moved_on', current: { stage: 'analysed' } });
  });

  it('is no longer removed once it has gone on, or something was agreed', async () => {
    const { id } = await make(known);
    await move(id, 'identified', 'analysed').expect(201);
    const { id: agreed } = await make();
    await library.admin
      .call('post', '/api/v1/agreements')
      .send({
        ...{ contactIds: [office], kind: 'letter_of_intent' },
        ...{ inForceFrom: '2026-01-01', partnershipId: agreed },
      })
      .expect(201);
    for (const [one, version] of [
      [id, 2],
      [agreed, 1],
    ] as const) {
      const { body } = await library.librarian
        .call('delete', `${path}/${one}`)
        .set('If-Match', `"${version}"`)
        .expect(409);
      expect(body.code).toBe('partnership_under_way');
    }
  });

  it('may stand further on from the first day, if what that rests on is said', async () => {
    const { body } = await post(path, { contactId: office, stage: 'selected' }).expect(400);
    expect(faultsOf(body).map(({ pointer }) => pointer)).toEqual([
      ...['/aims', '/ourBenefits', '/theirBenefits'],
    ]);
    expect(await make({ ...known, personId: person, stage: 'active' })).toMatchObject({
      stage: 'active',
    });
    await post(path, { contactId: office, stage: 'dormant' }).expect(400);
    const stageSince = '2025-03-01T10:00:00.000Z';
    const old = await make({ stageSince });
    expect((await get(`${path}/${old.id}`)).stageSince).toBe('2025-03-01T10:00:00+00:00');
    const early = await post(path, { contactId: office, stageSince: '2099-01-01T00:00:00Z' });
    expect(faultsOf(early.body)).toEqual([{ pointer: '/stageSince', code: 'in_the_future' }]);
  });

  it.each([
    [() => ({ contactId: newId() }), '/contactId', 'unknown_contact'],
    [() => ({ contactId: office, personId: office }), '/personId', 'not_a_person'],
    [() => ({ contactId: office, personId: newId() }), '/personId', 'unknown_contact'],
    [() => ({ contactId: office, branchId: newId() }), '/branchId', 'unknown_branch'],
    [() => ({ contactId: office, ownerId: newId() }), '/ownerId', 'unknown_user'],
    [() => ({ contactId: office, startsOn: '2027-02-30' }), '/startsOn', 'iso8601'],
    [() => ({ contactId: office, aims: '' }), '/aims', 'min_length'],
  ])('is refused where it makes no sense (%#)', async (details, pointer, code) => {
    const { body } = await post(path, details()).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
    expect((await get(path)).data).toEqual([]);
  });

  it('is nobody else’s: not a viewer’s to change, not a stranger’s to know', async () => {
    const { id } = await make();
    const stranger = (await makeLibrary(api)).admin;
    const step = { from: 'identified', to: 'declined', reason: 'other' };
    await stranger.call('get', `${path}/${id}`).expect(404);
    await stranger.call('get', `${path}/${id}/moves`).expect(404);
    await stranger.call('post', `${path}/${id}/moves`).send(step).expect(404);
    await stranger.call('patch', `${path}/${id}`).set('If-Match', '"1"').send({}).expect(404);
    await stranger.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(404);
    const { body } = await stranger.call('post', path).send({ contactId: office }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/contactId', code: 'unknown_contact' }]);
    await library.viewer.call('post', path).send({ contactId: office }).expect(403);
    await library.viewer.call('post', `${path}/${id}/moves`).send(step).expect(403);
    expect((await get(path, stranger)).data).toEqual([]);
    const { columns } = await get(`${path}/board`, stranger);
    expect(columns.every(({ count }: { count: number }) => count === 0)).toBe(true);
  });

  it('follows its partner into the one that it turns out to be', async () => {
    const { id } = await make();
    const survivor = await addContact(library, 'PUP Kołobrzeg');
    await post(`/api/v1/contacts/${survivor}/merges`, { mergedId: office }).expect(201);
    expect((await get(`${path}/${id}`)).contactId).toBe(survivor);
  });

  it('forgets the person to talk to when they are erased, and what names them', async () => {
    const { id } = await make({ ...known, personId: person, aims: 'Jak chce Halina Wójcik' });
    const { body } = await library.admin
      .call('get', `/api/v1/contacts/${person}/export`)
      .expect(200);
    expect(body.partnerships).toMatchObject([{ id }]);
    await library.admin
      .call('post', `/api/v1/contacts/${person}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await get(`${path}/${id}`)).toMatchObject({ personId: null, aims: 'Jak chce …' });
  });
});

describe('the overviews', () => {
  it('show the partnerships by their stages, and of whom one asks', async () => {
    const owned = await make({ ...known, ownerId: library.admin.id });
    const other = await make();
    await move(owned.id, 'identified', 'analysed').expect(201);
    const { columns } = await get(`${path}/board`);
    expect(columns.map(({ count }: { count: number }) => count)).toEqual([
      ...[1, 1, 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(columns[0]).toMatchObject({ stage: 'identified', cards: [{ id: other.id }] });
    const { columns: ofAdmin } = await get(`${path}/board?ownerId=${library.admin.id}`);
    expect(ofAdmin[0].cards).toEqual([]);
    expect(ofAdmin[1].cards).toMatchObject([
      { id: owned.id, contact: { id: office }, owner: { name: 'Test admin' } },
    ]);
    const { data } = await get(`${path}?stage=analysed&contactId=${office}`);
    expect(data).toMatchObject([{ id: owned.id }]);
  });

  it('show those with a kind of partner, and those that are stuck', async () => {
    const inn = (
      await post('/api/v1/contacts', { kind: 'local_business', name: 'Zajazd' }).expect(201)
    ).body.id as string;
    const old = await make({ contactId: inn, stageSince: '2025-03-01T10:00:00Z' });
    await make();
    const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);
    const query = 'contactKind=local_business';
    expect(idsOf((await get(`${path}?${query}`)).data)).toEqual([old.id]);
    expect(idsOf((await get(`${path}/board?${query}`)).columns[0].cards)).toEqual([old.id]);
    const span = 'from=2020-01-01T00:00:00Z&to=2100-01-01T00:00:00Z';
    expect((await get(`${path}/pipeline?${span}&${query}`)).stages[0].reached).toBe(1);
    const stuckAt = (day: string) => get(`${path}?stuckAt=${day}T10:00:00Z`);
    expect(idsOf((await stuckAt('2025-05-29')).data)).toEqual([]);
    expect(idsOf((await stuckAt('2025-05-30')).data)).toEqual([old.id]);
  });

  it('tell how many went on from each stage', async () => {
    const { id } = await make(known);
    await make({ branchId: null });
    await move(id, 'identified', 'analysed').expect(201);
    const span = 'from=2020-01-01T00:00:00Z&to=2100-01-01T00:00:00Z';
    const { stages } = await get(`${path}/pipeline?${span}`);
    expect(stages[0]).toMatchObject({
      ...{ stage: 'identified', reached: 2, wentOn: 1, conversion: 0.5, present: 1 },
    });
    const { stages: none } = await get(`${path}/pipeline?${span}&ownerId=${library.admin.id}`);
    expect(none[0].reached).toBe(0);
  });
});
