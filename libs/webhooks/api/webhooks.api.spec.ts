import { Client } from 'pg';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { ContactMergesService } from '#contacts';
import { newId } from '#kernel';
import { DescribedAnswers, makeLibrary, TestApi, type TestLibrary } from '#test';
import { everyType, WebhookStory } from '../testing';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;
let webhook: WebhookStory;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
  webhook = await WebhookStory.subscribe(partner, url);
});

const url = 'https://cases.pup.example.org/liaison';
const base = '/api/v1/partner/webhooks';
const contactWebhooks = () => `/api/v1/contacts/${partner.contactId}/webhooks`;

describe('a partner’s webhook', () => {
  it('shows its secret once, when it is added', async () => {
    expect(Buffer.from(webhook.secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    const one = await webhook.call('get').expect(200).expect('etag', '"1"');
    const list = await partner.call('get', base).expect(200);
    const theirs = await library.admin.call('get', contactWebhooks()).expect(200);
    expect(one.body).toEqual({
      id: webhook.id,
      url,
      eventTypes: everyType,
      status: 'enabled',
      disabledReason: null,
      disabledAt: null,
      failingSince: null,
      previousSecretUntil: null,
      createdAt: expect.any(String),
      version: 1,
    });
    expect(list.body.data).toEqual([one.body]);
    expect(theirs.body.data).toEqual([one.body]);
  });

  it('shows its secret to no repeated request', async () => {
    const add = () =>
      partner
        .call('post', base)
        .set('Idempotency-Key', 'first')
        .send({ url, eventTypes: ['referral.sent'] });
    const { body } = await add().expect(201);
    const repeated = await add().expect(409);
    expect(repeated.body.code).toBe('answer_was_secret');
    expect(repeated.text).not.toContain(body.secret);
    expect((await partner.call('get', base).expect(200)).body.data).toHaveLength(2);
  });

  it('has its secret sealed: neither the database nor the audit trail shows it', async () => {
    await webhook.call('post', '/secret/rotation').expect(201);
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ row: string }>(
      `select row_to_json(one)::text as row from webhook_endpoints as one where id = $1
       union all select row_to_json(one)::text from audit_entries as one where subject_id = $1`,
      [webhook.id],
    );
    await owner.end();
    const secret = Buffer.from(webhook.secret.replace(/^whsec_/, ''), 'base64');
    expect(rows).toHaveLength(3);
    for (const { row } of rows) {
      expect(row).not.toContain(secret.toString('hex'));
      expect(row).not.toContain(secret.toString('base64'));
    }
    for (const { row } of rows.slice(1)) expect(row).not.toMatch(/secret"/);
  });

  it('is changed by whoever has seen its newest version', async () => {
    const change = (body: object) => webhook.call('patch').send(body);
    await change({ eventTypes: ['referral.sent'] }).expect(428);
    const { body } = await change({ eventTypes: ['referral.sent'] })
      .set('If-Match', '"1"')
      .expect(200);
    expect(body).toMatchObject({ eventTypes: ['referral.sent'], url, version: 2 });
    await change({ url: `${url}/2` })
      .set('If-Match', '"1"')
      .expect(412);
    await change({ status: 'disabled' }).set('If-Match', '"2"').expect(200);
    expect(await webhook.read()).toMatchObject({
      status: 'disabled',
      disabledReason: 'by_partner',
      disabledAt: expect.any(String),
    });
    await change({ status: 'enabled' }).set('If-Match', '"3"').expect(200);
    expect(await webhook.read()).toMatchObject({ status: 'enabled', disabledReason: null });
  });

  it('is removed with its messages', async () => {
    await webhook.ping();
    await webhook.call('delete').set('If-Match', '"7"').expect(412);
    await webhook.call('delete').set('If-Match', '"1"').expect(204);
    await webhook.call('get').expect(404);
    await webhook.call('get', '/messages').expect(404);
  });

  it('is one of ten at most', async () => {
    for (let count = 2; count <= 10; count += 1) await WebhookStory.subscribe(partner, url);
    const { body } = await partner
      .call('post', base)
      .set('Accept-Language', 'pl')
      .send({ url, eventTypes: ['referral.sent'] })
      .expect(409);
    expect(body).toMatchObject({
      code: 'too_many_webhooks',
      title: 'Można mieć co najwyżej 10 webhooków. Najpierw usuń któryś.',
    });
  });

  it.each([
    ['/eventTypes', { eventTypes: [] }],
    ['/eventTypes/1', { eventTypes: ['referral.sent', 'client.erased'] }],
    ['/eventTypes/0', { eventTypes: ['webhook.ping'] }],
    ['/eventTypes', { eventTypes: undefined }],
    ['/url', { url: null }],
    ['/url', { url: 'https://' }],
    ['/contactId', { contactId: newId() }],
  ])('with a wrong %s is not added', async (pointer, wrong) => {
    const { body } = await partner
      .call('post', base)
      .send({ url, eventTypes: ['referral.sent'], ...wrong })
      .expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
    expect((await partner.call('get', base).expect(200)).body.data).toHaveLength(1);
  });

  it.each(['yesterday', null, undefined])('replays nothing since %s', async (since) => {
    const { body } = await webhook.call('post', '/replay').send({ since }).expect(400);
    expect(body.errors[0].pointer).toBe('/since');
  });
});

it('answers are as the OpenAPI document describes them', async () => {
  const { body: document } = await api.call('get', '/api/openapi.json').expect(200);
  const described = new DescribedAnswers(document);
  const token = partner.token;
  const ask = (method: 'get' | 'post', path: string, body?: object) =>
    described.ask<{ id: string }>(api, { method, path, token, ...(body && { body }) });
  const { id } = await ask('post', base, { url, eventTypes: everyType });
  await ask('post', `${base}/${id}/secret/rotation`, {});
  const message = await ask('post', `${base}/${id}/ping`, {});
  const since = '2026-01-01T00:00:00Z';
  await ask('post', `${base}/${id}/replay`, { since });
  for (const path of ['', `/${id}`, `/${id}/messages`, `/${id}/messages/${message.id}`]) {
    await ask('get', base + path);
  }
  await ask('get', '/api/v1/partner/webhook-event-types');
  await ask('get', '/api/v1/partner/me');
  await ask('get', '/api/v1/partner/referrals?changedSince=0');
  await ask('post', '/api/v1/partner/token/rotation', { overlapHours: 1 });
});

it('what there is to be told is listed, in the language that is asked for', async () => {
  const path = '/api/v1/partner/webhook-event-types';
  const { body } = await partner.call('get', path).set('Accept-Language', 'uk').expect(200);
  expect(body.data.map(({ type }: { type: string }) => type)).toEqual(everyType);
  expect(body.data[0].meaning).toBe('Надіслано направлення');
});

describe('nobody else', () => {
  const doors = (id: string, messageId: string) =>
    [
      ['get', ''],
      ['patch', ''],
      ['delete', ''],
      ['post', '/ping'],
      ['post', '/secret/rotation'],
      ['post', '/replay'],
      ['get', '/messages'],
      ['get', `/messages/${messageId}`],
      ['post', `/messages/${messageId}/replay`],
    ].map(([method, path]) => [method, `${base}/${id}${path}`]) as [
      'get' | 'post' | 'patch' | 'delete',
      string,
    ][];

  const tryAll = async (who: TestPartner, status: number) => {
    const messageId = await webhook.ping();
    for (const [method, path] of doors(webhook.id, messageId)) {
      const answer = await who
        .call(method, path)
        .set('If-Match', '"1"')
        .send(path.endsWith('/replay') ? { since: '2026-01-01T00:00:00Z' } : {});
      expect([method, path, answer.status]).toEqual([method, path, status]);
    }
  };

  it('of the same library’s partners finds it', async () => {
    const other = await story.partner();
    await tryAll(other, 404);
    expect((await other.call('get', base).expect(200)).body.data).toEqual([]);
    expect(await webhook.read()).toMatchObject({ version: 1, status: 'enabled' });
  });

  it('of another library’s partners finds it', async () => {
    const stranger = new ReferralStory(api, await makeLibrary(api));
    await tryAll(await stranger.partner(), 404);
  });

  it('without the scope comes in', async () => {
    const reader = await story.tokenOf(partner.contactId, ['referrals:read', 'referrals:respond']);
    await tryAll(reader, 403);
    await reader.call('get', base).expect(403);
    await reader.call('post', base).send({ url, eventTypes: everyType }).expect(403);
    await reader.call('get', '/api/v1/partner/webhook-event-types').expect(403);
  });

  it('finds a message by another webhook of the same partner', async () => {
    const second = await WebhookStory.subscribe(partner, url);
    const id = await webhook.ping();
    await second.call('get', `/messages/${id}`).expect(404);
    await second.call('post', `/messages/${id}/replay`).expect(404);
  });
});

it('the webhooks of a contact that is merged into another go on as those of the survivor', async () => {
  const survivor = await story.partner();
  await api.app
    .get(ContactMergesService, { strict: false })
    .merge(library.librarian.caller, survivor.contactId, { mergedId: partner.contactId });
  const { body } = await survivor.call('get', base).expect(200);
  expect(body.data).toMatchObject([{ id: webhook.id, version: 2 }]);
});

describe('the library', () => {
  it('lets its admin see what a partner is told, and remove a webhook', async () => {
    const id = await webhook.ping();
    const path = `${contactWebhooks()}/${webhook.id}`;
    const list = await library.admin.call('get', `${path}/messages?status=pending`).expect(200);
    expect(list.body.data).toMatchObject([{ id, type: 'webhook.ping' }]);
    await library.admin.call('get', `${path}/messages/${id}`).expect(200);
    const { body } = await library.admin.call('post', `${path}/messages/${id}/replay`).expect(409);
    expect(body.code).toBe('webhook_message_pending');
    await library.admin.call('delete', path).set('If-Match', '"1"').expect(204);
    await webhook.call('get').expect(404);
  });

  it('keeps the others out, and other libraries', async () => {
    const path = `${contactWebhooks()}/${webhook.id}`;
    await library.librarian.call('get', contactWebhooks()).expect(403);
    await library.librarian.call('delete', path).set('If-Match', '"1"').expect(403);
    const replay = `/messages/${await webhook.ping()}/replay`;
    await library.librarian.call('post', `${path}${replay}`).expect(403);
    const { admin } = await makeLibrary(api);
    expect((await admin.call('get', contactWebhooks()).expect(200)).body.data).toEqual([]);
    await admin.call('get', `${path}/messages`).expect(404);
    await admin.call('post', `${path}${replay}`).expect(404);
    await admin.call('delete', path).set('If-Match', '"1"').expect(404);
    const other = await story.partner();
    const crossed = `/api/v1/contacts/${other.contactId}/webhooks/${webhook.id}`;
    await library.admin.call('get', `${crossed}/messages`).expect(404);
    await library.admin.call('post', `${crossed}${replay}`).expect(404);
    await library.admin.call('delete', crossed).set('If-Match', '"1"').expect(404);
    await webhook.call('get').expect(200);
  });
});
