import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { MatchStory } from '../testing/match-story';
import { MentoringStory } from '../testing/mentoring-story';

const requests = '/api/v1/mentoring-requests';

let api: TestApi;
let library: TestLibrary;
let story: MentoringStory;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MentoringStory(api, library);
});

const ids = async (query: string, user = library.librarian) =>
  (await user.call('get', `${requests}?${query}`).expect(200)).body.data.map(
    ({ id }: { id: string }) => id,
  );

const close = (id: string, version: number, reason = 'helped') =>
  library.librarian
    .call('post', `${requests}/${id}/close`)
    .set('If-Match', `"${version}"`)
    .send({ reason });

describe('a mentoring request', () => {
  it('waits from the moment it is put down, and belongs to who did so', async () => {
    const said = { industry: '47.61', stage: 'starting', note: 'Dzwonić po 15' };
    const { id } = await story.request(said);
    expect(await story.read(`${requests}/${id}`)).toMatchObject({
      ...said,
      client: { name: 'Оксана Мельник' },
      owner: { id: library.librarian.id },
      status: 'waiting',
      waitingSince: expect.any(String),
      timeZone: 'Europe/Warsaw',
    });
  });

  it('shows a viewer the client’s initials, and none of the words', async () => {
    const { id } = await story.request({ note: 'Dzwonić po 15' });
    const seen = await story.read(`${requests}/${id}`, library.viewer);
    expect(seen.client).toEqual({ id: expect.any(String), initials: expect.any(String) });
    expect(seen).not.toHaveProperty('goals');
    expect(seen).not.toHaveProperty('note');
    const [first] = (await library.viewer.call('get', requests).expect(200)).body.data;
    expect(JSON.stringify(first)).not.toMatch(/Мельник|бухгалтерію|Dzwonić/);
  });

  it('comes first in the list where it has waited longest, and is found by what it is about', async () => {
    const [first, second] = [await story.request(), await story.request({ terms: ['hiring'] })];
    expect(await ids('')).toEqual([first.id, second.id]);
    expect(await ids('term=hiring')).toEqual([second.id]);
    await close(first.id, 1).expect(200);
    expect(await ids('status=waiting')).toEqual([second.id]);
    const [before, after] = ['2020-01-01T00:00:00Z', '2199-01-01T00:00:00Z'];
    expect(await ids(`waitingBefore=${before}`)).toEqual([]);
    expect(await ids(`waitingBefore=${after}`)).toEqual([first.id, second.id]);
  });

  it('is closed once, with a reason, and then stays as it is', async () => {
    const { id } = await story.request();
    await close(id, 1, 'bored').expect(400);
    expect((await close(id, 1).expect(200)).body).toMatchObject({
      status: 'closed',
      closeReason: 'helped',
    });
    expect((await close(id, 2).expect(409)).body.code).toBe('mentoring_request_closed');
  });

  it.each([
    [{ terms: ['juggling'] }, '/terms/0'],
    [{ industry: '99.99' }, '/industry'],
    [{ languages: ['Polish'] }, '/languages'],
    [{ branchId: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' }, '/branchId'],
    [{ ownerId: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' }, '/ownerId'],
    [{ clientId: '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d' }, '/clientId'],
    [{ gender: 'x' }, '/gender'],
  ])('with %j is refused, and says where', async (details, pointer) => {
    const { body } = await library.librarian
      .call('post', requests)
      .send({ clientId: await story.client(), ...details })
      .expect(400);
    expect(body.errors[0].pointer).toMatch(new RegExp(`^${pointer}`));
    expect(await ids('')).toEqual([]);
  });

  it('of another branch’s client is nothing to staff who are held to their own', async () => {
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const clientId = await story.client({ branchId: branch.id });
    const { id } = await story.request({ clientId });
    const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', String(headers.etag))
      .send({ clientsVisibleTo: 'branch' })
      .expect(200);
    expect(await ids('')).toEqual([]);
    for (const user of [library.librarian, library.viewer]) {
      await user.call('get', `${requests}/${id}`).expect(404);
    }
    await close(id, 1).expect(404);
    expect(await ids('', library.admin)).toEqual([id]);
  });

  it('is unknown to another library', async () => {
    const { id } = await story.request();
    const stranger = await makeLibrary(api);
    await stranger.admin.call('get', `${requests}/${id}`).expect(404);
    const foreign = { clientId: await story.client() };
    await stranger.admin.call('post', requests).send(foreign).expect(400);
  });
});

describe('a client who reads what is known of them', () => {
  it('is told of mentoring in words, not in names of fields', async () => {
    const introduction = 'Prowadzi małą księgarnię';
    const { clientId } = await new MatchStory(api, library).proposed({ introduction });
    const { text } = await library.librarian
      .call('get', `/api/v1/clients/${clientId}/export`)
      .set('Accept', 'text/html')
      .expect(200);
    expect(text).toContain(introduction);
    expect(text.match(/<(dt|h\d)[^>]*>[a-z]\w+<\//g) ?? []).toEqual([]);
  });
});

describe('a client who is erased', () => {
  it('takes their words along; that there was a request stays', async () => {
    const clientId = await story.client();
    const { id } = await story.request({ clientId, note: 'Dzwonić po 15' });
    const exported = await library.librarian
      .call('get', `/api/v1/clients/${clientId}/export`)
      .expect(200);
    expect(JSON.stringify(exported.body)).toContain('Хоче сама вести бухгалтерію');
    await library.admin
      .call('post', `/api/v1/clients/${clientId}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await story.read(`${requests}/${id}`)).toMatchObject({
      status: 'closed',
      closeReason: 'client_request',
      goals: null,
      note: null,
    });
  });
});
