import { type INestApplicationContext } from '@nestjs/common';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { NameResolution } from '#platform/web';
import { makeLibrary, TestApi, until } from '#test';
import { startTestReceiver, startWebhookWorker, type TestReceiver, WebhookStory } from '../testing';

/** Names that lead wherever they are told to. */
class Names extends NameResolution {
  readonly leadsTo = new Map<string, string>();

  override resolve(name: string) {
    return Promise.resolve([{ address: this.leadsTo.get(name) ?? '2d00::1', family: 4 }]);
  }
}

const names = new Names();
let api: TestApi;
let worker: INestApplicationContext;
let receiver: TestReceiver;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await startWebhookWorker(api.settings, { names });
  receiver = await startTestReceiver();
  partner = await new ReferralStory(api, await makeLibrary(api)).partner();
});
afterAll(async () => {
  await worker.close();
  await api.stop();
  await receiver.stop();
});

const port = () => new URL(receiver.url).port;

describe('a webhook into the library’s own network', () => {
  it.each(['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1'])(
    'is not sent when its name leads to %s, and the partner is told why',
    async (address) => {
      names.leadsTo.set('hooks.example.org', address);
      const webhook = await WebhookStory.subscribe(
        partner,
        `https://hooks.example.org:${port()}/hook`,
      );
      const id = await webhook.ping();
      const attempt = await until('it was tried', async () => {
        const [first] = (await webhook.message(id)).attempts;
        return first?.outcome !== null && first;
      });
      expect(attempt).toMatchObject({
        outcome: 'deferred',
        statusCode: null,
        reply: 'This is not an address on the internet',
      });
      expect(receiver.received).toEqual([]);
    },
  );

  it('cannot be reached by changing the address either', async () => {
    const { body } = await partner
      .call('post', '/api/v1/partner/webhooks')
      .send({ url: 'https://hooks.example.org', eventTypes: ['referral.sent'] })
      .expect(201);
    const refused = await partner
      .call('patch', `/api/v1/partner/webhooks/${body.id}`)
      .set('If-Match', '"1"')
      .send({ url: 'https://127.0.0.1/' })
      .expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/url', code: 'url_not_public' }]);
  });
});

it.each([
  ['http://hooks.example.org/', 'url_without_tls'],
  ['https://127.0.0.1/', 'url_not_public'],
  ['https://10.1.2.3/', 'url_not_public'],
  ['https://169.254.169.254/latest/meta-data', 'url_not_public'],
  ['https://[::1]/', 'url_not_public'],
  ['https://[::ffff:7f00:1]/', 'url_not_public'],
  ['https://0x7f.0.0.1/', 'url'],
  ['https://user:secret@hooks.example.org/', 'url_with_password'],
  ['ftp://hooks.example.org/', 'url'],
  ['hooks.example.org', 'url'],
])('the address %s is refused at once', async (url, code) => {
  const { body } = await partner
    .call('post', '/api/v1/partner/webhooks')
    .send({ url, eventTypes: ['referral.sent'] })
    .expect(400);
  expect(body.errors).toMatchObject([{ pointer: '/url', code }]);
});
