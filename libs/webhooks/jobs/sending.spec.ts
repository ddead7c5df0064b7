import { type INestApplicationContext } from '@nestjs/common';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import {
  answering,
  startTestReceiver,
  startWebhookWorker,
  taking,
  type TestReceiver,
  verified,
  WebhookStory,
} from '../testing';

let api: TestApi;
let worker: INestApplicationContext;
let receiver: TestReceiver;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start({ PRIVATE_WEBHOOKS: 'true' });
  worker = await startWebhookWorker(api.settings, { limits: { wholeMilliseconds: 1000 } });
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

const arrived = (id: string) => receiver.received.filter((message) => message.id === id);

describe('a message', () => {
  it('is taken with any 2xx, and its attempt stays readable', async () => {
    receiver.behave(answering(202, 'Dziękujemy'));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    const message = await webhook.comesTo(id, 'sent');
    expect(message).toMatchObject({
      type: 'webhook.ping',
      data: { endpointId: webhook.id },
      attempts: [{ number: 1, outcome: 'sent', statusCode: 202, reply: 'Dziękujemy' }],
    });
    expect(verified(arrived(id)[0]!, webhook.secret)).toMatchObject({ type: 'webhook.ping' });
  });

  it('is tried again after a 500, the same to the letter and newly signed', async () => {
    receiver.behave(answering(500, 'We are down'));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    await until('it was tried twice', () => arrived(id).length >= 2);
    expect((await webhook.read()).failingSince).not.toBeNull();
    receiver.behave(taking);
    const { attempts } = await webhook.comesTo(id, 'sent');
    expect(attempts[0]).toMatchObject({
      outcome: 'deferred',
      statusCode: 500,
      reply: 'We are down',
    });
    expect(attempts.at(-1)).toMatchObject({ outcome: 'sent', statusCode: 204, reply: '' });
    expect(new Set(arrived(id).map(({ body }) => body)).size).toBe(1);
    for (const message of arrived(id)) verified(message, webhook.secret);
    expect((await webhook.read()).failingSince).toBeNull();
  });

  it('has failed after its last attempt; one and all can be replayed under the same id', async () => {
    receiver.behave(answering(503));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const before = new Date().toISOString();
    const [first, second] = [await webhook.ping(), await webhook.ping()];
    await webhook.comesTo(first, 'failed');
    await webhook.comesTo(second, 'failed');
    expect(arrived(first)).toHaveLength(10);
    expect((await webhook.messages('?status=failed')).map(({ id }) => id)).toEqual([second, first]);

    receiver.behave(taking);
    await webhook.call('post', `/messages/${first}/replay`).expect(202);
    const replayed = await webhook.comesTo(first, 'sent');
    expect(replayed.attempts.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    const since = (moment: string) =>
      webhook.call('post', '/replay').send({ since: moment }).expect(202);
    expect((await since(new Date().toISOString())).body).toEqual({ replayed: 0 });
    expect((await since(before)).body).toEqual({ replayed: 1 });
    await webhook.comesTo(second, 'sent');
    // What was taken can be asked for again, too.
    await webhook.call('post', `/messages/${second}/replay`).expect(202);
    await until('it came again', () => arrived(second).length === 12);
    // So can the library, for a partner that asks at its desk.
    await webhook.comesTo(second, 'sent');
    await library.admin
      .call(
        'post',
        `/api/v1/contacts/${partner.contactId}/webhooks/${webhook.id}/messages/${second}/replay`,
      )
      .expect(202);
    await until('it came once more', () => arrived(second).length === 13);
  });

  it('cannot be replayed while it is on its way', async () => {
    receiver.behave(() => undefined);
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    const { body } = await webhook.call('post', `/messages/${id}/replay`).expect(409);
    expect(body.code).toBe('webhook_message_pending');
  });

  it('is tried again when the server hangs', async () => {
    receiver.behave(() => undefined);
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    await until('it was tried twice', () => arrived(id).length >= 2);
    receiver.behave(taking);
    const { attempts } = await webhook.comesTo(id, 'sent');
    expect(attempts[0]).toMatchObject({
      outcome: 'deferred',
      statusCode: null,
      reply: 'No answer in time',
    });
  });

  it('does not follow a redirect', async () => {
    const inner = await startTestReceiver();
    receiver.behave(answering(307, '', { location: inner.url }));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const { attempts } = await webhook.comesTo(await webhook.ping(), 'failed');
    expect(attempts[0]).toMatchObject({ outcome: 'deferred', statusCode: 307 });
    expect(inner.received).toEqual([]);
    await inner.stop();
  });

  it('keeps of an answer only what PostgreSQL can keep, and 500 characters', async () => {
    receiver.behave(answering(200, `\0${'ї'.repeat(3000)}`));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const { attempts } = await webhook.comesTo(await webhook.ping(), 'sent');
    expect(Array.from(attempts[0]!.reply!)).toHaveLength(500);
  });
});

describe('a secret that is rotated', () => {
  const rotate = async (webhook: WebhookStory, body?: object): Promise<string> =>
    (await webhook.call('post', '/secret/rotation').send(body).expect(201)).body.secret;

  it('and the one before both sign while they overlap', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const secret = await rotate(webhook);
    expect(secret).toMatch(/^whsec_/);
    expect(secret).not.toBe(webhook.secret);
    const id = await webhook.ping();
    await webhook.comesTo(id, 'sent');
    const [message] = arrived(id);
    expect(message!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
    verified(message!, secret);
    verified(message!, webhook.secret);
  });

  it('ends the one before at once, if that is wished', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const secret = await rotate(webhook, { overlapHours: 0 });
    const id = await webhook.ping();
    await webhook.comesTo(id, 'sent');
    const [message] = arrived(id);
    verified(message!, secret);
    expect(() => verified(message!, webhook.secret)).toThrow('No matching signature');
  });
});

describe('an endpoint', () => {
  it('that answers 410 is disabled, and sent nothing until it is enabled again', async () => {
    receiver.behave(answering(410, 'Gone'));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    const { attempts } = await webhook.comesTo(id, 'failed');
    expect(attempts).toMatchObject([{ outcome: 'gone', statusCode: 410 }]);
    const shown = await webhook.read();
    expect(shown).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
    const ping = await webhook.call('post', '/ping').expect(409);
    expect(ping.body.code).toBe('webhook_disabled');
    await story.sent(partner);
    expect(await webhook.messages('?type=referral.sent')).toEqual([]);

    receiver.behave(taking);
    await webhook
      .call('patch')
      .set('If-Match', `"${String(shown.version)}"`)
      .send({ status: 'enabled' })
      .expect(200);
    await webhook.comesTo(await webhook.ping(), 'sent');
  });

  it('that was disabled meanwhile is not sent what was on its way', async () => {
    receiver.behave(answering(500));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    await until('it was tried', () => arrived(id).length > 0);
    await webhook.call('patch').set('If-Match', '"1"').send({ status: 'disabled' }).expect(200);
    const { attempts } = await webhook.comesTo(id, 'unwanted');
    expect(attempts.at(-1)).toMatchObject({ outcome: 'unwanted', statusCode: null });
    expect(await webhook.read()).toMatchObject({ disabledReason: 'by_partner' });
  });

  it('of a partner whose tokens were all revoked is sent nothing, and what it missed once it has one again', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const since = new Date().toISOString();
    await library.admin
      .call('delete', `/api/v1/contacts/${partner.contactId}/tokens/${partner.tokenId}`)
      .expect(204);
    const referralId = await story.sent(partner);
    const path = `/api/v1/contacts/${partner.contactId}/webhooks/${webhook.id}/messages`;
    await until('it is unwanted', async () => {
      const { body } = await library.admin.call('get', path).expect(200);
      return body.data[0]?.status === 'unwanted';
    });
    expect(receiver.received).toEqual([]);

    const again = await story.tokenOf(partner.contactId, ['webhooks:manage']);
    await again
      .call('post', `/api/v1/partner/webhooks/${webhook.id}/replay`)
      .send({ since })
      .expect(202);
    await until('it has come', () => receiver.received.length === 1);
    expect(verified(receiver.received[0]!, webhook.secret)).toMatchObject({ data: { referralId } });
  });

  it('of a contact that the library has archived is sent nothing', async () => {
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    await library.librarian
      .call('delete', `/api/v1/contacts/${partner.contactId}`)
      .set('If-Match', '"1"')
      .expect(204);
    await webhook.comesTo(await webhook.ping(), 'unwanted');
    expect(receiver.received).toEqual([]);
  });
});
