import { Client } from 'pg';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let story: MatchStory;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MatchStory(api, library);
});

const path = '/api/v1/reports/mentoring-fairness?from=2020-01-01T00:00:00Z&to=2199-01-01T00:00:00Z';

const report = (user = library.librarian) => story.read(path, user);

it('says how long clients wait and how many are matched, by language and by branch', async () => {
  const { body: branch } = await library.admin
    .call('post', '/api/v1/branches')
    .send({ name: 'Filia nr 3' })
    .expect(201);
  await story.active();
  const clientId = await story.client({ branchId: branch.id });
  const waiting = await story.request({ clientId, languages: ['uk'] });
  await owner.query(
    `update mentoring_requests set waiting_since = now() - interval '10 days' where id = $1`,
    [waiting.id],
  );
  const { overall, byLanguage, byBranch } = await report();
  expect(overall).toMatchObject({
    ...{ requests: 2, matched: 1, matchRate: 0.5, waiting: 1 },
    ...{ medianDaysToMentor: 0, longestWaitingDays: 10 },
  });
  expect(byLanguage).toMatchObject([
    { language: 'uk', requests: 2, matched: 1, matchRate: 0.5 },
    { language: 'pl', requests: 1, matched: 1, matchRate: 1, longestWaitingDays: null },
  ]);
  const ofBranch = (byBranch as { branchName: string | null }[]).find(
    ({ branchName }) => branchName === 'Filia nr 3',
  );
  expect(ofBranch).toMatchObject({ requests: 1, matched: 0, matchRate: 0, waiting: 1 });
});

it('says how the work is spread, who says nothing, and who is shown', async () => {
  const { id, mentorId } = await story.proposed();
  const request = await story.request();
  await story.made(`/api/v1/mentoring-requests/${request.id}/suggestions`, {});
  const idle = await story.mentor({ terms: ['websites'] });
  expect(idle.id).not.toBe(mentorId);
  expect((await report()).answers).toEqual({ asked: 0, silent: 0, silentShare: null });
  await owner.query(
    `update mentoring_matches set status = 'expired', ended_at = now() where id = $1`,
    [id],
  );
  const { load, answers, exposure } = await report();
  expect(load).toMatchObject({ mentors: 2, places: 4, taken: 0, idle: 2, full: 0 });
  expect(answers).toEqual({ asked: 1, silent: 1, silentShare: 1 });
  expect(exposure).toMatchObject({ shown: 1, neverShown: 1, mostShownFifth: 0.4, heldBack: 0 });
});

it('counts nothing of another library, and asks for its span', async () => {
  await story.proposed();
  const stranger = await makeLibrary(api);
  expect((await report(stranger.librarian)).overall).toMatchObject({
    requests: 0,
    matchRate: null,
  });
  const { body } = await library.librarian
    .call('get', '/api/v1/reports/mentoring-fairness?from=yesterday')
    .expect(400);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/from', '/to']);
});
