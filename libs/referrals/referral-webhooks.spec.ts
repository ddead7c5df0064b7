import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import {
  everyType,
  startTestReceiver,
  startWebhookWorker,
  type TestReceiver,
  verified,
  WebhookStory,
} from '#webhooks/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { partnerMove, ReferralStory, type TestPartner } from './testing/referral-story';

let api: TestApi;
let worker: INestApplicationContext;
let receiver: TestReceiver;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start({ PRIVATE_WEBHOOKS: 'true' });
  worker = await startWebhookWorker(api.settings);
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  receiver = await startTestReceiver();
  partner = await story.partner();
});
afterEach(() => receiver.stop());

describe('what happens to a referral', () => {
  it('is told to the partner’s server, in words that the public package verifies: ids and nothing else', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const referralId = await story.sent(partner);
    await partnerMove(partner, referralId, { from: 'sent', to: 'accepted' }).expect(201);
    await partner.call('post', `/api/v1/partner/referrals/${referralId}/undo`).expect(201);
    await library.librarian
      .call('post', `/api/v1/referrals/${referralId}/messages`)
      .send({ text: 'Pani Łucja przyjdzie w piątek' })
      .expect(201);
    await until('all four have come', () => receiver.received.length === 4);
    const heard = receiver.received.map((message) => verified(message, webhook.secret));
    const { body } = await partner.call('get', `/api/v1/partner/referrals/${referralId}`);
    const told = body.events.slice(1).map((event: { id: string; at: string }, index: number) => ({
      type: everyType[index],
      timestamp: new Date(event.at).toISOString(),
      data: { referralId, eventId: event.id },
    }));
    expect(heard).toHaveLength(4);
    expect(heard).toEqual(expect.arrayContaining(told));
    expect(receiver.received[0]).toMatchObject({
      path: '/hook',
      headers: { 'content-type': 'application/json', 'user-agent': 'Liaison-Webhooks/1' },
    });
  });

  it('is told only to those that subscribe to it, and to each of them', async () => {
    const all = await WebhookStory.subscribe(partner, `${receiver.url}?all`);
    const moves = await WebhookStory.subscribe(partner, receiver.url, ['referral.moved']);
    const other = await WebhookStory.subscribe(await story.partner(), receiver.url);
    const referralId = await story.sent(partner);
    await partnerMove(partner, referralId, { from: 'sent', to: 'accepted' }).expect(201);
    await until('three have come', () => receiver.received.length === 3);
    expect((await all.messages()).map(({ type }) => type)).toEqual([
      'referral.moved',
      'referral.sent',
    ]);
    expect((await moves.messages()).map(({ type }) => type)).toEqual(['referral.moved']);
    expect(await other.messages()).toEqual([]);
  });

  it('happens all the same when a webhook is removed in the very moment', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const referralId = await story.sent(partner);
    const [first] = await webhook.messages();
    await webhook.comesTo(first!.id, 'sent');
    const owner = new Client({ connectionString: api.database.ownerUrl });
    // Who waits is told to the role itself only.
    const watcher = new Client({ connectionString: api.database.applicationUrl });
    await Promise.all([owner.connect(), watcher.connect()]);
    await owner.query('begin');
    await owner.query('delete from webhook_endpoints where id = $1', [webhook.id]);
    const moving = partnerMove(partner, referralId, { from: 'sent', to: 'accepted' }).then(
      ({ status }) => status,
    );
    await until('it waits for the removal', async () => {
      const { rowCount } = await watcher.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      return rowCount === 1;
    });
    await owner.query('commit');
    await Promise.all([owner.end(), watcher.end()]);
    expect(await moving).toBe(201);
    expect(receiver.received).toHaveLength(1);
  });

  it('is not told while the partner may not know of it', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const draft = await story.draft(partner, await story.client());
    await story.staffMove(draft, { from: 'draft', to: 'entered_in_error' }).expect(201);
    expect(await webhook.messages()).toEqual([]);
  });

  it('is told when the library takes its sending back, and nothing of a move that was refused', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const referralId = await story.sent(partner);
    await library.librarian.call('post', `/api/v1/referrals/${referralId}/undo`).expect(201);
    await partner.call('get', `/api/v1/partner/referrals/${referralId}`).expect(404);
    const late = { from: 'sent', to: 'accepted' };
    await partnerMove(partner, referralId, late).expect(404);
    expect((await webhook.messages()).map(({ type }) => type)).toEqual([
      'referral.move_undone',
      'referral.sent',
    ]);
  });
});
