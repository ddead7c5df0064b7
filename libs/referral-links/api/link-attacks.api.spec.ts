import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { linkToken } from '#libs/identity/token-format';
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

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

describe('a stranger', () => {
  it('learns nothing from a link that was never ours', async () => {
    await story.sent(partner);
    const forged = [
      `lia_l_${'A'.repeat(49)}`,
      linkToken('another secret key, quite as long as ours', newId()),
      linkToken(api.settings.secretKey, newId()),
      library.librarian.token,
      'x',
    ];
    for (const token of forged) {
      for (const [method, path] of [
        ['get', ''],
        ['post', '/moves'],
        ['post', '/fresh'],
      ] as const) {
        const { text } = await api
          .call(method, `/l/referrals/${token}${path}`)
          .type('form')
          .expect(410);
        expect(text).not.toMatch(/<form|<button|Miejska/);
      }
    }
  });

  it('gets no further with a link for something else, nor this link anywhere else', async () => {
    const link = await story.linkTo(await story.sent(partner));
    const token = link.slice('/l/referrals/'.length);
    await api.call('get', `/l/password/${token}`).expect(403);
    for (const path of ['/api/v1/referrals', '/api/v1/partner/referrals', '/api/v1/account']) {
      await api.call('get', path, token).expect(401);
    }
  });

  it('cannot have another page post a form for whoever holds the link', async () => {
    const id = await story.sent(partner);
    const page = await story.open(await story.linkTo(id));
    const { action, hidden } = page.form('accepted');
    const post = (headers: Record<string, string>) =>
      api
        .call('post', action)
        .set(headers)
        .type('form')
        .send({ ...hidden, name: 'Anna' });
    await post({ Origin: 'https://evil.example.org' }).expect(403);
    await post({ Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }).expect(403);
    await post({ 'Sec-Fetch-Site': 'same-site' }).expect(403);
    await api
      .call('post', action)
      .send({ ...hidden, name: 'Anna' })
      .expect(415);
    await api.call('post', action).type('text/plain').send('to=accepted').expect(415);
    expect((await read(id)).status).toBe('sent');
    await post({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }).expect(303);
    expect((await read(id)).status).toBe('accepted');
  });

  it('puts no code into the page: whatever people write is shown as it was written', async () => {
    const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
    const clientId = await story.client({ name: nasty });
    await story.consent(clientId, partner.contactId);
    const id = await story.draft(partner, clientId, { need: nasty });
    await story.staffMove(id, { from: 'draft', to: 'sent', note: nasty }).expect(201);
    const link = await story.linkTo(id);
    const page = await story.answer(link, 'messages', { name: nasty, text: nasty });
    expect(page.html).not.toMatch(/<script|<img/);
    expect(page.text.split(nasty)).toHaveLength(6);
    const refused = await story.post(page, 'declined', { name: nasty, note: nasty, reason: nasty });
    expect(refused.status).toBe(400);
    expect(refused.text).not.toMatch(/<script|<img/);
  });

  it('sends no form that is too large, too deep or with fields of its own', async () => {
    const id = await story.sent(partner);
    const page = await story.open(await story.linkTo(id));
    const values = { name: 'Anna' };
    expect(
      (await story.post(page, 'accepted', { ...values, note: 'x'.repeat(300_000) })).status,
    ).toBe(413);
    expect((await story.post(page, 'accepted', { ...values, admin: 'true' })).status).toBe(400);
    expect((await story.post(page, 'accepted', { ...values, to: 'completed' })).status).toBe(409);
    expect(
      (await story.post(page, 'accepted', { ...values, to: 'withdrawn', reason: 'other' })).status,
    ).toBe(403);
    expect(
      (await story.post(page, 'accepted', { ...values, to: ['accepted', 'declined'] })).status,
    ).toBe(400);
    expect((await read(id)).status).toBe('sent');
  });

  it('reaches no other referral by changing what the form says', async () => {
    const first = await story.sent(partner);
    const second = await story.sent(await story.partnerByMail());
    const page = await story.open(await story.linkTo(first));
    const { hidden } = page.form('accepted');
    const values = { ...hidden, name: 'Anna', referralId: second, id: second };
    const { action } = page.form('accepted');
    await api.call('post', action).type('form').send(values).expect(400);
    expect((await read(second)).status).toBe('sent');
  });
});
