import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { cohortOf } from '../testing/cohort';
import { MentoringStory } from '../testing/mentoring-story';

const path = '/api/v1/mentoring-assignments';

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

const ask = (details: object, user: TestUser = library.librarian) =>
  user.call('post', path).send(details);

const listed = async (id: string, user?: TestUser) =>
  (await story.read(`${path}/${id}/requests`, user)).data;

describe('an assignment', () => {
  it.each([
    ['slots in a cohort', { slots: ['16:00'] }, '/requests/0/slots', 'slots_of_mentor_day'],
    ['a day in a cohort', { day: '2026-12-05' }, '/day', 'day_of_mentor_day'],
    ['a pair of somebody else', { locked: 'stranger' }, '/locked/0/requestId', 'not_in_assignment'],
    [
      'a mentor who is full, locked',
      { capacity: 0, locked: 'own' },
      '/locked/0/profileId',
      'no_capacity_left',
    ],
  ])('is refused with %s, and the field is named', async (_, wrong: object, pointer, code) => {
    const {
      slots,
      day,
      locked,
      capacity = 2,
    } = wrong as {
      slots?: string[];
      day?: string;
      locked?: string;
      capacity?: number;
    };
    const request = await story.request();
    const mentor = await story.mentor({ capacity });
    const requestId = locked === 'stranger' ? mentor.id : request.id;
    const { body } = await ask({
      ...cohortOf([], [mentor]),
      ...(day && { day }),
      requests: [{ requestId: request.id, ...(slots && { slots }) }],
      ...(locked && { locked: [{ requestId, profileId: mentor.id }] }),
    }).expect(400);
    expect(body.errors).toMatchObject([{ pointer, code }]);
    expect((await story.read(path)).data).toEqual([]);
  });

  it('is refused of those who do not wait, who are in the archive, or whom another library has', async () => {
    const others = new MentoringStory(api, await makeLibrary(api));
    const mentor = await story.mentor();
    const archived = await story.mentor();
    await library.librarian
      .call('delete', `/api/v1/mentor-profiles/${archived.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const closed = await story.request();
    await library.librarian
      .call('post', `/api/v1/mentoring-requests/${closed.id}/close`)
      .set('If-Match', '"1"')
      .send({ reason: 'helped' })
      .expect(200);
    const foreign = [await others.request(), await others.mentor()] as const;
    const { body } = await ask(
      cohortOf([closed, foreign[0]], [mentor, archived, foreign[1]]),
    ).expect(400);
    expect(body.errors).toMatchObject([
      { pointer: '/requests/0/requestId', code: 'request_waits_no_more' },
      { pointer: '/requests/1/requestId', code: 'unknown_mentoring_request' },
      { pointer: '/mentors/1/profileId', code: 'unknown_mentor' },
      { pointer: '/mentors/2/profileId', code: 'unknown_mentor' },
    ]);
  });

  it('is refused of clients of another branch by staff who are held to their own, nor are they shown', async () => {
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const request = await story.request({ clientId: await story.client({ branchId: branch.id }) });
    const details = cohortOf([request], [await story.mentor()]);
    const { body: seen } = await ask(details).expect(202);
    const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', String(headers.etag))
      .send({ clientsVisibleTo: 'branch' })
      .expect(200);
    const { body } = await ask(details).expect(400);
    expect(body.errors).toMatchObject([{ code: 'unknown_mentoring_request' }]);
    expect(await listed(seen.id as string)).toEqual([]);
    expect(await listed(seen.id as string, library.admin)).toHaveLength(1);
  });

  it('is nothing for a viewer to ask, and nobody of another library sees it', async () => {
    const details = cohortOf([await story.request()], [await story.mentor()]);
    await ask(details, library.viewer).expect(403);
    const { body } = await ask(details).expect(202);
    const { admin } = await makeLibrary(api);
    for (const address of [`${path}/${body.id}`, `${path}/${body.id}/requests`]) {
      await admin.call('get', address).expect(404);
    }
    await admin.call('post', `${path}/${body.id}/cancel`).expect(404);
    expect((await admin.call('get', path).expect(200)).body.data).toEqual([]);
  });
});
