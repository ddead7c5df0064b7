import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { Metrics } from '#platform/metrics';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { DueMessagesReader } from './data/due-messages.reader';
import { startTestReceiver, startWebhookWorker, type TestReceiver, WebhookStory } from './testing';
import { WebhookLeasesService } from './webhook-leases.service';
import { WebhookSendingService } from './webhook-sending.service';

let api: TestApi;
let owner: Client;
let receiver: TestReceiver;
let library: TestLibrary;
let webhook: WebhookStory;
let workers: INestApplicationContext[];

/** Nothing sweeps here within the time of the test: what is due is taken by hand. */
const idle = { PRIVATE_WEBHOOKS: 'true', SWEEP_INTERVAL_MILLISECONDS: '600000' };

beforeAll(async () => {
  api = await TestApi.start(idle);
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  receiver = await startTestReceiver();
  library = await makeLibrary(api);
  const partner = await new ReferralStory(api, library).partner();
  webhook = await WebhookStory.subscribe(partner, receiver.url);
  workers = [await startWebhookWorker(api.settings), await startWebhookWorker(api.settings)];
});
afterEach(async () => {
  for (const worker of workers) await worker.close();
  await receiver.stop();
});

const send = (worker: INestApplicationContext, id: string) =>
  worker.get(WebhookSendingService, { strict: false }).send(library.id, id);

/** The worker that had it came to its end in the middle, a while ago. */
async function loseLease(id: string): Promise<void> {
  const leases = workers[0]!.get(WebhookLeasesService, { strict: false });
  await leases.take(library.id, id);
  await owner.query(
    `update webhook_messages set leased_until = now() - interval '1 second' where id = $1`,
    [id],
  );
}

describe('of several workers', () => {
  it('each counts its attempts, and all say what waits', async () => {
    const [worker] = workers;
    const told = async (line: string) =>
      (await worker!.get(Metrics, { strict: false }).text()).split('\n').includes(line);
    const id = await webhook.ping();
    expect(await told('liaison_webhooks_due 1')).toBe(true);
    await send(worker!, id);
    expect(await told('liaison_webhooks_due 0')).toBe(true);
    expect(await told('liaison_webhooks_lag_seconds 0')).toBe(true);
    expect(await told('liaison_webhook_attempts_total{outcome="sent"} 1')).toBe(true);
  });

  it('one sends a message, and once', async () => {
    const id = await webhook.ping();
    await Promise.all([...workers, ...workers, ...workers].map((worker) => send(worker, id)));
    expect(receiver.received.map((message) => message.id)).toEqual([id]);
    expect((await webhook.message(id)).attempts).toHaveLength(1);
  });

  it('another goes on when one has died in the middle', async () => {
    const id = await webhook.ping();
    await loseLease(id);
    await send(workers[1]!, id);
    const { attempts } = await webhook.message(id);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['interrupted', 'sent']);
  });

  it('none goes on for ever: a message at which all of them died has failed', async () => {
    const id = await webhook.ping();
    for (let attempt = 1; attempt <= 10; attempt += 1) await loseLease(id);
    await send(workers[1]!, id);
    expect(await webhook.message(id)).toMatchObject({ status: 'failed' });
    expect(receiver.received).toEqual([]);
  });

  it('whoever comes back late changes nothing', async () => {
    const leases = workers[0]!.get(WebhookLeasesService, { strict: false });
    const id = await webhook.ping();
    const late = await leases.take(library.id, id);
    await owner.query(
      `update webhook_messages set leased_until = now() - interval '1 second' where id = $1`,
      [id],
    );
    await send(workers[1]!, id);
    await leases.record(late!, { outcome: 'gone', statusCode: 410, reply: '' });
    expect(await webhook.message(id)).toMatchObject({ status: 'sent' });
    expect(await webhook.read()).toMatchObject({ status: 'enabled' });
  });

  it('none falls over an endpoint that is removed while it sends', async () => {
    let removed: Promise<unknown> | undefined;
    receiver.behave((response) => {
      removed = webhook.call('delete').set('If-Match', '"1"').expect(204);
      void removed.then(() => response.end());
    });
    const id = await webhook.ping();
    await send(workers[0]!, id);
    await removed;
    await webhook.call('get').expect(404);
    const left = await owner.query('select from webhook_messages where id = $1', [id]);
    expect(left.rowCount).toBe(0);
  });
});

describe('an endpoint that fails', () => {
  it('has two workers at it and no more, so that the others have time for the rest', async () => {
    const leases = workers[0]!.get(WebhookLeasesService, { strict: false });
    const take = async () => leases.take(library.id, await webhook.ping());
    expect([await take(), await take(), await take()].filter(Boolean)).toHaveLength(3);
    await owner.query('update webhook_endpoints set failing_since = now() where id = $1', [
      webhook.id,
    ]);
    expect(await take()).toBeUndefined();
    await owner.query(
      'update webhook_messages set leased_until = now() where leased_until > now()',
    );
    expect([await take(), await take(), await take()].filter(Boolean)).toHaveLength(2);
  });
});

describe('what is due', () => {
  it('is told across libraries by ids and times alone', async () => {
    const id = await webhook.ping();
    const due = await workers[0]!
      .get(DueMessagesReader, { strict: false })
      .findDue(new Date(Date.now() + 1000), 1000);
    expect(due.filter((one) => one.id === id)).toEqual([
      { libraryId: library.id, id, attempts: 0, nextAttemptAt: expect.any(Date) },
    ]);
    const { rows } = await owner.query(
      `select pg_get_function_result(oid) as result from pg_proc where proname = 'due_webhook_messages'`,
    );
    expect(rows).toEqual([
      {
        result:
          'TABLE(library_id uuid, id uuid, attempts smallint, next_attempt_at timestamp with time zone)',
      },
    ]);
  });

  it('is not what another worker has', async () => {
    const id = await webhook.ping();
    await workers[0]!.get(WebhookLeasesService, { strict: false }).take(library.id, id);
    const due = await workers[1]!
      .get(DueMessagesReader, { strict: false })
      .findDue(new Date(Date.now() + 1000), 1000);
    expect(due.map((one) => one.id)).not.toContain(id);
  });
});
