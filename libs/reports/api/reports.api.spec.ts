import { Client } from 'pg';
import {
  anInboundReferral,
  partnerMove,
  ReferralStory,
} from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let story: ReferralStory;

beforeAll(async () => {
  api = await TestApi.start();
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
});

const thisYear = 'from=2026-01-01T00:00:00Z&to=2100-01-01T00:00:00Z';

const report = async (span = thisYear, user = library.viewer) =>
  (await user.call('get', `/api/v1/reports/reciprocity?${span}`).expect(200)).body;

/** As if it had been sent that many hours before its first answer. */
const ageAnswer = (id: string, hours: number) =>
  database.query(
    `update referrals set sent_at = sent_at - make_interval(hours => $2) where id = $1`,
    [id, hours],
  );

describe('the report of who owes whom', () => {
  it('tells of each partner what went both ways, and what became of it', async () => {
    const office = await story.partner();
    const centre = await story.partner();
    const [done, declined] = [await story.sent(office), await story.sent(office)];
    await story.sent(centre);
    await partnerMove(office, done, { from: 'sent', to: 'accepted' }).expect(201);
    const completed = { from: 'accepted', to: 'completed', outcome: 'job_found' };
    await partnerMove(office, done, completed).expect(201);
    const refusal = { from: 'sent', to: 'declined', reason: 'no_capacity' };
    await partnerMove(office, declined, refusal).expect(201);
    await ageAnswer(done, 10);
    await ageAnswer(declined, 30);
    await office.call('post', '/api/v1/partner/referrals').send(anInboundReferral).expect(201);

    const { overall, partners } = await report();
    expect(partners[0]).toEqual({
      contact: { id: office.contactId, name: 'Powiatowy Urząd Pracy w Kołobrzegu' },
      sent: {
        referrals: 2,
        open: 0,
        accepted: 1,
        declined: { no_capacity: 1 },
        completed: { job_found: 1 },
        notCompleted: {},
        stopped: 0,
        unanswered: 0,
        medianHoursToAnswer: 20,
      },
      received: expect.objectContaining({ referrals: 1, open: 1, medianHoursToAnswer: null }),
      balance: 1,
    });
    expect(overall).toMatchObject({ sent: { referrals: 3 }, balance: 2 });
  });

  it('counts whom nobody answered', async () => {
    const id = await story.sent(await story.partner());
    await database.query(
      `update referrals set waits_until = now() - interval '1 day' where id = $1`,
      [id],
    );
    expect((await report()).overall.sent).toMatchObject({ unanswered: 1, open: 1 });
  });

  it('leaves out drafts, what was entered in error, and other times', async () => {
    const partner = await story.partner();
    await story.draft(partner, await story.client());
    const wrong = await story.sent(partner);
    await story.staffMove(wrong, { from: 'sent', to: 'entered_in_error' }).expect(201);
    expect((await report()).partners).toEqual([]);
    await story.sent(partner);
    const span = 'from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z';
    expect((await report(span)).overall.sent.referrals).toBe(0);
  });

  it('tells nothing of another library', async () => {
    await story.sent(await story.partner());
    const stranger = await makeLibrary(api);
    expect((await report(thisYear, stranger.admin)).partners).toEqual([]);
  });

  it('asks for its span', async () => {
    const { body } = await library.viewer.call('get', '/api/v1/reports/reciprocity').expect(400);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/from', '/to']));
  });
});

describe('the other reports', () => {
  const read = async (name: string, user = library.viewer, span = thisYear) =>
    (await user.call('get', `/api/v1/reports/${name}?${span}`).expect(200)).body;

  it('tell how far referrals came, and where people were lost', async () => {
    const office = await story.partner();
    const [done, declined] = [await story.sent(office), await story.sent(office)];
    await story.sent(office);
    await partnerMove(office, done, { from: 'sent', to: 'accepted' }).expect(201);
    const completed = { from: 'accepted', to: 'completed', outcome: 'job_found' };
    await partnerMove(office, done, completed).expect(201);
    const refusal = { from: 'sent', to: 'declined', reason: 'no_capacity' };
    await partnerMove(office, declined, refusal).expect(201);
    expect(await read('funnel')).toMatchObject({
      outbound: { sent: 3, accepted: 1, begun: 1, completed: 1, open: 1, lost: { declined: 1 } },
      inbound: { sent: 0 },
      signposts: 0,
    });
    const stranger = await makeLibrary(api);
    expect((await read('funnel', stranger.viewer)).outbound.sent).toBe(0);
  });

  it('tell what was done, by branch and by the library’s weeks', async () => {
    const { contactId } = await story.partner();
    const branch = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const log = (occurredAt: string, details: object = {}) =>
      library.librarian
        .call('post', '/api/v1/interactions')
        .send({
          channel: 'call',
          summary: 'Rozmowa',
          contactIds: [contactId],
          occurredAt,
          ...details,
        })
        .expect(201);
    // A Sunday evening in UTC is a Monday in Warsaw.
    await log('2026-03-01T23:30:00Z', { branchId: branch.body.id, durationMinutes: 20 });
    await log('2026-03-05T10:00:00Z');
    const span = 'from=2026-03-01T23:00:00Z&to=2026-03-15T23:00:00Z';
    const report = await read('activity', library.viewer, span);
    expect(report).toEqual({
      branches: [{ id: branch.body.id, name: 'Filia nr 3' }],
      weeks: [
        {
          startsOn: '2026-03-02',
          interactions: 2,
          minutes: 20,
          branches: expect.arrayContaining([
            { branchId: branch.body.id, interactions: 1, minutes: 20 },
            { branchId: null, interactions: 1, minutes: 0 },
          ]),
        },
        { startsOn: '2026-03-09', interactions: 0, minutes: 0, branches: [] },
      ],
    });
    const stranger = await makeLibrary(api);
    const theirs = await read('activity', stranger.viewer, span);
    expect(theirs.branches).toEqual([]);
  });

  it('tell what mentoring came to', async () => {
    await database.query(
      `insert into mentoring_requests (library_id, id, client_id, status, terms, languages, modes, slots, time_zone,
         waiting_since, created_at, updated_at)
       select $1, gen_random_uuid(), $2, 'waiting', '{}', '{pl}', '{in_person}', '[]', 'Europe/Warsaw', now() - interval '3 days',
         now(), now()`,
      [library.id, await story.client()],
    );
    expect(await read('mentoring')).toEqual({
      requests: { waiting: 1 },
      matches: {},
      outcomes: {},
      medianDaysToMentor: null,
      waitingNow: 1,
      longestWaitDays: 3,
    });
    const stranger = await makeLibrary(api);
    expect(await read('mentoring', stranger.viewer)).toMatchObject({ requests: {}, waitingNow: 0 });
  });

  it.each(['funnel', 'activity', 'mentoring'])('%s asks for its span', async (name) => {
    await library.viewer.call('get', `/api/v1/reports/${name}`).expect(400);
  });
});
