import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import {
  anInboundReferral,
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
});

const base = '/api/v1/partner/referrals';
const path = (id: string) => `${base}/${id}`;
const ids = (data: { id: string }[]) => data.map(({ id }) => id);

describe('a partner with its token and nothing else', () => {
  it('learns who it is and what the token opens', async () => {
    const { body } = await partner.call('get', '/api/v1/partner/me').expect(200);
    expect(body).toEqual({
      library: {
        id: library.id,
        name: 'Miejska Biblioteka Publiczna w Kołobrzegu',
        timeZone: 'Europe/Warsaw',
      },
      contact: {
        id: partner.contactId,
        name: 'Powiatowy Urząd Pracy w Kołobrzegu',
        fullUntil: null,
      },
      token: {
        id: partner.tokenId,
        scopes: expect.arrayContaining(['referrals:read']),
        expiresAt: null,
      },
      waiting: { toAnswer: 0, overdue: 0, underWay: 0 },
    });
  });

  it('learns what waits for it, if it may read referrals', async () => {
    const accepted = await story.sent(partner);
    await partnerMove(partner, accepted, { from: 'sent', to: 'accepted' }).expect(201);
    const declined = await story.sent(partner);
    const no = { from: 'sent', to: 'declined', reason: 'other' };
    await partnerMove(partner, declined, no).expect(201);
    await story.sent(partner);
    await story.draft(partner, await story.client());
    await story.sent(await story.partner());
    await partner.call('post', base).send(anInboundReferral).expect(201);
    const { body } = await partner.call('get', '/api/v1/partner/me').expect(200);
    expect(body.waiting).toEqual({ toAnswer: 1, overdue: 0, underWay: 1 });
    const creator = await story.tokenOf(partner.contactId, ['referrals:create']);
    const other = await creator.call('get', '/api/v1/partner/me').expect(200);
    expect(other.body.waiting).toBeNull();
  });

  it('lists the referrals in both directions that it takes part in, the newest first', async () => {
    const outbound = await story.sent(partner);
    const inbound = await partner.call('post', base).send(anInboundReferral).expect(201);
    await story.sent(await story.partner());
    const all = await partner.call('get', base).expect(200);
    expect(ids(all.body.data)).toEqual([inbound.body.id, outbound]);
    const filtered = await partner
      .call('get', `${base}?direction=outbound&status=sent`)
      .expect(200);
    expect(ids(filtered.body.data)).toEqual([outbound]);
    const first = await partner.call('get', `${base}?limit=1`).expect(200);
    const second = await partner
      .call('get', `${base}?limit=1&cursor=${first.body.page.nextCursor}`)
      .expect(200);
    expect(ids(second.body.data)).toEqual([outbound]);
  });

  it('reads one with all that happened and what it can do', async () => {
    const id = await story.sent(partner);
    const { body } = await partner.call('get', path(id)).expect(200);
    expect(body).toMatchObject({
      id,
      direction: 'outbound',
      need: 'Szuka pracy w gastronomii',
      client: { name: 'Łucja Kowalska', phone: '+48 600 100 200' },
      events: [
        { kind: 'created', side: 'requester', by: { kind: 'user' } },
        { kind: 'moved', toStatus: 'sent' },
      ],
      moves: [
        { to: 'accepted' },
        { to: 'declined', reasons: expect.arrayContaining(['no_capacity']) },
      ],
    });
  });

  it('accepts, returns the acceptance, and takes a slip back', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await partnerMove(partner, id, { from: 'accepted', to: 'sent' }).expect(201);
    await partnerMove(partner, id, { from: 'sent', to: 'declined', reason: 'other' }).expect(201);
    const { body } = await partner.call('post', `${path(id)}/undo`).expect(201);
    expect(body.status).toBe('sent');
  });

  it('cannot return an acceptance once it said that it spoke with the client', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    const message = { text: 'Dodzwoniłam się', clientContacted: true };
    await partner
      .call('post', `${path(id)}/messages`)
      .send(message)
      .expect(201);
    const { body } = await partnerMove(partner, id, { from: 'accepted', to: 'sent' }).expect(409);
    expect(body.code).toBe('referral_client_contacted');
  });
});

describe('sending somebody to the library', () => {
  const send = (referral: object) => partner.call('post', base).send(referral);

  it('registers the client with the consent that the partner states', async () => {
    const { body } = await send({ ...anInboundReferral, note: 'Mówi po ukraińsku' }).expect(201);
    expect(body).toMatchObject({
      direction: 'inbound',
      status: 'sent',
      need: anInboundReferral.need,
      moves: [{ to: 'withdrawn' }, { to: 'entered_in_error' }],
    });
    expect(body.undoableUntil).not.toBeNull();
    const staff = await library.librarian.call('get', `/api/v1/referrals/${body.id}`).expect(200);
    const consents = await library.librarian
      .call('get', `/api/v1/clients/${staff.body.client.id}/consents`)
      .expect(200);
    expect(consents.body.data).toMatchObject([
      { recipientContactId: null, purpose: 'referral', fields: ['name', 'phone', 'language'] },
    ]);
    expect(staff.body.events.at(-1).note).toBe('Mówi po ukraińsku');
  });

  it.each([
    ['/client/email', { client: { ...anInboundReferral.client, email: 'olena@example.org' } }],
    ['/client/name', { consent: { ...anInboundReferral.consent, fields: ['phone', 'language'] } }],
    ['/client/name', { client: { phone: '1' } }],
    ['/client/branchId', { client: { ...anInboundReferral.client, branchId: newId() } }],
    [
      '/consent/givenAt',
      { consent: { ...anInboundReferral.consent, givenAt: '2126-01-01T00:00:00Z' } },
    ],
    [
      '/consent/until',
      { consent: { ...anInboundReferral.consent, until: '2020-01-01T00:00:00Z' } },
    ],
    ['/consent', { consent: undefined }],
    ['/contactId', { contactId: newId() }],
    ['/mode', { mode: 'self_referral' }],
  ])('with a wrong %s keeps nothing', async (pointer, wrong) => {
    const { body } = await send({ ...anInboundReferral, ...wrong }).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
    const clients = await library.librarian.call('get', '/api/v1/clients').expect(200);
    expect(clients.body.data).toEqual([]);
  });

  it('has one effect under one Idempotency-Key, also at the same instant', async () => {
    const once = () => send(anInboundReferral).set('Idempotency-Key', 'case-17');
    const answers = await Promise.all([once(), once()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0].body.id).toBe(answers[1].body.id);
    const list = await partner.call('get', base).expect(200);
    expect(list.body.data).toHaveLength(1);
  });
});

describe('a partner gets no further', () => {
  it('than its own referrals: another partner’s do not exist for it', async () => {
    const id = await story.sent(await story.partner());
    const missing = await partner.call('get', path(newId())).expect(404);
    const foreign = await partner.call('get', path(id)).expect(404);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(404);
    await partner.call('post', `${path(id)}/undo`).expect(404);
    await partner
      .call('post', `${path(id)}/messages`)
      .send({ text: 'Hello' })
      .expect(404);
  });

  it('than what was sent: a draft does not exist for it', async () => {
    const id = await story.draft(partner, await story.client());
    await partner.call('get', path(id)).expect(404);
    await partnerMove(partner, id, { from: 'draft', to: 'sent' }).expect(404);
    const { body } = await partner.call('get', base).expect(200);
    expect(body.data).toEqual([]);
  });

  it('than an erroneous draft that was never sent', async () => {
    const id = await story.draft(partner, await story.client());
    await story.staffMove(id, { from: 'draft', to: 'entered_in_error' }).expect(201);
    await partner.call('get', path(id)).expect(404);
  });

  it.each([
    { from: 'sent', to: 'withdrawn', reason: 'other' },
    { from: 'sent', to: 'entered_in_error' },
    { from: 'sent', to: 'expired' },
  ])('than the target’s moves: not to $to', async (move) => {
    const id = await story.sent(partner);
    const { body } = await partnerMove(partner, id, move).expect(403);
    expect(body.code).toBe('referral_move_not_yours');
  });

  it('than the requester’s moves of what it sent itself', async () => {
    const { body } = await partner.call('post', base).send(anInboundReferral).expect(201);
    await partnerMove(partner, body.id, { from: 'sent', to: 'accepted' }).expect(403);
  });

  it('than the scopes of its token', async () => {
    const id = await story.sent(partner);
    const reader = await story.tokenOf(partner.contactId, ['referrals:read']);
    const { body } = await reader.call('get', path(id)).expect(200);
    expect(body.moves).toEqual([]);
    await partnerMove(reader, id, { from: 'sent', to: 'accepted' }).expect(403);
    await reader.call('post', `${path(id)}/undo`).expect(403);
    await reader
      .call('post', `${path(id)}/messages`)
      .send({ text: 'Hello' })
      .expect(403);
    await reader.call('post', base).send(anInboundReferral).expect(403);
    const creator = await story.tokenOf(partner.contactId, ['referrals:create']);
    await creator.call('get', base).expect(403);
    await creator.call('get', path(id)).expect(403);
    await creator.call('get', '/api/v1/partner/me').expect(200);
  });

  it('than the partner’s door', async () => {
    for (const closed of ['clients', 'contacts', 'referrals', 'signposts', 'users', 'library']) {
      await partner.call('get', `/api/v1/${closed}`).expect(403);
    }
  });

  it('nor does a user by the partner’s door, nor anybody without a token', async () => {
    await library.admin.call('get', base).expect(403);
    await library.admin.call('get', '/api/v1/partner/me').expect(403);
    await api.call('get', base).expect(401);
  });

  it('nor does a partner of another library', async () => {
    const id = await story.sent(partner);
    const other = await new ReferralStory(api, await makeLibrary(api)).partner();
    await other.call('get', path(id)).expect(404);
    await partnerMove(other, id, { from: 'sent', to: 'accepted' }).expect(404);
  });
});
