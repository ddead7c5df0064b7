import { Client } from 'pg';
import { Clock } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { type Referral } from './domain/referral';
import { OverdueReferralsService } from './overdue-referrals.service';
import { PartnerReminders } from './partner-reminders';
import {
  anInboundReferral,
  partnerMove,
  ReferralStory,
  type TestPartner,
} from './testing/referral-story';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;
/** The partners whom the test's own reminder can reach, and what it was asked to remind of. */
const reachable = new Set<string>();
let reminded: Referral[];

beforeAll(async () => {
  api = await TestApi.start();
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  api.app.get(PartnerReminders, { strict: false }).register({
    remind: (_, referral) => {
      const reaches = reachable.has(referral.contactId);
      if (reaches) reminded.push(referral);
      return Promise.resolve(reaches);
    },
  });
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
  reachable.clear();
  reachable.add(partner.contactId);
  reminded = [];
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Looks for what is overdue, so many days from now. */
async function giveNoticeAfter(days: number): Promise<void> {
  const later = new Date(Date.now() + days * 86_400_000);
  const clock = api.app.get(Clock, { strict: false });
  const spy = jest.spyOn(clock, 'now').mockReturnValue(later);
  await api.app.get(OverdueReferralsService, { strict: false }).giveNotice();
  spy.mockRestore();
}

/** Who of the library's staff has been told, in order. */
async function told(): Promise<string[]> {
  const { rows } = await database.query<{ user_id: string }>(
    `select user_id from deliveries where library_id = $1 and kind = 'referrals.overdue' order by id`,
    [library.id],
  );
  return rows.map((row) => row.user_id);
}

async function waiting(query: string, user = library.librarian) {
  const { body } = await user.call('get', `/api/v1/referrals?${query}`).expect(200);
  return (body.data as { id: string; overdueDays: number }[]).map(({ id }) => id);
}

/** As if it had been sent so many days ago. */
async function age(id: string, days: number): Promise<void> {
  await database.query(
    `update referrals set waits_until = waits_until - make_interval(days => $2) where id = $1`,
    [id, days],
  );
}

describe('a referral that the partner does not answer', () => {
  it('is first the partner’s to be reminded of, a working day later its owner is told, and then nobody', async () => {
    const id = await story.sent(partner);
    await giveNoticeAfter(0);
    expect(reminded).toEqual([]);
    // Long enough for any weekend and holiday.
    await giveNoticeAfter(10);
    expect(reminded.map((referral) => referral.id)).toEqual([id]);
    expect(await told()).toEqual([]);
    await giveNoticeAfter(20);
    await giveNoticeAfter(30);
    expect(reminded).toHaveLength(1);
    expect(await told()).toEqual([library.librarian.id]);
  });

  it('is told to the owner at once when the partner cannot be reached', async () => {
    reachable.delete(partner.contactId);
    await story.sent(partner);
    await giveNoticeAfter(10);
    await giveNoticeAfter(10);
    expect(await told()).toEqual([library.librarian.id]);
  });

  it('is told to the admins when nobody looks after it', async () => {
    reachable.delete(partner.contactId);
    await story.sent(partner, { ownerId: null });
    await giveNoticeAfter(10);
    await giveNoticeAfter(10);
    expect(await told()).toEqual([library.admin.id]);
  });

  it('is spoken of once, though several workers look at the same time', async () => {
    await story.sent(partner);
    await Promise.all([giveNoticeAfter(10), giveNoticeAfter(10), giveNoticeAfter(10)]);
    expect(reminded).toHaveLength(1);
  });

  it('is not spoken of once it was answered, until news is overdue', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await giveNoticeAfter(6);
    expect(reminded).toEqual([]);
    await giveNoticeAfter(8);
    expect(reminded).toHaveLength(1);
  });

  it('runs no clock where the client goes by themselves', async () => {
    const clientId = await story.client();
    const id = await story.draft(partner, clientId, { mode: 'self_referral' });
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await giveNoticeAfter(29);
    expect([reminded, await told()]).toEqual([[], []]);
    expect(await waiting('waitsFor=client')).toEqual([id]);
  });
});

describe('a referral that we do not answer', () => {
  it('is told to whoever looks after the partner, and then to the admins', async () => {
    await library.librarian
      .call('patch', `/api/v1/contacts/${partner.contactId}`)
      .set('If-Match', '"1"')
      .send({ ownerId: library.librarian.id })
      .expect(200);
    await partner.call('post', '/api/v1/partner/referrals').send(anInboundReferral).expect(201);
    await giveNoticeAfter(10);
    expect(await told()).toEqual([library.librarian.id]);
    await giveNoticeAfter(20);
    expect(await told()).toEqual([library.librarian.id, library.admin.id]);
    expect(reminded).toEqual([]);
  });
});

describe('the list of referrals', () => {
  it('says what waits for whom, and for how long in vain, the longest first', async () => {
    const [first, second] = [await story.sent(partner), await story.sent(partner)];
    const draft = await story.draft(partner, await story.client());
    const { body } = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    await age(second, 12);
    expect(await waiting('waitsFor=partner&sort=waitsUntil')).toEqual([second, first]);
    expect((await waiting('waitsFor=library')).sort()).toEqual([draft, body.id].sort());
    expect(await waiting('overdue=true')).toEqual([second]);
    expect((await waiting('overdue=false')).includes(first)).toBe(true);
    const { body: late } = await library.viewer.call('get', `/api/v1/referrals/${second}`);
    expect(late.waitsFor).toBe('partner');
    expect(late.overdueDays).toBeGreaterThan(5);
    const stranger = await makeLibrary(api);
    expect(await waiting('overdue=true', stranger.librarian)).toEqual([]);
  });

  it('goes on from page to page in that order, also where no clock runs', async () => {
    const ids = [await story.sent(partner), await story.sent(partner)];
    ids.push(await story.draft(partner, await story.client()));
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await library.librarian
        .call('get', `/api/v1/referrals?sort=waitsUntil&limit=1${cursor}`)
        .expect(200);
      seen.push(body.data[0].id);
      cursor = body.page.nextCursor === null ? '' : `&cursor=${body.page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(ids);
  });
});

describe('the terms of a partner', () => {
  const path = () => `/api/v1/contacts/${partner.contactId}/referral-terms`;

  it('are the usual ones until something else is agreed', async () => {
    const { body } = await library.viewer.call('get', path()).expect(200).expect('etag', '"0"');
    expect(body).toEqual({
      respondWithinWorkingDays: 2,
      firstNewsWithinDays: 7,
      newsEveryDays: 30,
      version: 0,
    });
  });

  it('hold for what is sent from then on', async () => {
    await library.admin
      .call('patch', path())
      .set('If-Match', '"0"')
      .send({ firstNewsWithinDays: 14 })
      .expect(200)
      .expect('etag', '"1"');
    await library.admin
      .call('patch', path())
      .set('If-Match', '"0"')
      .send({ newsEveryDays: 14 })
      .expect(412);
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await giveNoticeAfter(13);
    expect(reminded).toEqual([]);
    await giveNoticeAfter(15);
    expect(reminded).toHaveLength(1);
  });

  it('are agreed by admins, with contacts of their own library', async () => {
    const change = (user = library.librarian) =>
      user.call('patch', path()).set('If-Match', '"0"').send({ newsEveryDays: 14 });
    await change().expect(403);
    const stranger = await makeLibrary(api);
    await change(stranger.admin).expect(404);
    await stranger.admin.call('get', path()).expect(404);
  });
});
