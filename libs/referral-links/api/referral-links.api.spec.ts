import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { daysPass } from '../testing/days-pass';
import { LinkStory } from '../testing/link-story';

let api: TestApi;
let library: TestLibrary;
let story: LinkStory;
let partner: { contactId: string };

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new LinkStory(api, library);
  partner = await story.partnerByMail();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

const withdraw = (id: string) =>
  story.staffMove(id, { from: 'sent', to: 'withdrawn', reason: 'no_longer_needed' }).expect(201);

describe('the staff', () => {
  const links = async (id: string) =>
    (await library.viewer.call('get', `/api/v1/referrals/${id}/links`).expect(200)).body.data;

  it('see the links to a referral, and never what opens them', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await story.open(link);
    const [shown, ...more] = await links(id);
    expect(shown).toMatchObject({ party: 'partner', revokedAt: null });
    expect(shown.lastUsedAt).not.toBeNull();
    expect(more).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain('lia_l_');
  });

  it('revoke a link: it opens nothing from then on, and brings no fresh one', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    const page = await story.open(link);
    const [{ id: linkId }] = await links(id);
    const address = `/api/v1/referrals/${id}/links/${linkId}`;
    await library.viewer.call('delete', address).expect(403);
    await library.librarian.call('delete', address).expect(204);
    await library.librarian.call('delete', address).expect(404);
    const { text } = await api.call('get', link).expect(410);
    expect(text).not.toMatch(/Łucja|<form|Miejska/);
    expect((await story.post(page, 'accepted', { name: 'Anna' })).status).toBe(410);
    await api.call('post', `${link}/fresh`).type('form').send('').expect(410);
    expect((await read(id)).status).toBe('sent');
    expect((await links(id))[0].revokedAt).not.toBeNull();
  });

  it('revoke with a link all that came before it', async () => {
    const id = await story.sent(partner);
    const first = await story.linkTo(id);
    await withdraw(id);
    daysPass(api, 20);
    await api.call('post', `${first}/fresh`).type('form').send('').expect(303);
    jest.restoreAllMocks();
    const [newest] = await links(id);
    await library.librarian
      .call('delete', `/api/v1/referrals/${id}/links/${newest.id}`)
      .expect(204);
    daysPass(api, 20);
    await api.call('post', `${first}/fresh`).type('form').send('').expect(410);
  });

  it('have a link mailed, a new one where the old was revoked', async () => {
    const id = await story.sent(partner);
    const before = await story.linkTo(id);
    const mail = () =>
      library.librarian.call('post', `/api/v1/referrals/${id}/links`).send({ party: 'partner' });
    await mail().expect(202);
    expect(await story.linkTo(id)).toBe(before);
    const [{ id: linkId }] = await links(id);
    await library.librarian.call('delete', `/api/v1/referrals/${id}/links/${linkId}`).expect(204);
    await mail().expect(202);
    expect(await story.mailed(id, 'link_for_partner')).toHaveLength(2);
    await story.open(await story.linkTo(id));
    await api.call('get', before).expect(410);
  });

  it('have a new link mailed where the old one cannot be written any more: the secret key was changed', async () => {
    const id = await story.sent(partner);
    const before = await story.linkTo(id);
    Object.assign(api.settings, { secretKey: 'another secret key, quite as long as ours' });
    const mail = library.librarian.call('post', `/api/v1/referrals/${id}/links`);
    await mail.send({ party: 'partner' }).expect(202);
    await story.open(await story.linkTo(id));
    await story.open(before);
  });

  it('are told why a link cannot be mailed', async () => {
    const silent = await story.partnerByMail({ email: null });
    const code = async (id: string, party: string, status: number) =>
      (
        await library.librarian
          .call('post', `/api/v1/referrals/${id}/links`)
          .send({ party })
          .expect(status)
      ).body.code;
    const id = await story.sent(silent);
    expect(await code(id, 'partner', 409)).toBe('link_without_address');
    expect(await code(id, 'client', 409)).toBe('not_self_referral');
    const draft = await story.draft(partner, await story.client());
    expect(await code(draft, 'partner', 409)).toBe('referral_not_sent');
    expect(await code(newId(), 'partner', 404)).toBe('referral_not_found');
    expect(await code(id, 'nobody', 400)).toBe('invalid_request');
  });

  it('of another library see, revoke and mail nothing', async () => {
    const id = await story.sent(partner);
    const [{ id: linkId }] = await links(id);
    const stranger = (await makeLibrary(api)).librarian;
    await stranger.call('get', `/api/v1/referrals/${id}/links`).expect(404);
    await stranger.call('delete', `/api/v1/referrals/${id}/links/${linkId}`).expect(404);
    await stranger
      .call('post', `/api/v1/referrals/${id}/links`)
      .send({ party: 'partner' })
      .expect(404);
    const other = await story.sent(partner);
    await library.librarian
      .call('delete', `/api/v1/referrals/${other}/links/${linkId}`)
      .expect(404);
    await story.open(await story.linkTo(id));
  });
});
