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

describe('what a partner is shown of a client', () => {
  const clientOf = async (id: string) =>
    (await partner.call('get', path(id)).expect(200)).body.client;

  it('is what the consent names, in the list as in the single read, and nothing else', async () => {
    const id = await story.sent(partner);
    const one = await partner.call('get', path(id)).expect(200);
    const list = await partner.call('get', base).expect(200);
    expect(one.body.client).toEqual({ name: 'Łucja Kowalska', phone: '+48 600 100 200' });
    expect(list.body.data[0].client).toEqual(one.body.client);
    for (const answer of [one.text, list.text]) {
      for (const secret of [
        'lucja.kowalska@example.org',
        'after five',
        'Test librarian',
        'initials',
      ]) {
        expect(answer).not.toContain(secret);
      }
    }
  });

  it('is nothing once the consent is withdrawn', async () => {
    const clientId = await story.client();
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await library.librarian
      .call('post', `/api/v1/clients/${clientId}/consents/${consentId}/withdraw`)
      .expect(200);
    expect(await clientOf(id)).toBeNull();
  });

  it('is nothing where the client goes by themselves, also when there is a consent', async () => {
    const clientId = await story.client();
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId, { mode: 'self_referral', consentId });
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    expect(await clientOf(id)).toBeNull();
  });

  it('is nothing any more where the referral was not for it', async () => {
    const id = await story.sent(partner);
    const wrong = { from: 'sent', to: 'declined', reason: 'wrong_recipient' };
    const { body } = await partnerMove(partner, id, wrong).expect(201);
    expect(body.client).toBeNull();
  });

  it('does not grow by what the library learns later of somebody it sent', async () => {
    const { body } = await partner.call('post', base).send(anInboundReferral).expect(201);
    const staff = await library.librarian.call('get', `/api/v1/referrals/${body.id}`).expect(200);
    await library.librarian
      .call('patch', `/api/v1/clients/${staff.body.client.id}`)
      .set('If-Match', '"1"')
      .send({ email: 'olena@example.org', note: 'Has two children' })
      .expect(200);
    expect(await clientOf(body.id)).toEqual({
      name: 'Олена Шевченко',
      phone: '+48 600 300 400',
      language: 'uk',
    });
  });
});
