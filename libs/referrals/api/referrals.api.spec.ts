import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { ReferralStory, type TestPartner } from '../testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;
let clientId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
  clientId = await story.client();
});

const base = '/api/v1/referrals';
const path = (id: string) => `${base}/${id}`;

describe('drafting a referral', () => {
  it('writes down who needs what from whom, for the librarian who drafts it', async () => {
    const { body } = await library.librarian
      .call('post', base)
      .send({ mode: 'referral', contactId: partner.contactId, clientId, need: 'Szuka pracy' })
      .expect(201)
      .expect('etag', '"1"');
    expect(body).toMatchObject({
      direction: 'outbound',
      status: 'draft',
      need: 'Szuka pracy',
      contact: { id: partner.contactId, name: 'Powiatowy Urząd Pracy w Kołobrzegu' },
      client: { id: clientId, name: 'Łucja Kowalska' },
      owner: { id: library.librarian.id },
      expiryDays: 30,
      respondBy: null,
      expiresAt: null,
      events: [
        { kind: 'created', side: 'requester', by: { kind: 'user', name: 'Test librarian' } },
      ],
      moves: [{ to: 'sent', needsConsent: true }, { to: 'entered_in_error' }],
      undoableUntil: null,
    });
  });

  it.each([
    ['/contactId', () => ({ contactId: newId() })],
    ['/clientId', () => ({ clientId: newId() })],
    ['/ownerId', () => ({ ownerId: newId() })],
    ['/consentId', () => ({ consentId: newId() })],
    ['/replacesId', () => ({ replacesId: newId() })],
    ['/expiryDays', () => ({ expiryDays: 0 })],
    ['/mode', () => ({ mode: 'signpost' })],
    ['/need', () => ({ need: '  ' })],
    ['/status', () => ({ status: 'sent' })],
  ])('refuses a wrong %s', async (pointer, wrong) => {
    const { body } = await library.librarian
      .call('post', base)
      .send({ mode: 'referral', contactId: partner.contactId, clientId, need: 'Praca', ...wrong() })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('takes nothing that belongs to another library', async () => {
    const other = new ReferralStory(api, await makeLibrary(api));
    const foreignPartner = await other.partner();
    const foreignClient = await other.client();
    const draft = (details: object) =>
      library.librarian.call('post', base).send({
        mode: 'referral',
        contactId: partner.contactId,
        clientId,
        need: 'Praca',
        ...details,
      });
    await draft({ contactId: foreignPartner.contactId }).expect(400);
    await draft({ clientId: foreignClient }).expect(400);
    await draft({ ownerId: other.library.librarian.id }).expect(400);
    await draft({ consentId: await other.consent(foreignClient, null) }).expect(400);
  });

  it('does not take another client’s consent', async () => {
    const consentId = await story.consent(await story.client(), partner.contactId);
    const { body } = await library.librarian
      .call('post', base)
      .send({ mode: 'referral', contactId: partner.contactId, clientId, need: 'Praca', consentId })
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/consentId', code: 'unknown_consent' }]);
  });

  it('is not for an archived client or contact', async () => {
    const archive = (of: string) => library.librarian.call('delete', of).set('If-Match', '"1"');
    const draft = () =>
      library.librarian
        .call('post', base)
        .send({ mode: 'referral', contactId: partner.contactId, clientId, need: 'Praca' });
    await archive(`/api/v1/clients/${clientId}`).expect(204);
    await draft().expect(409);
    await archive(`/api/v1/contacts/${partner.contactId}`).expect(204);
    await draft().expect(400);
  });

  it('may take up an ended one of the same client again', async () => {
    const first = await story.draft(partner, clientId);
    const open = await library.librarian.call('post', base).send({
      mode: 'referral',
      contactId: partner.contactId,
      clientId,
      need: 'Praca',
      replacesId: first,
    });
    expect(open.body.errors).toMatchObject([{ code: 'referral_not_ended' }]);
    await story.staffMove(first, { from: 'draft', to: 'entered_in_error' }).expect(201);
    const second = await story.draft(partner, clientId, { replacesId: first });
    const { body } = await library.librarian.call('get', path(second)).expect(200);
    expect(body.replacesId).toBe(first);
  });
});

describe('changing a referral', () => {
  it('merges while it is a draft', async () => {
    const id = await story.draft(partner, clientId);
    const { body } = await library.librarian
      .call('patch', path(id))
      .set('If-Match', '"1"')
      .send({ need: 'Szuka stażu', mode: 'self_referral', ownerId: null })
      .expect(200)
      .expect('etag', '"2"');
    expect(body).toMatchObject({
      need: 'Szuka stażu',
      mode: 'self_referral',
      owner: null,
      version: 2,
    });
  });

  it('needs the version being changed', async () => {
    const id = await story.draft(partner, clientId);
    const patch = () => library.librarian.call('patch', path(id));
    await patch().send({ need: 'Szuka stażu' }).expect(428);
    await patch().set('If-Match', '"1"').send({ need: 'Szuka stażu' }).expect(200);
    const { body } = await patch().set('If-Match', '"1"').send({ need: 'Szuka pracy' }).expect(412);
    expect(body.currentVersion).toBe(2);
  });

  it('is over once it was sent, but for who looks after it', async () => {
    const id = await story.sent(partner);
    const colleague = await library.addUser('librarian');
    const patch = (changes: object) =>
      library.librarian.call('patch', path(id)).set('If-Match', '"2"').send(changes);
    const { body } = await patch({ need: 'Something else' }).expect(409);
    expect(body).toMatchObject({
      code: 'referral_no_longer_draft',
      current: { status: 'sent', version: 2 },
    });
    const given = await patch({ ownerId: colleague.id }).expect(200);
    expect(given.body.owner.id).toBe(colleague.id);
  });
});

describe('listing referrals', () => {
  it('filters by direction, status, partner, client and owner, the newest first', async () => {
    const sent = await story.sent(partner);
    const draft = await story.draft(partner, clientId, { ownerId: null });
    const otherPartner = await story.partner();
    const elsewhere = await story.draft(otherPartner, clientId);
    const listed = async (query: string) => {
      const { body } = await library.librarian.call('get', `${base}?${query}`).expect(200);
      return body.data.map(({ id }: { id: string }) => id);
    };
    expect(await listed('')).toEqual([elsewhere, draft, sent]);
    expect(await listed('status=sent')).toEqual([sent]);
    expect(await listed(`contactId=${partner.contactId}`)).toEqual([draft, sent]);
    expect(await listed(`clientId=${clientId}&contactId=${partner.contactId}`)).toEqual([draft]);
    expect(await listed(`ownerId=${library.librarian.id}&status=draft`)).toEqual([elsewhere]);
    expect(await listed('direction=inbound')).toEqual([]);
    expect(await listed('open=false')).toEqual([]);
  });

  it('goes on where the page before ended', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift(await story.draft(partner, clientId));
    const first = await library.viewer.call('get', `${base}?limit=3`).expect(200);
    const second = await library.viewer
      .call('get', `${base}?limit=3&cursor=${first.body.page.nextCursor}`)
      .expect(200);
    const seen = [...first.body.data, ...second.body.data].map(({ id }) => id);
    expect(seen).toEqual(ids);
    expect(second.body.page.nextCursor).toBeNull();
  });
});

describe('a viewer', () => {
  it('sees that there is a referral, and of the client the initials', async () => {
    const id = await story.sent(partner);
    await story
      .staffMove(id, {
        from: 'sent',
        to: 'withdrawn',
        reason: 'client_request',
        note: 'Łucja wyjechała',
      })
      .expect(201);
    const one = await library.viewer.call('get', path(id)).expect(200);
    expect(one.body.client).toEqual({ id: expect.any(String), initials: 'Ł. K.' });
    expect(one.body.moves).toEqual([]);
    expect(one.body.undoableUntil).toBeNull();
    const list = await library.viewer.call('get', base).expect(200);
    for (const answer of [one.text, list.text]) {
      for (const secret of ['Kowalska', 'gastronomii', 'wyjechała', '600 100', 'lucja']) {
        expect(answer).not.toContain(secret);
      }
    }
  });

  it('moves nothing', async () => {
    const id = await story.sent(partner);
    const call = (what: string, body: object = {}) =>
      library.viewer.call('post', `${path(id)}/${what}`).send(body);
    await call('moves', { from: 'sent', to: 'withdrawn', reason: 'other' }).expect(403);
    await call('undo').expect(403);
    await call('messages', { text: 'Hello' }).expect(403);
  });
});

describe('a stranger', () => {
  it('finds nothing of another library, not even that it exists', async () => {
    const id = await story.sent(partner);
    const { admin } = await makeLibrary(api);
    const missing = await admin.call('get', path(newId())).expect(404);
    const foreign = await admin.call('get', path(id)).expect(404);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    await admin.call('patch', path(id)).set('If-Match', '"2"').send({ need: 'Mine' }).expect(404);
    const move = { from: 'sent', to: 'entered_in_error' };
    await admin
      .call('post', `${path(id)}/moves`)
      .send(move)
      .expect(404);
    await admin.call('post', `${path(id)}/undo`).expect(404);
    await admin
      .call('post', `${path(id)}/messages`)
      .send({ text: 'Hello' })
      .expect(404);
    const { body } = await admin.call('get', base).expect(200);
    expect(body.data).toEqual([]);
  });

  it('with a partner’s token finds no way in by the staff’s door', async () => {
    const id = await story.sent(partner);
    await partner.call('get', base).expect(403);
    await partner.call('get', path(id)).expect(403);
    const move = { from: 'sent', to: 'accepted' };
    await partner
      .call('post', `${path(id)}/moves`)
      .send(move)
      .expect(403);
  });
});
