import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ClientDataService } from '#clients';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

async function post(path: string, body: object): Promise<string> {
  const answer = await library.librarian.call('post', path).send(body).expect(201);
  return answer.body.id;
}

async function aReferralWithFollowUp() {
  const contactId = await post('/api/v1/contacts', { kind: 'job_agency', name: 'Urząd Pracy' });
  const clientId = await post('/api/v1/clients', { name: 'Łucja Kowalska' });
  const referralId = await post('/api/v1/referrals', {
    mode: 'self_referral',
    contactId,
    clientId,
    need: 'Szuka pracy',
  });
  const followUpId = await post('/api/v1/follow-ups', {
    title: 'Zapytać, czy pani Łucja była',
    referralId,
    dueLocal: '2126-11-27T10:00',
    timeZone: 'Europe/Warsaw',
  });
  return { clientId, referralId, followUpId };
}

it('a follow-up can be about a referral, and not about one that another library has', async () => {
  const { referralId } = await aReferralWithFollowUp();
  const stranger = (await makeLibrary(api)).librarian;
  const { body } = await stranger
    .call('post', '/api/v1/follow-ups')
    .send({ title: 'Mine', referralId, dueLocal: '2126-11-27T10:00' })
    .expect(400);
  expect(body.errors).toMatchObject([{ pointer: '/referralId', code: 'unknown_referral' }]);
});

it("a client's export holds what is to be done about their referrals, and erasing forgets it", async () => {
  const { clientId, followUpId } = await aReferralWithFollowUp();
  const data = api.app.get(ClientDataService, { strict: false });
  const { caller } = library.admin;
  expect(JSON.stringify(await data.export(caller, clientId))).toContain('pani Łucja');
  await data.erase(caller, clientId);
  const { text } = await library.librarian
    .call('get', `/api/v1/follow-ups/${followUpId}`)
    .expect(200);
  expect(text).not.toContain('Łucja');
});
