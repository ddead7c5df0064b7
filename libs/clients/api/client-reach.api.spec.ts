import { type Method, makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;
/** Two branches with a librarian each; the library's first librarian works for the first. */
let [here, there]: string[] = [];
let colleague: TestUser;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
  [here, there] = [await addBranch('Filia nr 3'), await addBranch('Filia nr 4')];
  colleague = await library.addUser('librarian');
  await assign(library.librarian, here);
  await assign(library.viewer, here);
  await assign(colleague, there);
});

async function addBranch(name: string): Promise<string> {
  const { body } = await library.admin.call('post', '/api/v1/branches').send({ name }).expect(201);
  return body.id;
}

async function assign(user: TestUser, branchId: string): Promise<void> {
  await library.admin
    .call('patch', `/api/v1/users/${user.id}`)
    .set('If-Match', '"1"')
    .send({ branchId })
    .expect(200);
}

async function restrict(clientsVisibleTo = 'branch'): Promise<void> {
  const { body } = await library.admin.call('get', '/api/v1/library').expect(200);
  await library.admin
    .call('patch', '/api/v1/library')
    .set('If-Match', `"${body.version}"`)
    .send({ clientsVisibleTo })
    .expect(200);
}

/** A client of the first branch, with a consent, a referral that was sent, and follow-ups about both. */
async function served() {
  const clientId = await story.client({ branchId: here });
  const consentId = await story.consent(clientId, partner.contactId);
  const referralId = await story.draft(partner, clientId);
  await story.staffMove(referralId, { from: 'draft', to: 'sent' }).expect(201);
  const followUps: string[] = [];
  for (const subject of [{ clientId }, { referralId }]) {
    const { body } = await library.librarian
      .call('post', '/api/v1/follow-ups')
      .send({ ...subject, title: 'Zadzwonić', dueLocal: '2126-11-27T10:00' })
      .expect(201);
    followUps.push(body.id);
  }
  return { clientId, consentId, referralId, followUps };
}

const idsIn = async (user: TestUser, path: string): Promise<string[]> =>
  (await user.call('get', path).expect(200)).body.data.map(({ id }: { id: string }) => id);

describe('a library that keeps clients to their branch', () => {
  it('shows them, with their referrals and follow-ups, to that branch and to admins only', async () => {
    const { clientId, referralId, followUps } = await served();
    await restrict();
    for (const user of [library.librarian, library.admin]) {
      expect(await idsIn(user, '/api/v1/clients')).toEqual([clientId]);
      expect(await idsIn(user, '/api/v1/referrals')).toEqual([referralId]);
      expect((await idsIn(user, '/api/v1/follow-ups')).sort()).toEqual([...followUps].sort());
      await user.call('get', `/api/v1/clients/${clientId}`).expect(200);
      await user.call('get', `/api/v1/referrals/${referralId}`).expect(200);
    }
    for (const list of ['clients', 'referrals', 'follow-ups', 'clients?archived=true']) {
      expect(await idsIn(colleague, `/api/v1/${list}`)).toEqual([]);
    }
    for (const filter of [`clientId=${clientId}`, `contactId=${partner.contactId}`]) {
      expect(await idsIn(colleague, `/api/v1/referrals?${filter}`)).toEqual([]);
    }
    expect(await idsIn(colleague, `/api/v1/clients?branchId=${here!}`)).toEqual([]);
    expect(await idsIn(colleague, '/api/v1/clients?search=kowal')).toEqual([]);
    const counts = await colleague.call('get', '/api/v1/clients/counts').expect(200);
    expect(counts.body).toEqual({ served: 0, archived: 0 });
  });

  it('answers 404 to everybody else, whatever they try', async () => {
    const { clientId, consentId, referralId, followUps } = await served();
    await restrict();
    const client = `/api/v1/clients/${clientId}`;
    const referral = `/api/v1/referrals/${referralId}`;
    const consent = {
      purpose: 'referral',
      recipientContactId: partner.contactId,
      fields: ['name'],
      howGiven: 'written',
      givenAt: '2026-01-05T10:00:00Z',
    };
    const attempts: [Method, string, object?][] = [
      ['get', client],
      ['patch', client, { note: 'Mine' }],
      ['delete', client],
      ['post', `${client}/restore`],
      ['get', `${client}/export`],
      ['get', `${client}/duplicates`],
      ['get', `${client}/disclosures`],
      ['get', `${client}/consents`],
      ['get', `${client}/consents/${consentId}`],
      ['post', `${client}/consents`, consent],
      ['post', `${client}/consents/${consentId}/withdraw`],
      ['get', referral],
      ['patch', referral, { ownerId: null }],
      ['get', `${referral}/disclosures`],
      ['post', `${referral}/moves`, { from: 'sent', to: 'withdrawn', reason: 'other' }],
      ['post', `${referral}/undo`],
      ['post', `${referral}/messages`, { text: 'Hello' }],
      ['get', `${referral}/links`],
      ['post', `${referral}/links`, { party: 'partner' }],
      ['delete', `${referral}/links/${consentId}`],
      ['get', `${referral}/slip`],
      ...followUps.flatMap((id): [Method, string, object?][] => [
        ['get', `/api/v1/follow-ups/${id}`],
        ['patch', `/api/v1/follow-ups/${id}`, { title: 'Mine' }],
        ['post', `/api/v1/follow-ups/${id}/done`],
        ['post', `/api/v1/follow-ups/${id}/cancel`],
        ['delete', `/api/v1/follow-ups/${id}`],
      ]),
    ];
    for (const [method, path, body] of attempts) {
      const { status } = await colleague.call(method, path).set('If-Match', '"1"').send(body);
      expect([method, path, status]).toEqual([method, path, 404]);
    }
    const after = await library.librarian.call('get', client).expect(200);
    expect(after.body).toMatchObject({ note: 'Prefers to be called after five', version: 1 });
  });

  it('lets nobody else begin anything with them: they are unknown', async () => {
    const { clientId, referralId } = await served();
    await restrict();
    const draft = await colleague
      .call('post', '/api/v1/referrals')
      .send({ mode: 'self_referral', contactId: partner.contactId, clientId, need: 'Praca' })
      .expect(400);
    expect(draft.body.errors).toMatchObject([{ pointer: '/clientId', code: 'unknown_client' }]);
    for (const subject of [{ clientId }, { referralId }]) {
      const [field] = Object.keys(subject);
      const { body } = await colleague
        .call('post', '/api/v1/follow-ups')
        .send({ ...subject, title: 'Mine', dueLocal: '2126-11-27T10:00' })
        .expect(400);
      expect(body.errors).toMatchObject([{ pointer: `/${field!}` }]);
    }
  });

  it('registers for the own branch, and hands nobody over to another', async () => {
    await restrict();
    const { body } = await colleague
      .call('post', '/api/v1/clients')
      .send({ name: 'Anna Żak' })
      .expect(201);
    expect(body.branchId).toBe(there);
    const elsewhere = await colleague
      .call('post', '/api/v1/clients')
      .send({ name: 'Jan Nowak', branchId: here })
      .expect(400);
    expect(elsewhere.body.errors).toMatchObject([{ pointer: '/branchId', code: 'other_branch' }]);
    const handOver = (user: TestUser) =>
      user
        .call('patch', `/api/v1/clients/${body.id}`)
        .set('If-Match', '"1"')
        .send({ branchId: here });
    await handOver(colleague).expect(400);
    await handOver(library.admin).expect(200);
    await colleague.call('get', `/api/v1/clients/${body.id}`).expect(404);
  });

  it('tells nobody of duplicates in another branch', async () => {
    await served();
    await restrict();
    await colleague
      .call('post', '/api/v1/clients')
      .send({ name: 'Łucja Kowalska', phone: '+48 600 100 200' })
      .expect(201);
    await library.librarian
      .call('post', '/api/v1/clients')
      .send({ name: 'Łucja Kowalska' })
      .expect(409);
  });

  it('holds viewers to their branch, too, and who has no branch to clients without one', async () => {
    const { clientId } = await served();
    const nowhere = await story.client();
    const homeless = await library.addUser('librarian');
    await restrict();
    expect(await idsIn(library.viewer, '/api/v1/clients')).toEqual([clientId]);
    await library.viewer.call('get', `/api/v1/clients/${nowhere}`).expect(404);
    expect(await idsIn(homeless, '/api/v1/clients')).toEqual([nowhere]);
    await homeless.call('get', `/api/v1/clients/${clientId}`).expect(404);
  });

  it('changes nothing for the partner', async () => {
    const { referralId } = await served();
    await restrict();
    const { body } = await partner
      .call('get', `/api/v1/partner/referrals/${referralId}`)
      .expect(200);
    expect(body.client.name).toBe('Łucja Kowalska');
  });

  it('is a setting that admins change, and can be taken back', async () => {
    const { clientId } = await served();
    await restrict();
    await restrict('library');
    await colleague.call('get', `/api/v1/clients/${clientId}`).expect(200);
    await library.librarian
      .call('patch', '/api/v1/library')
      .set('If-Match', '"3"')
      .send({ clientsVisibleTo: 'branch' })
      .expect(403);
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"3"')
      .send({ clientsVisibleTo: 'room' })
      .expect(400);
  });
});
