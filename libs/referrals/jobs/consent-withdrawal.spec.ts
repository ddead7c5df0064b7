import { type INestApplicationContext } from '@nestjs/common';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import {
  anInboundReferral,
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '../testing/referral-story';

let server: TestMailServer;
let api: TestApi;
let worker: INestApplicationContext;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: server.url, LOG_LEVEL: 'silent' });
  worker = await createWorker(api.settings);
});
afterAll(async () => {
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

const address = 'pup@kolobrzeg.example.org';

/** The partner can be written to, in this language. */
async function reachable(language: string): Promise<void> {
  await library.librarian
    .call('patch', `/api/v1/contacts/${partner.contactId}`)
    .set('If-Match', '"1"')
    .send({ email: address, languages: [language] })
    .expect(200);
}

/** The mails to the partner; our own staff gets others. */
const toPartner = () => server.received.filter(({ recipient }) => recipient === address);

const withdraw = (clientId: string, consentId: string) =>
  library.librarian.call('post', `/api/v1/clients/${clientId}/consents/${consentId}/withdraw`);

const referral = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

const asPartner = async (id: string) =>
  (await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(200)).body;

/** A client with a consent, and referrals of theirs that got so far. */
async function resting(...fates: ('draft' | 'sent' | 'accepted' | 'declined')[]) {
  const clientId = await story.client();
  const consentId = await story.consent(clientId, partner.contactId);
  const ids: string[] = [];
  for (const fate of fates) {
    const id = await story.draft(partner, clientId, { consentId });
    ids.push(id);
    if (fate === 'draft') continue;
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    if (fate === 'sent') continue;
    const reason = fate === 'declined' ? 'no_capacity' : undefined;
    await partnerMove(partner, id, { from: 'sent', to: fate, reason }).expect(201);
  }
  return { clientId, consentId, ids };
}

describe('withdrawing a consent', () => {
  it('stops what is open, and leaves what has ended', async () => {
    const { clientId, consentId, ids } = await resting('sent', 'accepted', 'declined');
    await withdraw(clientId, consentId).expect(200);
    const [sent, accepted, declined] = await Promise.all(ids.map(referral));
    expect(sent).toMatchObject({ status: 'withdrawn', reason: 'consent_withdrawn' });
    expect(accepted).toMatchObject({ status: 'cancelled', reason: 'consent_withdrawn' });
    expect(declined).toMatchObject({ status: 'declined', reason: 'no_capacity' });
    expect(sent.events.at(-1)).toMatchObject({
      kind: 'moved',
      side: 'requester',
      by: { kind: 'user', id: library.librarian.id },
      reason: 'consent_withdrawn',
    });
  });

  it('takes itself from a draft, which can be sent with another one', async () => {
    const { clientId, consentId, ids } = await resting('draft');
    const [id] = ids as [string];
    await withdraw(clientId, consentId).expect(200);
    expect(await referral(id)).toMatchObject({ status: 'draft', consentId: null });
    const refused = await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(409);
    expect(refused.body.code).toBe('referral_consent_missing');
    await story.consent(clientId, partner.contactId);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
  });

  it('leaves another consent of the client, and referrals without data, as they are', async () => {
    const { clientId, consentId } = await resting();
    const other = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId, { consentId: other });
    const self = await story.draft(partner, clientId, { mode: 'self_referral', consentId });
    for (const one of [id, self])
      await story.staffMove(one, { from: 'draft', to: 'sent' }).expect(201);
    await withdraw(clientId, consentId).expect(200);
    expect((await referral(id)).status).toBe('sent');
    expect((await referral(self)).status).toBe('sent');
  });

  it('hides the client from the partner, also in an answer that is asked for again', async () => {
    const { clientId, consentId, ids } = await resting('sent');
    const [id] = ids as [string];
    const accept = () =>
      partnerMove(partner, id, { from: 'sent', to: 'accepted' }).set('Idempotency-Key', 'accept-1');
    expect((await accept().expect(201)).text).toContain('Kowalska');
    await withdraw(clientId, consentId).expect(200);
    expect((await asPartner(id)).client).toBeNull();
    const { body } = await accept().expect(409);
    expect(body.code).toBe('answer_forgotten');
  });

  it('cannot be got around by taking the stop back, by either side', async () => {
    const { clientId, consentId, ids } = await resting('accepted');
    const [id] = ids as [string];
    await withdraw(clientId, consentId).expect(200);
    const undo = await library.librarian.call('post', `/api/v1/referrals/${id}/undo`).expect(409);
    expect(undo.body.code).toBe('referral_consent_missing');
    await partner.call('post', `/api/v1/partner/referrals/${id}/undo`).expect(409);
    expect(await asPartner(id)).toMatchObject({ client: null, moves: [], undoableUntil: null });
  });

  it('ends a referral to the library as well, whose requester is the partner', async () => {
    const { body } = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    const { client, consentId } = await referral(body.id);
    await withdraw(client.id, consentId).expect(200);
    expect(await referral(body.id)).toMatchObject({
      status: 'withdrawn',
      reason: 'consent_withdrawn',
    });
  });

  it('wins or loses as a whole against a sending at the same instant', async () => {
    const { clientId, consentId, ids } = await resting('draft', 'draft', 'draft');
    const sendings = ids.map((id) => story.staffMove(id, { from: 'draft', to: 'sent' }));
    const [withdrawal] = await Promise.all([withdraw(clientId, consentId), ...sendings]);
    expect(withdrawal.status).toBe(200);
    for (const id of ids) {
      const { status } = await referral(id);
      expect(['draft', 'withdrawn']).toContain(status);
      if (status === 'withdrawn') expect((await asPartner(id)).client).toBeNull();
    }
  });

  it('tells the partner by one mail in its language, which names referrals and no person', async () => {
    await reachable('uk-UA');
    const { clientId, consentId, ids } = await resting('sent', 'accepted', 'declined');
    await withdraw(clientId, consentId).expect(200);
    const { mail, source } = await until('a mail comes', () => toPartner()[0]);
    expect(mail.subject).toContain('згоду відкликано');
    for (const form of [mail.text, mail.html]) {
      expect(form).toContain('Ми зупинили ці 2 направлення');
      expect(form).toContain(ids[0]);
      expect(form).toContain(ids[1]);
      expect(form).not.toContain(ids[2]);
    }
    for (const secret of ['Kowalska', 'lucja', '600 100 200', 'gastronomii']) {
      expect(source + String(mail.text) + String(mail.html)).not.toContain(secret);
    }
    await until('nothing waits any more', async () => {
      const { body } = await library.librarian.call('get', '/api/v1/deliveries').expect(200);
      return body.data.every(({ status }: { status: string }) => status === 'sent');
    });
    expect(toPartner()).toHaveLength(1);
  });

  it('tells a partner that was shown the client before, though nothing is open', async () => {
    await reachable('en');
    const { clientId, consentId } = await resting('declined');
    await withdraw(clientId, consentId).expect(200);
    const { mail } = await until('a mail comes', () => toPartner()[0]);
    expect(mail.text).toContain('No referral was open any more.');
  });

  it('tells nobody who was never told anything', async () => {
    await reachable('en');
    const { clientId, consentId } = await resting('draft');
    await withdraw(clientId, consentId).expect(200);
    const { body } = await library.librarian.call('get', '/api/v1/deliveries').expect(200);
    expect(body.data).toEqual([]);
  });
});
