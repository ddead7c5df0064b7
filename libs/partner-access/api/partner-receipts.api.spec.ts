import { Client } from 'pg';
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

interface Receipt {
  readonly clientId: string;
  readonly fields: string[];
  readonly door: string;
}

const receiptsOf = async (id: string): Promise<Receipt[]> => {
  const path = `/api/v1/referrals/${id}/disclosures`;
  return (await library.librarian.call('get', path).expect(200)).body.data;
};

const doorsOf = async (id: string) => (await receiptsOf(id)).map(({ door }) => door).reverse();

describe('a receipt of what was passed on of a client', () => {
  it('is left by sending, and says which fields, to whom, by whom and with which consent', async () => {
    const clientId = await story.client({ phone: null });
    const consentId = await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    expect(await receiptsOf(id)).toEqual([]);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    expect(await receiptsOf(id)).toMatchObject([
      {
        clientId,
        referralId: id,
        consentId,
        recipient: { id: partner.contactId, name: 'Powiatowy Urząd Pracy w Kołobrzegu' },
        fields: ['name'],
        door: 'staff',
        by: { kind: 'user', id: library.librarian.id, name: 'Test librarian' },
      },
    ]);
  });

  it('is left by the first reading of the partner, and not by the second', async () => {
    const id = await story.sent(partner);
    await partner.call('get', `${base}/${id}`).expect(200);
    await partner.call('get', `${base}/${id}`).expect(200);
    await partner.call('get', base).expect(200);
    expect(await receiptsOf(id)).toMatchObject([
      {
        fields: ['name', 'phone'],
        door: 'partner_api',
        by: { kind: 'partner', id: partner.tokenId, name: 'PUP system' },
      },
      { door: 'staff' },
    ]);
  });

  it('is left for each referral in a list, and for an answer to a move', async () => {
    const [listed, moved] = [await story.sent(partner), await story.sent(partner)];
    await partnerMove(partner, moved, { from: 'sent', to: 'accepted' }).expect(201);
    expect(await doorsOf(listed)).toEqual(['staff']);
    expect(await doorsOf(moved)).toEqual(['staff', 'partner_api']);
    await partner.call('get', `${base}?limit=100`).expect(200);
    expect(await doorsOf(listed)).toEqual(['staff', 'partner_api']);
    expect(await doorsOf(moved)).toEqual(['staff', 'partner_api']);
  });

  it('is left anew when the partner is shown more than before', async () => {
    const clientId = await story.client({ phone: null });
    await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await partner.call('get', `${base}/${id}`).expect(200);
    await library.librarian
      .call('patch', `/api/v1/clients/${clientId}`)
      .set('If-Match', '"1"')
      .send({ phone: '+48 600 100 201' })
      .expect(200);
    await partner.call('get', `${base}/${id}`).expect(200);
    expect((await receiptsOf(id)).map(({ fields }) => fields)).toEqual([
      ['name', 'phone'],
      ['name'],
      ['name'],
    ]);
  });

  it('is not left where nothing was shown: the client goes by themselves', async () => {
    const id = await story.draft(partner, await story.client(), { mode: 'self_referral' });
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await partner.call('get', `${base}/${id}`).expect(200);
    expect(await receiptsOf(id)).toEqual([]);
  });

  it('says of somebody whom a partner sends that the library was told', async () => {
    const { body } = await partner.call('post', base).send(anInboundReferral).expect(201);
    expect((await receiptsOf(body.id)).at(-1)).toMatchObject({
      recipient: null,
      fields: ['name', 'phone', 'language'],
      door: 'partner_api',
    });
  });

  it('stands once when the partner reads from several places at the same instant', async () => {
    const id = await story.sent(partner);
    const reads = Array.from({ length: 5 }, () => partner.call('get', `${base}/${id}`).expect(200));
    await Promise.all(reads);
    expect(await doorsOf(id)).toEqual(['staff', 'partner_api']);
  });

  it('is listed for its client, and to nobody who may not know the client', async () => {
    const id = await story.sent(partner);
    const [{ clientId }] = (await receiptsOf(id)) as [Receipt];
    const path = `/api/v1/clients/${clientId}/disclosures`;
    const { body } = await library.librarian.call('get', path).expect(200);
    expect(body.data).toEqual(await receiptsOf(id));
    await library.viewer.call('get', path).expect(403);
    await library.viewer.call('get', `/api/v1/referrals/${id}/disclosures`).expect(403);
    const stranger = (await makeLibrary(api)).admin;
    await stranger.call('get', path).expect(404);
    await stranger.call('get', `/api/v1/referrals/${id}/disclosures`).expect(404);
  });

  it('cannot be rewritten or removed by the application', async () => {
    await story.sent(partner);
    const application = new Client({ connectionString: api.database.applicationUrl });
    await application.connect();
    for (const attempt of [`update disclosures set fields = '{name}'`, 'delete from disclosures']) {
      await expect(application.query(attempt)).rejects.toThrow(/permission denied/);
    }
    await application.end();
  });
});
