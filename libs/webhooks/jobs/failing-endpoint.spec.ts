import { type INestApplicationContext } from '@nestjs/common';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import {
  answering,
  startTestReceiver,
  startWebhookWorker,
  taking,
  type TestReceiver,
  WebhookStory,
} from '../testing';

let mailServer: TestMailServer;
let api: TestApi;
let receiver: TestReceiver;
let library: TestLibrary;
let partner: TestPartner;
let worker: INestApplicationContext;

beforeAll(async () => {
  mailServer = await startTestMailServer();
  api = await TestApi.start({ PRIVATE_WEBHOOKS: 'true', SMTP_URL: mailServer.url });
});
afterAll(async () => {
  await api.stop();
  await mailServer.stop();
});
beforeEach(async () => {
  receiver = await startTestReceiver();
  library = await makeLibrary(api);
  partner = await new ReferralStory(api, library).partner();
  mailServer.forget();
});
afterEach(async () => {
  await worker.close();
  await receiver.stop();
});

const isDisabled = async (webhook: WebhookStory) => (await webhook.read()).status === 'disabled';

describe('an endpoint that takes nothing', () => {
  it('is disabled once that has gone on too long, and each admin gets a mail in their language', async () => {
    worker = await startWebhookWorker(api.settings, { policy: { patienceMilliseconds: 0 } });
    const languages = ['pl', 'uk', 'ru'] as const;
    const admins = [library.admin];
    for (const language of languages) admins.push(await library.addUser('admin', language));
    receiver.behave(answering(500));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    await until('it is disabled', () => isDisabled(webhook));
    expect(await webhook.read()).toMatchObject({ disabledReason: 'failing' });
    await webhook.comesTo(id, 'unwanted');

    await until('the mails are there', () => mailServer.received.length === 4);
    const mailTo = (email: string) =>
      mailServer.received.find(({ recipient }) => recipient === email)!.mail;
    const [english, polish, ukrainian, russian] = admins.map(({ email }) => mailTo(email));
    const name = 'Powiatowy Urząd Pracy w Kołobrzegu';
    expect(english!.subject).toBe(`${name} is no longer notified automatically`);
    expect(polish!.subject).toBe(`${name}: koniec automatycznych powiadomień`);
    expect(ukrainian!.subject).toBe(`${name}: автоматичні сповіщення припинено`);
    expect(russian!.subject).toBe(`${name}: автоматические уведомления прекращены`);
    // The address of the server, but not the whole of what may hold a key.
    expect(english!.text).toContain(new URL(receiver.url).host);
    expect(english!.text).not.toContain('/hook');
  });

  it('goes on being tried while there is patience, and is well again once it takes something', async () => {
    worker = await startWebhookWorker(api.settings);
    receiver.behave(answering(500));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const id = await webhook.ping();
    await webhook.comesTo(id, 'failed');
    expect(await webhook.read()).toMatchObject({
      status: 'enabled',
      failingSince: expect.any(String),
    });
    receiver.behave(taking);
    await webhook.comesTo(await webhook.ping(), 'sent');
    expect(await webhook.read()).toMatchObject({ status: 'enabled', failingSince: null });
    expect(mailServer.received).toEqual([]);
  });

  it('can be enabled again, and have all sent that it missed', async () => {
    worker = await startWebhookWorker(api.settings, { policy: { patienceMilliseconds: 0 } });
    receiver.behave(answering(500));
    const webhook = await WebhookStory.subscribe(partner, receiver.url);
    const since = new Date().toISOString();
    const id = await webhook.ping();
    await webhook.comesTo(id, 'unwanted');
    receiver.behave(taking);
    const { version } = await webhook.read();
    await webhook
      .call('patch')
      .set('If-Match', `"${String(version)}"`)
      .send({ status: 'enabled' })
      .expect(200);
    const { body } = await webhook.call('post', '/replay').send({ since }).expect(202);
    expect(body.replayed).toBe(1);
    await webhook.comesTo(id, 'sent');
  });
});
