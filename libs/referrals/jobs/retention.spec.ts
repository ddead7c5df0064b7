import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { RetentionService } from '../retention.service';
import { partnerMove, ReferralStory, type TestPartner } from '../testing/referral-story';

let server: TestMailServer;
let api: TestApi;
let worker: INestApplicationContext;
let owner: Client;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: server.url, LOG_LEVEL: 'silent' });
  worker = await createWorker(api.settings);
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await worker.close();
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  server.forget();
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
});

const run = () => worker.get(RetentionService, { strict: false }).run();

const referral = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

/** A referral that ended, of a client of its own or of this one. */
async function ended(clientId?: string): Promise<{ id: string; clientId: string }> {
  const client = clientId ?? (await story.client());
  await story.consent(client, partner.contactId);
  const id = await story.draft(partner, client);
  await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
  await partnerMove(partner, id, {
    from: 'sent',
    to: 'declined',
    reason: 'no_capacity',
    note: 'Pani Łucja już u nas była',
  }).expect(201);
  return { id, clientId: client };
}

/** As if it had ended, and been announced, so many months ago. */
async function age(id: string, months: number, announcedMonths?: number): Promise<void> {
  await owner.query(
    `update referrals set ended_at = now() - make_interval(months => $2),
       erasure_announced_at = now() - make_interval(months => $3) where id = $1`,
    [id, months, announcedMonths ?? null],
  );
}

/** What was mailed of it; there is other news of referrals too. */
const announcements = () =>
  server.received.filter(({ mail }) => mail.subject?.includes('forget the person'));

describe('retention', () => {
  it('announces by one mail to the owner what will be forgotten in a month, and forgets nothing yet', async () => {
    const [one, other, young] = [await ended(), await ended(), await ended()];
    await age(one.id, 30);
    await age(other.id, 23);
    await age(young.id, 22);
    await run();
    await run();
    const { mail, recipient } = await until('a mail comes', () => announcements()[0]);
    expect(recipient).toBe(library.librarian.email);
    expect(mail.subject).toBe('2 referrals will forget the person in a month');
    expect(mail.text).toContain('Powiatowy Urząd Pracy w Kołobrzegu');
    expect(mail.text).not.toMatch(/Łucja|Kowalska/);
    expect((await referral(one.id)).client.name).toBe('Łucja Kowalska');
    const { body } = await library.librarian
      .call('get', '/api/v1/deliveries?kind=referrals.retention')
      .expect(200);
    expect(body.data).toHaveLength(1);
  });

  it('tells the admins where nobody at work looks after the referral', async () => {
    const { id } = await ended();
    await age(id, 23);
    await owner.query('update referrals set owner_id = null where id = $1', [id]);
    await run();
    const { recipient } = await until('a mail comes', () => announcements()[0]);
    expect(recipient).toBe(library.admin.email);
  });

  it('erases a client with nothing else left, and keeps what is counted', async () => {
    const { id, clientId } = await ended();
    await age(id, 24, 1);
    await run();
    expect(await referral(id)).toMatchObject({
      status: 'declined',
      reason: 'no_capacity',
      need: '',
      client: { name: '' },
    });
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(404);
    const { rows } = await owner.query<{ row: string }>(
      `select row_to_json(e)::text as row from referral_events as e where referral_id = $1`,
      [id],
    );
    expect(rows.map(({ row }) => row).join()).not.toContain('Łucja');
    const notices = await partner.call('get', '/api/v1/partner/erasures').expect(200);
    expect(notices.body.data).toMatchObject([{ referralIds: [id] }]);
  });

  it('parts an old referral from a client who is still served, and leaves no way back', async () => {
    const { id: old, clientId } = await ended();
    const { id: recent } = await ended(clientId);
    await age(old, 24, 1);
    await run();
    expect((await referral(recent)).client).toMatchObject({ id: clientId, name: 'Łucja Kowalska' });
    const parted = await referral(old);
    expect(parted).toMatchObject({ status: 'declined', need: '', client: { name: '' } });
    expect(parted.client.id).not.toBe(clientId);
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(r)::text as row from referrals as r where id = $1
       union all select to_jsonb(d)::text from disclosures as d where referral_id = $1
       union all select to_jsonb(c)::text from consents as c where client_id = $2`,
      [old, parted.client.id],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ row }) => row).join()).not.toContain(clientId);
    const { body } = await library.librarian
      .call('get', `/api/v1/clients/${clientId}/export`)
      .expect(200);
    expect(body.referrals.map(({ id }: { id: string }) => id)).toEqual([recent]);
  });

  it('does not erase a client with whom something is still planned', async () => {
    const { id, clientId } = await ended();
    await library.librarian
      .call('post', '/api/v1/follow-ups')
      .send({ clientId, title: 'Zadzwonić', dueLocal: '2126-11-27T10:00' })
      .expect(201);
    await age(id, 24, 1);
    await run();
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(200);
    expect((await referral(id)).client.name).toBe('');
  });

  it('follows the setting of the library, which its admins change; a month always lies between', async () => {
    const { id } = await ended();
    await age(id, 7);
    const change = (body: object) =>
      library.admin.call('patch', '/api/v1/library').set('If-Match', '"1"').send(body);
    for (const retentionMonths of [0, 241, 1.5, null]) {
      await change({ retentionMonths }).expect(400);
    }
    const { body } = await change({ retentionMonths: 6 }).expect(200);
    expect(body.retentionMonths).toBe(6);
    await run();
    await run();
    expect((await referral(id)).client.name).toBe('Łucja Kowalska');
    await age(id, 7, 1);
    await run();
    expect((await referral(id)).client.name).toBe('');
  });

  it('may be run by several workers at once', async () => {
    const { id, clientId } = await ended();
    const { id: second } = await ended(clientId);
    await age(id, 24, 1);
    await age(second, 24, 1);
    await Promise.all([run(), run(), run()]);
    for (const one of [id, second]) expect((await referral(one)).client.name).toBe('');
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(404);
  });
});
