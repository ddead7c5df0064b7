import { Client } from 'pg';
import { newId } from '#kernel';
import { addContact, faultsOf } from '#interactions/testing';
import { RetentionService } from '#libs/referrals/retention.service';
import {
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

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

const path = '/api/v1/agreements';
const fingerprint = 'ab'.repeat(32);

const register = (details: object = {}, user = library.admin) =>
  user.call('post', path).send({
    contactIds: [partner.contactId],
    kind: 'cooperation_agreement',
    signedOn: '2026-01-15',
    inForceFrom: '2026-01-15',
    ...details,
  });

const make = async (details: object = {}) => (await register(details).expect(201)).body;

const change = (id: string, version: number, body: object) =>
  library.admin.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(body);

const remove = (id: string, version: number) =>
  library.admin.call('delete', `${path}/${id}`).set('If-Match', `"${version}"`);

const get = async (at: string) => (await library.viewer.call('get', at).expect(200)).body;

const termsOn = (day: string) =>
  get(`/api/v1/contacts/${partner.contactId}/agreed-terms?on=${day}`);

describe('an agreement', () => {
  it('is registered, read, changed, and removed while nothing went under it', async () => {
    const other = await addContact(library, 'Fundacja Start');
    const said = {
      ...{ number: '7/2026', contactIds: [partner.contactId, other], renewal: 'to_be_renewed' },
      ...{ inForceTo: '2026-12-31', noticeDays: 30, signedForThem: 'Anna Nowak', weGive: 'Sala' },
      ...{ theyPromote: 'Plakaty w urzędzie', documentSha256: fingerprint },
      ...{ documentUrl: 'https://bip.example.org/7-2026.pdf', clientFields: ['name', 'phone'] },
      services: ['Doradztwo zawodowe'],
    };
    const agreement = await make(said);
    expect(agreement).toMatchObject({
      ...{ ...said, retentionMonths: null, version: 1 },
      contacts: [{ name: 'Powiatowy Urząd Pracy w Kołobrzegu' }, { name: 'Fundacja Start' }],
    });
    const { body } = await change(agreement.id, 1, { contactIds: [other], endedOn: '2026-06-30' });
    expect(body).toMatchObject({ contactIds: [other], endedOn: '2026-06-30', version: 2 });
    expect((await get(`${path}?contactId=${other}&inForceOn=2026-06-30`)).data).toEqual([body]);
    expect((await get(`${path}?inForceOn=2026-07-01`)).data).toEqual([]);
    expect((await get(`${path}?endingBy=2026-06-30`)).data).toEqual([body]);
    expect((await get(`${path}?endingBy=2026-06-29`)).data).toEqual([]);
    expect((await get(`${path}?contactId=${partner.contactId}`)).data).toEqual([]);
    await remove(agreement.id, 1).expect(412);
    await remove(agreement.id, 2).expect(204);
    await remove(agreement.id, 2).expect(404);
  });

  it.each([
    [{ contactIds: [] }, '/contactIds', 'array_min_size'],
    [{ contactIds: [newId()] }, '/contactIds', 'unknown_contact'],
    [{ partnershipId: newId() }, '/partnershipId', 'unknown_partnership'],
    [{ inForceTo: '2026-01-14' }, '/inForceTo', 'before_start'],
    [{ renewal: 'to_be_renewed' }, '/inForceTo', 'renewal_needs_end'],
    [{ signedOn: '2100-01-01' }, '/signedOn', 'in_the_future'],
    [{ clientFields: ['shoeSize'] }, '/clientFields', 'in'],
    [{ documentSha256: 'z'.repeat(64) }, '/documentSha256', 'matches'],
    [{ respondWithinWorkingDays: 0 }, '/respondWithinWorkingDays', 'min'],
  ])('is refused where it makes no sense (%#)', async (details, pointer, code) => {
    const { body } = await register(details).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
    expect((await get(path)).data).toEqual([]);
  });

  it('is for admins to write, and for nobody of another library to know', async () => {
    const { id } = await make();
    const { admin: stranger } = await makeLibrary(api);
    await register({}, library.librarian).expect(403);
    await stranger.call('get', `${path}/${id}`).expect(404);
    await stranger.call('patch', `${path}/${id}`).set('If-Match', '"1"').send({}).expect(404);
    await stranger.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(404);
    await stranger.call('get', `/api/v1/contacts/${partner.contactId}/agreed-terms`).expect(404);
    expect(faultsOf((await register({}, stranger).expect(400)).body)).toEqual([
      { pointer: '/contactIds', code: 'unknown_contact' },
    ]);
  });

  it('says with others in force what holds on a day, also to one into whom its party was merged', async () => {
    await make({ respondWithinWorkingDays: 5, newsEveryDays: 20 });
    const { id } = await make({ inForceFrom: '2026-07-01', newsEveryDays: 10 });
    expect(await termsOn('2026-01-14')).toMatchObject({ agreementId: null, newsEveryDays: null });
    expect(await termsOn('2026-06-30')).toMatchObject({ newsEveryDays: 20 });
    const survivor = await addContact(library, 'PUP');
    await library.librarian
      .call('post', `/api/v1/contacts/${survivor}/merges`)
      .send({ mergedId: partner.contactId })
      .expect(201);
    expect(await get(`/api/v1/contacts/${survivor}/agreed-terms?on=2026-07-01`)).toMatchObject({
      ...{ agreementId: id, respondWithinWorkingDays: 5, newsEveryDays: 10 },
    });
  });
});

describe('a referral under an agreement in force', () => {
  const referral = (id: string) => get(`/api/v1/referrals/${id}`);

  it('shows under which it went, with the limits that it set', async () => {
    const { id: agreementId } = await make({ number: '7/2026', respondWithinWorkingDays: 40 });
    const id = await story.sent(partner);
    const { agreement, respondBy, sentAt } = await referral(id);
    expect(agreement).toEqual({ id: agreementId, kind: 'cooperation_agreement', number: '7/2026' });
    const days = (Date.parse(respondBy) - Date.parse(sentAt)) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(40);
    const { body } = await remove(agreementId, 1).expect(409);
    expect(body.code).toBe('agreement_in_use');
    await library.librarian.call('post', `/api/v1/referrals/${id}/undo`).send({}).expect(201);
    expect((await referral(id)).agreement).toBeNull();
  });

  it('passes on no field that was not agreed, and says which', async () => {
    const { id: agreementId } = await make({ clientFields: ['name'] });
    const clientId = await story.client();
    await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId);
    const { body } = await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(409);
    expect(body).toMatchObject({
      ...{ code: 'referral_beyond_agreement', agreementId, fields: ['phone'], allowed: ['name'] },
    });
    expect(await referral(id)).toMatchObject({ status: 'draft', agreement: null });
    await story.consent(clientId, partner.contactId, { fields: ['name'] });
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    const shown = await partner.call('get', `/api/v1/partner/referrals/${id}`).expect(200);
    expect(shown.body.client).toEqual({ name: 'Łucja Kowalska' });
  });

  it('goes under none where the agreement is a draft, has lapsed or starts tomorrow', async () => {
    await make({ clientFields: [], signedOn: null });
    await make({ clientFields: [], inForceTo: '2026-02-01' });
    await make({ clientFields: [], inForceFrom: '2099-01-01' });
    expect((await referral(await story.sent(partner))).agreement).toBeNull();
  });

  it('forgets a person wherever it names them, in its list of services too', async () => {
    const add = (body: object) =>
      library.librarian.call('post', '/api/v1/contacts').send(body).expect(201);
    const person = (await add({ name: 'Halina Wójcik' })).body.id as string;
    const services = ['Warsztaty CV', 'Dyżur: Halina Wójcik'];
    const { id } = await make({ services, weGive: 'Sala dla Haliny' });
    const { id: other } = await make({ signedForThem: 'Halina Wójcik' });
    await library.admin
      .call('post', `/api/v1/contacts/${person}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    const after = { services: ['Warsztaty CV', 'Dyżur: …'], weGive: 'Sala dla Haliny' };
    expect(await get(`${path}/${id}`)).toMatchObject(after);
    expect(await get(`${path}/${other}`)).toMatchObject({ services: null, signedForThem: '…' });
  });

  it('forgets the person after the months that were agreed, where the library keeps them longer', async () => {
    await make({ retentionMonths: 10 });
    const id = await story.sent(partner);
    const refusal = { from: 'sent', to: 'declined', reason: 'no_capacity' };
    await partnerMove(partner, id, refusal).expect(201);
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const announcedAfter = async (months: number): Promise<boolean> => {
      await owner.query(
        `update referrals set ended_at = now() - make_interval(months => $2) where id = $1`,
        [id, months],
      );
      await api.app.get(RetentionService, { strict: false }).run();
      const { rows } = await owner.query<{ announced: boolean }>(
        `select erasure_announced_at is not null as announced from referrals where id = $1`,
        [id],
      );
      return rows[0]!.announced;
    };
    expect([await announcedAfter(8), await announcedAfter(10)]).toEqual([false, true]);
    await owner.end();
  });
});
