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

describe('a partner who is a person and asks to be forgotten', () => {
  async function anOpenReferralToAMentor() {
    const contactId = await post('/api/v1/contacts', { kind: 'mentor', name: 'Marek Wróbel' });
    const clientId = await post('/api/v1/clients', { name: 'Łucja Kowalska' });
    const referralId = await post('/api/v1/referrals', {
      mode: 'self_referral',
      contactId,
      clientId,
      need: 'Szuka pracy',
    });
    await library.librarian
      .call('post', `/api/v1/referrals/${referralId}/moves`)
      .send({ from: 'draft', to: 'sent' })
      .expect(201);
    return { contactId, clientId, referralId };
  }

  it('leaves no referral open, and somebody of ours looks for another one', async () => {
    const { contactId, clientId, referralId } = await anOpenReferralToAMentor();
    const read = (path: string) => library.librarian.call('get', path).expect(200);
    const known = await read(`/api/v1/contacts/${contactId}/export`);
    expect(known.body).toMatchObject({ referrals: [{ direction: 'outbound', status: 'sent' }] });
    expect(known.text).not.toContain('Łucja');
    await library.admin
      .call('post', `/api/v1/contacts/${contactId}/erasure`)
      .set('If-Match', '"1"')
      .expect(204);
    const referral = await read(`/api/v1/referrals/${referralId}`);
    expect(referral.body).toMatchObject({ status: 'withdrawn', reason: 'other' });
    const { body } = await read('/api/v1/follow-ups?status=open');
    expect(body.data).toMatchObject([
      { clientId, ownerId: library.librarian.id, title: expect.stringContaining('Partner') },
    ]);
  });
});
