import { dayOf } from '#kernel';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { anInboundReferral, ReferralStory } from '#libs/referrals/testing/referral-story';
import { addContact } from '#interactions/testing';
import { addClient, planFollowUp } from '#follow-ups/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { type TodayDto } from './dto/today.dto';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let agency: string;

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
  agency = await addContact(library);
});

async function today(user: TestUser = library.librarian, query = ''): Promise<TodayDto> {
  const { body } = await user.call('get', `/api/v1/today${query}`).expect(200);
  return body as TodayDto;
}

/** Noon in the library, so many days from now. */
function inDays(days: number): string {
  const date = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(date);
  return `${day}T12:00`;
}

const plan = (days: number, details: object = {}) =>
  planFollowUp(library, { contactId: agency, dueLocal: inDays(days), ...details });

/** As if somebody had been waited for until an hour ago. */
const lapse = (id: string) =>
  database.query(`update referrals set waits_until = now() - interval '1 hour' where id = $1`, [
    id,
  ]);

describe('the list', () => {
  it('puts an overdue answer first, then what is late, due today and promised, each with its why', async () => {
    const story = new ReferralStory(api, library);
    const promised = await plan(3);
    const dueToday = await planFollowUp(library, {
      contactId: agency,
      dueLocal: inDays(0).replace('12:00', '23:59:59'),
    });
    const late = await plan(-2, { priority: 'high' });
    await plan(30);
    const office = await story.partner();
    const referral = await story.sent(office, { ownerId: library.librarian.id });
    await lapse(referral);

    const { items, more, timeZone } = await today();
    expect(items.map(({ id, reason: { code } }) => [id, code])).toEqual([
      [referral, 'partner_answer_overdue'],
      [late.id, 'follow_up_overdue'],
      [dueToday.id, 'follow_up_due_at_time'],
      [promised.id, 'follow_up_promised'],
    ]);
    expect(more).toEqual([]);
    expect(timeZone).toBe('Europe/Warsaw');
    expect(items[0]).toMatchObject({
      title: 'Powiatowy Urząd Pracy w Kołobrzegu',
      status: 'sent',
      subject: { type: 'client', label: 'Łucja Kowalska' },
      reason: { sentence: 'Powiatowy Urząd Pracy w Kołobrzegu is 1 day late with an answer.' },
      since: expect.any(String),
      until: null,
    });
    expect(items[1]).toMatchObject({
      priority: 'high',
      version: 1,
      subject: { type: 'contact', id: agency },
    });
  });

  it('offers what can be done at once, and that can be done', async () => {
    const { id } = await plan(-1);
    const [item] = (await today()).items;
    const done = item!.actions.find(({ name }) => name === 'done')!;
    expect(done).toMatchObject({ method: 'POST', href: `/api/v1/follow-ups/${id}/done` });
    await library.librarian.call('post', done.href).expect(200);
    expect((await today()).items).toEqual([]);
  });

  it('is written in the language of whoever reads it', async () => {
    const ukrainian = await library.addUser('librarian', 'uk');
    await plan(-2, { ownerId: ukrainian.id });
    const [item] = (await today(ukrainian)).items;
    expect(item!.reason.sentence).toMatch(/^Прострочено на [23] дні; термін минув: /);
  });

  it('calls nothing late that is due on this day, whatever the hour', async () => {
    // By then the library's day had hardly begun.
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"1"')
      .send({ dayStartsAt: '00:00' })
      .expect(200);
    await plan(0, { dueLocal: dayOf(new Date(), 'Europe/Warsaw') });
    const [item] = (await today()).items;
    expect(item).toMatchObject({
      group: 'due_today',
      since: null,
      until: expect.any(String),
      reason: { parameters: { days: 0 } },
    });
  });

  it('names the groups that have more than it shows', async () => {
    for (const days of [-4, -3, -2]) await plan(days);
    const { items, more } = await today(library.librarian, '?perGroup=2');
    expect(items).toHaveLength(2);
    expect(more).toEqual(['overdue_follow_ups']);
  });

  it('keeps what a cadence asks for apart: it pushes no promise off the list', async () => {
    const cadences: string[] = [];
    for (const days of [-4, -3, -2]) cadences.push((await plan(days)).id);
    await database.query(`update follow_ups set origin = 'cadence' where id = any ($1)`, [
      cadences,
    ]);
    const promised = await plan(-1);
    const { items, more } = await today(library.librarian, '?perGroup=1');
    expect(items.map(({ id, group }) => [id, group])).toEqual([
      [promised.id, 'overdue_follow_ups'],
      [cadences[0], 'cadence'],
    ]);
    expect(items[1]!.reason.sentence).toMatch(/^You meant to be in touch again by /);
    expect(more).toEqual(['cadence']);
  });

  it('is empty for who has nothing to do', async () => {
    expect(await today(library.viewer)).toMatchObject({ items: [], more: [] });
  });
});

describe('a contact of mine', () => {
  it('is to be verified when nobody has done so for a year, and is not when somebody has', async () => {
    await database.query(
      `update contacts set owner_id = $2, created_at = now() - interval '366 days' where id = $1`,
      [agency, library.librarian.id],
    );
    const [item] = (await today()).items;
    expect(item).toMatchObject({
      type: 'contact',
      id: agency,
      group: 'stale_data',
      reason: { code: 'contact_not_verified', sentence: expect.stringContaining('verified') },
    });
    const verify = item!.actions.find(({ name }) => name === 'verify')!;
    await library.librarian.call('post', verify.href).expect(200);
    expect((await today()).items).toEqual([]);
  });

  it('is to be verified as soon as the library finds, on the days on which the list of stale contacts has it', async () => {
    const day = Temporal.Now.plainDateISO('Europe/Warsaw').subtract({ months: 6 });
    const correctOn = (date: Temporal.PlainDate) =>
      database.query(`update contacts set owner_id = $2, last_verified_on = $3 where id = $1`, [
        ...[agency, library.librarian.id, date.toString()],
      ]);
    const shown = async () => {
      const { body } = await library.librarian.call('get', '/api/v1/contacts/stale').expect(200);
      return {
        today: (await today()).items.map(({ reason }) => reason.sentence),
        stale: (body.data as { id: string }[]).map(({ id }) => id),
      };
    };
    const nothing = { today: [], stale: [] };
    const dayBefore = day.subtract({ days: 1 });
    await correctOn(dayBefore);
    expect(await shown()).toEqual(nothing);
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"1"')
      .send({ staleAfterMonths: 6 })
      .expect(200);
    expect(await shown()).toEqual({
      today: [
        expect.stringContaining(
          `since ${dayBefore.toLocaleString('en-GB', { dateStyle: 'long' })}`,
        ),
      ],
      stale: [agency],
    });
    await correctOn(day);
    expect(await shown()).toEqual(nothing);
  });
});

describe('an answer that the library owes', () => {
  it('stands there for the owner of the partner, and for the admins where there is none', async () => {
    const story = new ReferralStory(api, library);
    const partner = await story.partner();
    const { body } = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    await database.query('update referrals set owner_id = null where id = $1', [body.id]);
    const codes = async (user: TestUser) =>
      (await today(user)).items.map(({ reason }) => reason.code);
    expect(await codes(library.admin)).toEqual(['our_answer_due']);
    expect(await codes(library.librarian)).toEqual([]);

    await database.query('update contacts set owner_id = $2 where id = $1', [
      partner.contactId,
      library.librarian.id,
    ]);
    await lapse(body.id);
    expect(await codes(library.librarian)).toEqual(['our_answer_overdue']);
    expect(await codes(library.admin)).toEqual([]);
  });
});

describe('the list of somebody else', () => {
  it('is shown to an admin', async () => {
    const { id } = await plan(-1);
    const list = await today(library.admin, `?userId=${library.librarian.id}`);
    expect(list.userId).toBe(library.librarian.id);
    expect(list.items.map((item) => item.id)).toEqual([id]);
  });

  it('is kept from everybody else, and from other libraries', async () => {
    const stranger = await makeLibrary(api);
    const others = `/api/v1/today?userId=${library.admin.id}`;
    const { body } = await library.librarian.call('get', others).expect(403);
    expect(body.code).toBe('today_of_others');
    await stranger.admin.call('get', others).expect(404);
  });

  it('must be named by an id', async () => {
    await library.admin.call('get', '/api/v1/today?userId=anna').expect(400);
    await library.admin.call('get', '/api/v1/today?perGroup=0').expect(400);
  });
});

describe('a client', () => {
  it('of another branch is not on the list where the library keeps clients to their branch', async () => {
    const clientId = await addClient(api, library);
    const { id } = await planFollowUp(library, { clientId, dueLocal: inDays(-1) });
    expect((await today()).items.map((item) => item.id)).toEqual([id]);
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    await database.query('update clients set branch_id = $2 where id = $1', [clientId, branch.id]);
    await database.query(`update libraries set clients_visible_to = 'branch' where id = $1`, [
      library.id,
    ]);
    expect((await today()).items).toEqual([]);
  });

  it('is not on the list of who may not know clients any more', async () => {
    const clientId = await addClient(api, library);
    await planFollowUp(library, { clientId, dueLocal: inDays(-1) });
    await plan(-1);
    await database.query(`update users set role = 'viewer' where id = $1`, [library.librarian.id]);
    const session = await api
      .call('post', '/api/v1/sessions')
      .send({ email: library.librarian.email, password: 'correct horse battery staple' });
    const { body } = await api.call('get', '/api/v1/today', session.body.token).expect(200);
    expect(body.items.map(({ subject }: { subject: { type: string } }) => subject.type)).toEqual([
      'contact',
    ]);
    expect(body.items[0].actions).toEqual([]);
  });
});
