import { addContact, logInteraction } from '#interactions/testing';
import { partnerMove, ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const post = async (path: string, body: object) =>
  (await library.admin.call('post', path).send(body).expect(201)).body;

const get = async (path: string) => (await library.viewer.call('get', path).expect(200)).body;

const known = {
  ...{ aims: 'Warsztaty', ourBenefits: 'Doradca', theirBenefits: 'Sala' },
  ...{ contributions: 'Biblioteka: sala', startsOn: '2026-12-01' },
};

async function partnership(contactId: string, details: object = {}): Promise<string> {
  const person = await post('/api/v1/contacts', { name: 'Halina Wójcik', allowDuplicate: true });
  const all = { ...known, contactId, personId: person.id, stage: 'active', ...details };
  return (await post('/api/v1/partnerships', all)).id;
}

describe('the health of partnerships', () => {
  it('is judged by contacts, promises, referrals both ways and agreements', async () => {
    const story = new ReferralStory(api, library);
    const office = await story.partner();
    const id = await partnership(office.contactId);
    await logInteraction(library, { contactIds: [office.contactId] });
    await post('/api/v1/follow-ups', {
      ...{ title: 'Wysłać program', contactId: office.contactId, dueLocal: '2026-01-02T10:00' },
    });
    await post('/api/v1/agreements', {
      ...{ contactIds: [office.contactId], kind: 'cooperation_agreement' },
      ...{ signedOn: '2026-01-02', inForceFrom: '2026-01-02' },
    });
    const [declined] = [await story.sent(office), await story.sent(office)];
    const refusal = { from: 'sent', to: 'declined', reason: 'no_capacity' };
    await partnerMove(office, declined, refusal).expect(201);
    const health = await get(`/api/v1/partnerships/${id}/health`);
    expect(health).toMatchObject({
      ...{ id, level: 'watch', contact: { id: office.contactId } },
      facts: {
        ...{ stage: 'active', daysInStage: 0, daysSinceContact: 0, cadenceDays: null },
        ...{ promises: { open: 1, late: 1 }, sent: { open: 1, late: 0, succeeded: 0, failed: 1 } },
        ...{ received: { open: 0, late: 0, succeeded: 0, failed: 0 } },
        agreement: { wasSigned: true, isInForce: true, daysLeft: null },
      },
    });
    expect(health.reasons.map(({ reason }: { reason: string }) => reason)).toEqual([
      ...['promises_late', 'referrals_fail', 'in_touch', 'agreement_in_force'],
    ]);
  });

  it('shows the worst first, and only those at work', async () => {
    const [sleepy, lively, other] = [
      await addContact(library, 'Fundacja Start'),
      await addContact(library, 'Piekarnia'),
      await addContact(library, 'Hospicjum'),
    ];
    const active = await partnership(lively, { ownerId: library.librarian.id });
    const dormant = await partnership(sleepy);
    const move = { from: 'active', to: 'dormant', reason: 'person_left' };
    await post(`/api/v1/partnerships/${dormant}/moves`, move);
    const { id: identified } = await post('/api/v1/partnerships', { contactId: other });
    const { partnerships } = await get('/api/v1/partnership-health');
    expect(partnerships).toMatchObject([
      { id: dormant, level: 'fading', reasons: [{ reason: 'lies_dormant', value: 0 }] },
      { id: active, level: 'well' },
    ]);
    const ids = async (query: string) =>
      (await get(`/api/v1/partnership-health?${query}`)).partnerships.map(
        (one: { id: string }) => one.id,
      );
    expect(await ids('level=fading')).toEqual([dormant]);
    expect(await ids(`ownerId=${library.librarian.id}`)).toEqual([active]);
    const { body } = await library.viewer
      .call('get', `/api/v1/partnerships/${identified}/health`)
      .expect(404);
    expect(body.code).toBe('partnership_not_at_work');
  });

  it('counts the agreements of the library and of its own branch, not those of another branch', async () => {
    const office = await addContact(library);
    const branchId = (await post('/api/v1/branches', { name: 'Filia nr 2' })).id;
    const ofBranch = await partnership(office, { branchId });
    const ofLibrary = await partnership(office);
    const sign = (partnershipId: string | null) =>
      post('/api/v1/agreements', {
        ...{ contactIds: [office], kind: 'letter_of_intent', partnershipId },
        ...{ signedOn: '2026-01-02', inForceFrom: '2026-01-02' },
      });
    const isSigned = async (id: string) =>
      (await get(`/api/v1/partnerships/${id}/health`)).facts.agreement.wasSigned;
    await sign(ofBranch);
    expect([await isSigned(ofBranch), await isSigned(ofLibrary)]).toEqual([true, false]);
    await sign(null);
    expect(await isSigned(ofLibrary)).toBe(true);
    const query = 'contactKind=local_business';
    expect((await get(`/api/v1/partnership-health?${query}`)).partnerships).toEqual([]);
  });

  it('is nobody else’s to know', async () => {
    const id = await partnership(await addContact(library));
    const { viewer: stranger } = await makeLibrary(api);
    await stranger.call('get', `/api/v1/partnerships/${id}/health`).expect(404);
    const { body } = await stranger.call('get', '/api/v1/partnership-health').expect(200);
    expect(body.partnerships).toEqual([]);
  });
});
