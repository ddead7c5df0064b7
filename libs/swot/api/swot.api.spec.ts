import { newId } from '#kernel';
import { addContact, faultsOf } from '#interactions/testing';
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

const analyses = '/api/v1/swot-analyses';

const post = (path: string, body: object, user: TestUser = library.librarian) =>
  user.call('post', path).send(body);
const made = async (path: string, body: object) => (await post(path, body).expect(201)).body;
const read = async (path: string, user: TestUser = library.viewer) =>
  (await user.call('get', path).expect(200)).body;
const begin = (said: object = {}) => made(analyses, said);
const change = (path: string, body: object, version = 1, user: TestUser = library.librarian) =>
  user.call('patch', path).set('If-Match', `"${version}"`).send(body);
const remove = (path: string, version = 1, user: TestUser = library.librarian) =>
  user.call('delete', path).set('If-Match', `"${version}"`);
const itemsOf = async (id: string) => (await read(`${analyses}/${id}/items`)).data;
const trust = { quadrant: 'strength', statement: 'Zaufanie mieszkańców' };

const setGoals = async (of: { id: string; version: number }, goals: object[]) => {
  const path = `/api/v1/local-partnerships/${of.id}/goals`;
  const request = library.librarian.call('put', path).set('If-Match', `"${of.version}"`);
  return (await request.send({ goals }).expect(200)).body;
};

async function linkable() {
  const contactId = await addContact(library);
  const partnership = await made('/api/v1/partnerships', { contactId });
  const promise = { title: 'Umówić spotkanie', contactId, dueLocal: '2126-11-27T10:00' };
  const followUp = await made('/api/v1/follow-ups', promise);
  const together = await made('/api/v1/local-partnerships', { name: 'Praca blisko domu' });
  const { goals } = await setGoals(together, [{ goal: 'Dwanaście warsztatów' }]);
  return {
    goalIds: [goals[0].id],
    partnershipIds: [partnership.id],
    followUpIds: [followUp.id],
  };
}

describe('an analysis', () => {
  it('holds items with evidence, goals, partnerships and follow-ups', async () => {
    const { id } = await begin({ note: 'Po zebraniu' });
    const links = await linkable();
    const said = { ...trust, evidence: 'Ankieta 2025: 91 %', goal: 'Więcej firm wśród partnerów' };
    const item = await made(`${analyses}/${id}/items`, { ...said, ...links });
    expect(item).toMatchObject({
      ...{ ...said, analysisId: id, originId: item.id, version: 1 },
      goals: [{ id: links.goalIds[0], localPartnership: { name: 'Praca blisko domu' } }],
      partnerships: [{ id: links.partnershipIds[0], stage: 'identified' }],
      followUps: [{ id: links.followUpIds[0], title: 'Umówić spotkanie', status: 'open' }],
    });
    const path = `/api/v1/swot-items/${item.id}`;
    const { body } = await change(path, { partnershipIds: [], goal: null }).expect(200);
    expect(body).toMatchObject({
      goal: null,
      goals: [{}],
      partnerships: [],
      followUps: [{}],
      version: 2,
    });
    await change(path, { goal: 'x' }).expect(412);
    expect(await itemsOf(id)).toEqual([body]);
    expect(await read(`${analyses}/${id}`)).toMatchObject({ isNewest: true, itemCount: 1 });
    await remove(path, 2).expect(204);
    await remove(path, 2).expect(404);
  });

  it('stays linked to a goal however that is worded, and wherever it stands, until it is given up', async () => {
    const { id } = await begin();
    const together = await made('/api/v1/local-partnerships', { name: 'Praca blisko domu' });
    const first = await setGoals(together, [{ goal: 'Warsztaty' }, { goal: 'Biuletyn' }]);
    const [workshops, newsletter] = first.goals;
    const goalIds = [workshops.id, newsletter.id];
    const item = await made(`${analyses}/${id}/items`, { ...trust, goalIds });
    const reworded = { id: newsletter.id, goal: 'Biuletyn co kwartał' };
    const changed = await setGoals(first, [reworded, { goal: 'Warsztaty' }]);
    expect(changed.goals).toMatchObject([reworded, { id: workshops.id }]);
    const goalsOf = async () => (await read(`/api/v1/swot-items/${item.id}`)).goals;
    expect(await goalsOf()).toMatchObject([{ goal: 'Warsztaty' }, reworded]);
    await setGoals(changed, [reworded]);
    expect(await goalsOf()).toMatchObject([reworded]);
  });

  it('begins with what was in the one before, which stays as it was; both can be compared', async () => {
    const before = await begin({ assessedOn: '2026-03-02' });
    const add = (id: string, said: object) => made(`${analyses}/${id}/items`, said);
    const links = await linkable();
    await add(before.id, { ...trust, ...links });
    await add(before.id, { quadrant: 'threat', statement: 'Mniej środków' });
    const gone = await add(before.id, { quadrant: 'weakness', statement: 'Brak firm' });

    const after = await begin();
    const [kept, reworded, out] = await itemsOf(after.id);
    expect(kept).toMatchObject({ ...trust, goals: [{}], partnerships: [{}], followUps: [{}] });
    const words = { statement: 'Cięcia w budżecie', quadrant: 'weakness' };
    await change(`/api/v1/swot-items/${reworded.id}`, words).expect(200);
    await remove(`/api/v1/swot-items/${out.id}`).expect(204);
    const fresh = await add(after.id, { quadrant: 'opportunity', statement: 'Nowa strefa' });

    const path = `${analyses}/${after.id}/comparison?since=${before.id}`;
    const comparison = await read(path);
    expect(comparison).toMatchObject({
      added: [{ originId: fresh.id }],
      takenOut: [{ originId: gone.id, statement: 'Brak firm' }],
      changed: [{ before: { statement: 'Mniej środków' }, after: words }],
      unchanged: 1,
    });
    expect(comparison.changed[0].fields).toEqual(['quadrant', 'statement']);
    expect(await itemsOf(before.id)).toHaveLength(3);
    for (const attempt of [
      post(`${analyses}/${before.id}/items`, trust),
      change(`/api/v1/swot-items/${gone.id}`, { statement: 'x' }),
      remove(`/api/v1/swot-items/${gone.id}`),
      change(`${analyses}/${before.id}`, { note: 'x' }),
      remove(`${analyses}/${before.id}`),
    ]) {
      const { body } = await attempt.expect(409);
      expect(body).toMatchObject({ code: 'swot_analysis_closed', newestId: after.id });
    }
    await remove(`${analyses}/${after.id}`).expect(204);
    expect((await read(analyses)).data).toEqual([
      expect.objectContaining({ id: before.id, isNewest: true, itemCount: 3 }),
    ]);
  });

  it('is of a branch, or of the library as a whole; neither takes over from the other', async () => {
    const branch = await post('/api/v1/branches', { name: 'Filia nr 3' }, library.admin);
    const whole = await begin();
    await made(`${analyses}/${whole.id}/items`, trust);
    const theirs = await begin({ branchId: branch.body.id });
    expect(theirs).toMatchObject({ itemCount: 0, isNewest: true });
    const listed = async (query: string) =>
      (await read(`${analyses}?${query}`)).data.map(({ id }: { id: string }) => id);
    expect(await listed('whole=true')).toEqual([whole.id]);
    expect(await listed(`branchId=${branch.body.id}`)).toEqual([theirs.id]);
    const across = `${analyses}/${theirs.id}/comparison?since=${whole.id}`;
    await library.viewer.call('get', across).expect(400);
  });

  it('is begun once by several who begin it at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => post(analyses, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    [{ assessedOn: '2126-01-01' }, '/assessedOn', 'in_the_future'],
    [{ assessedOn: '2026-03-01' }, '/assessedOn', 'before_last_analysis'],
    [{ branchId: newId() }, '/branchId', 'unknown_branch'],
  ])('is refused where it makes no sense (%#)', async (said, pointer, code) => {
    await begin({ assessedOn: '2026-03-02' });
    const { body } = await post(analyses, said).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
  });

  it.each([
    [{ quadrant: 'moon' }, '/quadrant', 'in'],
    [{ statement: '' }, '/statement', 'min_length'],
    [{ goalIds: [newId()] }, '/goalIds', 'unknown_goal'],
    [{ partnershipIds: [newId()] }, '/partnershipIds', 'unknown_partnership'],
    [{ followUpIds: [newId()] }, '/followUpIds', 'unknown_follow_up'],
  ])('refuses an item that makes no sense (%#)', async (said, pointer, code) => {
    const { id } = await begin();
    const { body } = await post(`${analyses}/${id}/items`, { ...trust, ...said }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
  });

  it('has no place for what is promised about a client', async () => {
    const { id } = await begin();
    const client = await made('/api/v1/clients', { name: 'Łucja Żak' });
    const promise = { title: 'Zadzwonić', clientId: client.id, dueLocal: '2126-11-27T10:00' };
    const { id: followUpId } = await made('/api/v1/follow-ups', promise);
    const item = { ...trust, followUpIds: [followUpId] };
    await post(`${analyses}/${id}/items`, item).expect(400);
  });

  it('is nothing that a viewer writes, or another library sees', async () => {
    const { id } = await begin();
    const item = await made(`${analyses}/${id}/items`, { ...trust, evidence: 'Tajne' });
    const itemPath = `/api/v1/swot-items/${item.id}`;
    const { admin: stranger } = await makeLibrary(api);
    for (const [user, status] of [
      [stranger, 404],
      [library.viewer, 403],
    ] as const) {
      await post(`${analyses}/${id}/items`, trust, user).expect(status);
      await change(itemPath, { statement: 'x' }, 1, user).expect(status);
      await remove(itemPath, 1, user).expect(status);
      await remove(`${analyses}/${id}`, 1, user).expect(status);
    }
    for (const path of [itemPath, `${analyses}/${id}`, `${analyses}/${id}/items`]) {
      await stranger.call('get', path).expect(404);
    }
    const theirs = await post(analyses, {}, stranger).expect(201);
    for (const [field, ids] of Object.entries(await linkable())) {
      const foreign = { ...trust, [field]: ids };
      await post(`${analyses}/${theirs.body.id}/items`, foreign, stranger).expect(400);
    }
    const trail = await read(`/api/v1/audit-entries?subjectId=${item.id}`, library.admin);
    expect(trail.data).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain('Tajne');
  });
});
