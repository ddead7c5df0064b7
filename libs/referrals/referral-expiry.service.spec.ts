import { Client } from 'pg';
import { Clock } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ReferralExpiryService } from './referral-expiry.service';
import { ReferralMovesService } from './referral-moves.service';
import { partnerMove, ReferralStory, type TestPartner } from './testing/referral-story';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

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
  partner = await story.partner();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const expireOverdue = () => api.app.get(ReferralExpiryService, { strict: false }).expireOverdue();

function daysPass(days: number): void {
  const later = new Date(Date.now() + days * 86_400_000);
  jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(later);
}

/** Sessions end too as days pass: the librarian reads in the present. */
async function read(id: string) {
  jest.restoreAllMocks();
  return (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;
}

describe('A referral that nobody answers', () => {
  it('expires after its number of days, by the system', async () => {
    const id = await story.sent(partner, { expiryDays: 10 });
    daysPass(9);
    expect(await expireOverdue()).toBe(0);
    daysPass(11);
    expect(await expireOverdue()).toBe(1);
    const referral = await read(id);
    expect(referral).toMatchObject({ status: 'expired', moves: [], undoableUntil: null });
    expect(referral.events.at(-1)).toMatchObject({ side: 'system', by: { kind: 'system' } });
  });

  it('expires once, also when several workers look at the same time', async () => {
    const id = await story.sent(partner);
    daysPass(31);
    const ended = await Promise.all([expireOverdue(), expireOverdue(), expireOverdue()]);
    expect(ended.reduce((sum, count) => sum + count)).toBe(1);
    expect((await read(id)).events).toHaveLength(3);
  });

  it('is not held up by however many that always fail', async () => {
    const id = await story.sent(partner, { expiryDays: 10 });
    const { rows } = await database.query<{ id: string }>(
      `insert into referrals
       select (jsonb_populate_record(referral, jsonb_build_object('id', gen_random_uuid(),
         'change', -number, 'expires_at', referral.expires_at - interval '1 hour'))).*
       from referrals as referral, generate_series(1, 200) as number where referral.id = $1 returning id`,
      [id],
    );
    const faulty = rows.map((row) => row.id);
    const moves = api.app.get(ReferralMovesService, { strict: false });
    const move = moves.move.bind(moves);
    jest
      .spyOn(moves, 'move')
      .mockImplementation((...asked) =>
        faulty.includes(asked[2]) ? Promise.reject(new Error('It has a fault')) : move(...asked),
      );
    daysPass(11);
    await expect(expireOverdue()).rejects.toThrow('Some referrals could not expire');
    expect((await read(id)).status).toBe('expired');
    await database.query('delete from referrals where id = any ($1)', [faulty]);
  });

  it('does so in whichever library', async () => {
    const other = new ReferralStory(api, await makeLibrary(api));
    await story.sent(partner);
    await other.sent(await other.partner());
    daysPass(31);
    expect(await expireOverdue()).toBe(2);
  });
});

describe('A referral that was answered', () => {
  it('does not expire', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    daysPass(60);
    expect(await expireOverdue()).toBe(0);
    expect((await read(id)).status).toBe('accepted');
  });

  it('gets its time anew when the acceptance is returned', async () => {
    const id = await story.sent(partner, { expiryDays: 10 });
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    daysPass(9);
    await partnerMove(partner, id, { from: 'accepted', to: 'sent' }).expect(201);
    daysPass(18);
    expect(await expireOverdue()).toBe(0);
    daysPass(20);
    expect(await expireOverdue()).toBe(1);
  });
});
