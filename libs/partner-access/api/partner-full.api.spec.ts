import { Temporal } from 'temporal-polyfill';
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

const day = (days: number) => Temporal.Now.plainDateISO('Europe/Warsaw').add({ days }).toString();

const say = (until: unknown, who = partner) =>
  who.call('put', '/api/v1/partner/me/full-until').send({ until });

/** A draft to the partner that lacks nothing but being sent. */
async function readyDraft(details: object = {}): Promise<string> {
  const clientId = await story.client();
  await story.consent(clientId, partner.contactId);
  return story.draft(partner, clientId, details);
}

const sending = { from: 'draft', to: 'sent' };

describe('a partner that is full', () => {
  it('says so, and the staff see it on the contact and on its referrals', async () => {
    const id = await readyDraft();
    const { body } = await say(day(20)).expect(200);
    expect(body.contact.fullUntil).toBe(day(20));
    const contact = await library.viewer.call('get', `/api/v1/contacts/${partner.contactId}`);
    expect(contact.body.fullUntil).toBe(day(20));
    const draft = await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200);
    expect(draft.body.contact.fullUntil).toBe(day(20));
  });

  it('is sent nobody unawares: 409 says until when, and nothing is sent', async () => {
    const id = await readyDraft();
    await say(day(20)).expect(200);
    const { body } = await story.staffMove(id, sending).set('Accept-Language', 'pl').expect(409);
    expect(body).toMatchObject({ code: 'partner_is_full', fullUntil: day(20) });
    expect(body.title).toContain(day(20));
    await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(404);
    const shown = await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200);
    expect(shown.body).toMatchObject({ status: 'draft', version: 1 });
  });

  it('is sent somebody by who knows it', async () => {
    await say(day(0)).expect(200);
    const id = await readyDraft();
    await story.staffMove(id, { ...sending, evenIfFull: true }).expect(201);
    await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(200);
  });

  it('is no place for those who go by themselves either', async () => {
    await say(day(3)).expect(200);
    const id = await readyDraft({ mode: 'self_referral' });
    await story.staffMove(id, sending).expect(409);
  });

  it('goes on with what it has, returns an acceptance, and sends people to the library', async () => {
    const id = await story.sent(partner);
    await say(day(3)).expect(200);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await partnerMove(partner, id, { from: 'accepted', to: 'sent' }).expect(201);
    await partner.call('post', '/api/v1/partner/referrals').send(anInboundReferral).expect(201);
  });

  it('has room again when it says so, or when the library knows it', async () => {
    await say(day(3)).expect(200);
    await say(null).expect(200);
    await story.sent(partner);
    await say(day(3)).expect(200);
    const path = `/api/v1/contacts/${partner.contactId}`;
    const { headers } = await library.librarian.call('get', path).expect(200);
    await library.librarian
      .call('patch', path)
      .set('If-Match', headers.etag!)
      .send({ fullUntil: null })
      .expect(200);
    await story.sent(partner);
  });

  it('does not stop others', async () => {
    await say(day(3)).expect(200);
    await story.sent(await story.partner());
  });
});

it.each([day(-1), '2026-02-30', '15.12.2026', 7, undefined])(
  'a partner cannot be full until %s',
  async (until) => {
    const { body } = await say(until).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/until' }]);
    const me = await partner.call('get', '/api/v1/partner/me').expect(200);
    expect(me.body.contact.fullUntil).toBeNull();
  },
);

it('a token that may not answer cannot say so, nor can a user', async () => {
  const reader = await story.tokenOf(partner.contactId, ['referrals:read']);
  await say(day(1), reader).expect(403);
  await library.admin
    .call('put', '/api/v1/partner/me/full-until')
    .send({ until: day(1) })
    .expect(403);
});

it('to be sent although the partner is full belongs to sending alone', async () => {
  const id = await story.sent(partner);
  const move = { from: 'sent', to: 'withdrawn', reason: 'other', evenIfFull: true };
  const { body } = await story.staffMove(id, move).expect(400);
  expect(body.errors).toMatchObject([{ pointer: '/evenIfFull', code: 'not_expected' }]);
});
