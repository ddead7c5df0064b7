import { Client } from 'pg';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import {
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '#libs/referrals/testing/referral-story';

let api: TestApi;
let owner: Client;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
});

const erase = (clientId: string, version = 1) =>
  library.admin.call('post', `/api/v1/clients/${clientId}/erasure`).set('If-Match', `"${version}"`);

const clientOf = async (referralId: string): Promise<string> =>
  (await library.librarian.call('get', `/api/v1/referrals/${referralId}`).expect(200)).body.client
    .id;

const referral = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

const noticesFor = async (one: TestPartner) =>
  (await one.call('get', '/api/v1/partner/erasures').expect(200)).body.data;

describe('erasing a client', () => {
  it('takes them out of the lists and leaves the counts of referrals', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'declined', reason: 'no_capacity' });
    const clientId = await clientOf(id);
    await erase(clientId).expect(204);
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(404);
    await library.librarian.call('get', `/api/v1/clients/${clientId}/export`).expect(404);
    expect(await referral(id)).toMatchObject({
      status: 'declined',
      reason: 'no_capacity',
      need: '',
      client: { id: clientId, name: '' },
      moves: [],
      undoableUntil: null,
    });
  });

  it('ends what is open: drafts, what waits for an answer, and what is under way', async () => {
    const clientId = await story.client();
    await story.consent(clientId, partner.contactId);
    const [draft, sent, accepted] = [
      await story.draft(partner, clientId),
      await story.draft(partner, clientId),
      await story.draft(partner, clientId),
    ];
    for (const id of [sent, accepted])
      await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await partnerMove(partner, accepted, { from: 'sent', to: 'accepted' }).expect(201);
    await erase(clientId).expect(204);
    expect((await referral(draft)).status).toBe('entered_in_error');
    expect(await referral(sent)).toMatchObject({ status: 'withdrawn', reason: 'client_request' });
    expect(await referral(accepted)).toMatchObject({
      status: 'cancelled',
      reason: 'client_request',
    });
  });

  it('leaves nothing that could be done with their referrals, through any door', async () => {
    const id = await story.sent(partner);
    await partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201);
    await erase(await clientOf(id)).expect(204);
    const paths = [`/api/v1/partner/referrals/${id}`, `/api/v1/referrals/${id}`];
    for (const [path, caller] of [
      [paths[0]!, partner],
      [paths[1]!, library.librarian],
    ] as const) {
      const message = await caller
        .call('post', `${path}/messages`)
        .send({ text: 'Łucja Kowalska called' })
        .expect(409);
      expect(message.body.code).toBe('referral_person_erased');
      await caller.call('post', `${path}/undo`).expect(409);
    }
    const { body } = await partner.call('get', paths[0]!).expect(200);
    expect(body).toMatchObject({ client: null, need: '', moves: [] });
  });

  it('forgets what was answered about them, and does not do again what was asked for then', async () => {
    const register = () =>
      library.librarian
        .call('post', '/api/v1/clients')
        .set('Idempotency-Key', 'register-1')
        .send({ name: 'Weronika Unikatowa' });
    const { body } = await register().expect(201);
    await erase(body.id).expect(204);
    const again = await register().expect(409);
    expect(again.body.code).toBe('answer_forgotten');
    expect(again.text).not.toContain('Unikatowa');
  });

  it('takes their name, e-mail address and telephone number out of what was written about others', async () => {
    const clientId = await story.client({ name: 'Weronika Unikatowa', phone: '+48 601 602 603' });
    const { body: interaction } = await library.librarian
      .call('post', '/api/v1/interactions')
      .send({
        channel: 'call',
        contactIds: [partner.contactId],
        summary: 'O pani Weronika Unikatowa, tel. 601-602-603; także o Annie Żak',
      })
      .expect(201);
    const { body: followUp } = await library.librarian
      .call('post', '/api/v1/follow-ups')
      .send({
        title: 'Unikatowa Weronika: zapytać',
        contactId: partner.contactId,
        dueLocal: '2126-11-27T10:00',
      })
      .expect(201);
    await erase(clientId).expect(204);
    const words = async (path: string) => (await library.librarian.call('get', path)).body;
    expect((await words(`/api/v1/interactions/${interaction.id}`)).summary).toBe(
      'O pani …, tel. …; także o Annie Żak',
    );
    expect(await words(`/api/v1/follow-ups/${followUp.id}`)).toMatchObject({
      title: '…: zapytać',
      version: 2,
      status: 'open',
    });
  });

  it('takes the newest version, from an admin, and happens once', async () => {
    const clientId = await story.client();
    const path = `/api/v1/clients/${clientId}/erasure`;
    await library.librarian.call('post', path).set('If-Match', '"1"').expect(403);
    await library.admin.call('post', path).expect(428);
    await erase(clientId, 2).expect(412);
    const stranger = (await makeLibrary(api)).admin;
    await stranger.call('post', path).set('If-Match', '"1"').expect(404);
    await library.librarian.call('get', `/api/v1/clients/${clientId}`).expect(200);
    await erase(clientId).expect(204);
    await erase(clientId, 2).expect(404);
  });

  it('waits for whoever begins something for them, and what begins later finds nobody', async () => {
    const clientId = await story.client();
    await story.consent(clientId, partner.contactId);
    const [erasure, ...drafts] = await Promise.all([
      erase(clientId),
      ...Array.from({ length: 6 }, () =>
        library.librarian.call('post', '/api/v1/referrals').send({
          mode: 'referral',
          contactId: partner.contactId,
          clientId,
          need: 'Weronika szuka pracy',
        }),
      ),
    ]);
    expect(erasure.status).toBe(204);
    for (const { status } of drafts) expect([201, 400]).toContain(status);
    const { rows } = await owner.query(
      'select from referrals where client_id = $1 and need <> $2',
      [clientId, ''],
    );
    expect(rows).toHaveLength(0);
  });

  it('is remembered by the names of fields only', async () => {
    const clientId = await story.client();
    await erase(clientId).expect(204);
    const { body } = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${clientId}`)
      .expect(200);
    expect(body.data[0]).toMatchObject({ action: 'client.erased', changes: { fields: [] } });
    expect(JSON.stringify(body)).not.toMatch(/Łucja|Kowalska|lucja|600 100/);
  });
});

describe('a notice of erasure', () => {
  it('goes to each contact that was told of the person, and to nobody else', async () => {
    const other = await story.partner();
    const id = await story.sent(partner);
    await erase(await clientOf(id)).expect(204);
    const [notice, ...more] = await noticesFor(partner);
    expect(more).toEqual([]);
    expect(notice).toEqual({
      id: expect.any(String),
      erasedAt: expect.any(String),
      acknowledgedAt: null,
      referralIds: [id],
      fields: ['name', 'phone'],
    });
    expect(await noticesFor(other)).toEqual([]);
    const staff = await library.librarian.call('get', '/api/v1/erasure-notices').expect(200);
    expect(staff.body.data).toMatchObject([
      { id: notice.id, contact: { id: partner.contactId }, notifiedAt: null },
    ]);
  });

  it('is acknowledged by the contact, once for all, and by no other', async () => {
    const other = await story.partner();
    await erase(await clientOf(await story.sent(partner))).expect(204);
    const [notice] = await noticesFor(partner);
    const path = `/api/v1/partner/erasures/${notice.id}/acknowledgement`;
    await other.call('post', path).expect(404);
    const reader = await story.tokenOf(partner.contactId, ['referrals:read']);
    await reader.call('post', path).expect(403);
    const first = await partner.call('post', path).expect(200);
    expect(first.body.acknowledgedAt).not.toBeNull();
    const second = await partner.call('post', path).expect(200);
    expect(second.body).toEqual(first.body);
    const open = await partner.call('get', '/api/v1/partner/erasures?acknowledged=false');
    expect(open.body.data).toEqual([]);
  });

  it('is acknowledged by staff for a contact that calls, and says by whom', async () => {
    await erase(await clientOf(await story.sent(partner))).expect(204);
    const [notice] = await noticesFor(partner);
    const path = `/api/v1/erasure-notices/${notice.id}/acknowledgement`;
    await library.viewer.call('post', path).expect(403);
    await (await makeLibrary(api)).librarian.call('post', path).expect(404);
    const { body } = await library.librarian.call('post', path).expect(200);
    expect(body.acknowledgedBy).toEqual({
      kind: 'user',
      id: library.librarian.id,
      name: 'Test librarian',
    });
  });
});
