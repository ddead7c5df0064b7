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
