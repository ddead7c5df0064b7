import { Clock } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import {
  anInboundReferral,
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '../testing/referral-story';

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
afterEach(() => {
  jest.restoreAllMocks();
});

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

function hoursPass(hours: number): void {
  const later = new Date(Date.now() + hours * 3_600_000);
  jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(later);
}

const appointment = {
  scheduledAt: '2026-12-04T09:00:00Z',
  scheduledPlace: 'ul. Katedralna 46, pokój 12',
};

describe('an outbound referral', () => {
  it('is accepted, scheduled and completed by the partner, and the librarian sees who did what', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await partnerMove(partner, id, { from: 'accepted', to: 'scheduled', ...appointment }).expect(
      201,
    );
    await partnerMove(partner, id, {
      from: 'scheduled',
      to: 'completed',
      outcome: 'job_found',
      note: 'Zaczyna od poniedziałku',
    }).expect(201);
    const referral = await read(id);
    expect(referral).toMatchObject({
      status: 'completed',
      outcome: 'job_found',
      moves: [],
      scheduledPlace: appointment.scheduledPlace,
    });
    expect(referral.endedAt).not.toBeNull();
    const told = referral.events.map(
      (event: { side: string; toStatus: string; by: { name: string } }) => [
        event.side,
        event.toStatus,
        event.by.name,
      ],
    );
    expect(told).toEqual([
      ['requester', 'draft', 'Test librarian'],
      ['requester', 'sent', 'Test librarian'],
      ['target', 'accepted', 'PUP system'],
      ['target', 'scheduled', 'PUP system'],
      ['target', 'completed', 'PUP system'],
    ]);
    expect(referral.events.at(-1)).toMatchObject({
      outcome: 'job_found',
      note: 'Zaczyna od poniedziałku',
      by: { kind: 'partner', id: partner.tokenId },
    });
  });

  it('starts the clocks when it is sent', async () => {
    const referral = await read(await story.sent(partner, { expiryDays: 10 }));
    const sentAt = Date.parse(referral.sentAt);
    expect(Date.parse(referral.expiresAt) - sentAt).toBe(10 * 86_400_000);
    expect(Date.parse(referral.respondBy)).toBeGreaterThan(sentAt + 86_400_000);
    expect(Date.parse(referral.respondBy)).toBeLessThan(sentAt + 6 * 86_400_000);
  });

  it('starts no clock against the partner where the client goes by themselves', async () => {
    const id = await story.draft(partner, await story.client(), { mode: 'self_referral' });
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    const referral = await read(id);
    expect(referral.respondBy).toBeNull();
    expect(referral.expiresAt).not.toBeNull();
  });
});

describe('sending somebody’s data', () => {
  const sending = { from: 'draft', to: 'sent' };

  it.each([
    ['without any consent', () => Promise.resolve()],
    [
      'with a consent that names another partner',
      async (clientId: string) => {
        await story.consent(clientId, (await story.partner()).contactId);
      },
    ],
    [
      'with a consent for another purpose',
      async (clientId: string) => {
        await story.consent(clientId, partner.contactId, { purpose: 'mentoring' });
      },
    ],
    [
      'with a consent that is over',
      async (clientId: string) => {
        const givenAt = '2020-01-01T00:00:00Z';
        const until = '2021-01-01T00:00:00Z';
        await story.consent(clientId, partner.contactId, { givenAt, until });
      },
    ],
    [
      'with a consent that was withdrawn',
      async (clientId: string) => {
        const consent = await story.consent(clientId, partner.contactId);
        await library.librarian
          .call('post', `/api/v1/clients/${clientId}/consents/${consent}/withdraw`)
          .expect(200);
      },
    ],
  ])('does not happen %s', async (_, arrange) => {
    const clientId = await story.client();
    await arrange(clientId);
    const id = await story.draft(partner, clientId);
    const { body } = await story.staffMove(id, sending).expect(409);
    expect(body.code).toBe('referral_consent_missing');
    expect(await read(id)).toMatchObject({ status: 'draft', events: [{ kind: 'created' }] });
  });

  it('remembers the consent that it relied on', async () => {
    const clientId = await story.client();
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    await story.staffMove(id, sending).expect(201);
    expect((await read(id)).consentId).toBe(consentId);
  });
});

describe('a move', () => {
  it('that comes too late is answered with the state as it now is', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'declined', reason: 'no_capacity' }).expect(
      201,
    );
    const { body } = await story
      .staffMove(id, { from: 'sent', to: 'withdrawn', reason: 'other' })
      .expect(409)
      .expect('content-type', /problem\+json/);
    expect(body).toMatchObject({
      code: 'referral_moved_on',
      status: 409,
      current: { id, status: 'declined', reason: 'no_capacity', version: 3 },
    });
  });

  it('is not made on the other’s behalf', async () => {
    const id = await story.sent(partner);
    const accept = await story.staffMove(id, { from: 'sent', to: 'accepted' }).expect(403);
    expect(accept.body.code).toBe('referral_move_not_yours');
    await story.staffMove(id, { from: 'sent', to: 'expired' }).expect(403);
    expect(await read(id)).toMatchObject({ status: 'sent' });
  });

  it.each([
    ['/reason', { to: 'withdrawn' }],
    ['/reason', { to: 'withdrawn', reason: 'no_capacity' }],
    ['/outcome', { to: 'withdrawn', reason: 'other', outcome: 'other' }],
    ['/scheduledPlace', { to: 'withdrawn', reason: 'other', scheduledPlace: 'Room 2' }],
    ['/to', { to: 'lost' }],
    ['/from', { from: 'nowhere', to: 'withdrawn', reason: 'other' }],
  ])('with a wrong %s changes nothing', async (pointer, move) => {
    const id = await story.sent(partner);
    const { body } = await story.staffMove(id, { from: 'sent', ...move }).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
    expect(await read(id)).toMatchObject({ status: 'sent', version: 2 });
  });

  it('tells in Polish what went wrong', async () => {
    const id = await story.sent(partner);
    const { body } = await story
      .staffMove(id, { from: 'draft', to: 'sent' })
      .set('Accept-Language', 'pl')
      .expect(409);
    expect(body.title).toBe('Skierowanie zmieniło się w międzyczasie. Sprawdź jego obecny stan.');
  });
});

describe('taking a move back', () => {
  const undo = (id: string) => library.librarian.call('post', `/api/v1/referrals/${id}/undo`);
  const withdrawal = { from: 'sent', to: 'withdrawn', reason: 'duplicate' };

  it('restores what was before, and is an event of its own', async () => {
    const id = await story.sent(partner);
    const before = await read(id);
    await story.staffMove(id, withdrawal).expect(201);
    const { body } = await undo(id).expect(201);
    expect(body).toMatchObject({
      status: 'sent',
      reason: null,
      endedAt: null,
      sentAt: before.sentAt,
      respondBy: before.respondBy,
    });
    expect(body.events.at(-1)).toMatchObject({
      kind: 'undone',
      side: 'requester',
      fromStatus: 'withdrawn',
      toStatus: 'sent',
    });
  });

  it('hides a referral that was sent by mistake again', async () => {
    const id = await story.sent(partner);
    await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(200);
    const { body } = await undo(id).expect(201);
    expect(body).toMatchObject({ status: 'draft', sentAt: null, respondBy: null, expiresAt: null });
    await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(404);
  });

  it('is for a day', async () => {
    const id = await story.sent(partner);
    await story.staffMove(id, withdrawal).expect(201);
    hoursPass(24.1);
    const { body } = await undo(id).expect(409);
    expect(body).toMatchObject({
      code: 'referral_undo_not_possible',
      current: { status: 'withdrawn' },
    });
  });

  it('is not for the other side', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await undo(id).expect(409);
  });

  it('ends when something else happens, were it a message', async () => {
    const id = await story.sent(partner);
    await partner
      .call('post', `/api/v1/partner/referrals/${id}/messages`)
      .send({ text: 'Dzień dobry, kiedy można dzwonić?' })
      .expect(201);
    await undo(id).expect(409);
  });
});

describe('an inbound referral', () => {
  it('is accepted and completed by the librarian', async () => {
    const { body } = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    const { id } = body;
    expect(await read(id)).toMatchObject({
      direction: 'inbound',
      status: 'sent',
      client: { name: 'Олена Шевченко' },
      contact: { id: partner.contactId },
    });
    await story.staffMove(id, { from: 'sent', to: 'accepted' }).expect(201);
    const done = { from: 'accepted', to: 'completed', outcome: 'business_started' };
    await story.staffMove(id, done).expect(201);
    const seen = await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(200);
    expect(seen.body).toMatchObject({ status: 'completed', outcome: 'business_started' });
  });

  it('that the partner took back is the library’s no more', async () => {
    const { body } = await partner
      .call('post', '/api/v1/partner/referrals')
      .send(anInboundReferral)
      .expect(201);
    await partner.call('post', `/api/v1/partner/referrals/${body.id}/undo`).expect(201);
    await library.librarian.call('get', `/api/v1/referrals/${body.id}`).expect(404);
    const list = await library.librarian.call('get', '/api/v1/referrals').expect(200);
    expect(list.body.data).toEqual([]);
  });
});
