import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi } from '#test';
import { startTestReceiver, startWebhookWorker, type TestReceiver, WebhookStory } from '../testing';
import { EndedMessagesSweep } from './ended-messages.sweep';

let api: TestApi;
let worker: INestApplicationContext;
let receiver: TestReceiver;
let owner: Client;

beforeAll(async () => {
  api = await TestApi.start({ PRIVATE_WEBHOOKS: 'true' });
  worker = await startWebhookWorker(api.settings);
  receiver = await startTestReceiver();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await worker.close();
  await api.stop();
  await receiver.stop();
});

it('what has ended is forgotten after thirty days, in every library, and nothing before', async () => {
  for (let library = 1; library <= 2; library += 1) {
    const partner = await new ReferralStory(api, await makeLibrary(api)).partner();
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const [old, recent] = [await webhook.ping(), await webhook.ping()];
    await webhook.comesTo(old, 'sent');
    await webhook.comesTo(recent, 'sent');
    const endedAgo = (id: string, days: number) =>
      owner.query(
        `update webhook_messages set ended_at = now() - $2 * interval '1 day' where id = $1`,
        [id, days],
      );
    await endedAgo(old, 30.1);
    await endedAgo(recent, 29.9);
    await worker.get(EndedMessagesSweep, { strict: false }).run();
    expect((await webhook.messages()).map(({ id }) => id)).toEqual([recent]);
  }
  const { rows } = await owner.query('select count(*)::integer as left from webhook_attempts');
  expect(rows).toEqual([{ left: 2 }]);
});
