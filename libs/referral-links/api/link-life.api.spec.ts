import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { daysPass } from '../testing/days-pass';
import { LinkStory } from '../testing/link-story';
import { ShownPage } from '../testing/shown-page';

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

describe('a link', () => {
  it('opens its referral for 14 days after the end, and no day more', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    daysPass(api, 400);
    await story.open(link);
    jest.restoreAllMocks();
    await withdraw(id);
    daysPass(api, 13);
    expect((await story.open(link)).text).toContain('Wycofane');
    daysPass(api, 15);
    const { text } = await api.call('get', link).expect(410).expect('content-type', /html/);
    expect(text).toContain('Ten link wygasł');
    expect(new ShownPage(text).text).not.toMatch(/Łucja|gastronomii|Centrum|Miejska|@/);
  });

  it('whose time is over takes no answer', async () => {
    const id = await story.sent(partner);
    const page = await story.open(await story.linkTo(id));
    await withdraw(id);
    daysPass(api, 15);
    const answer = await story.post(page, 'messages', { name: 'Anna', text: 'Halo' });
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('Ten link wygasł');
    jest.restoreAllMocks();
    expect((await read(id)).events).toHaveLength(3);
  });

  it('whose time is over brings a fresh one to the address on file, and tells nobody which', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await withdraw(id);
    daysPass(api, 20);
    const over = new ShownPage((await api.call('get', link).expect(410)).text);
    const { action } = over.form('fresh');
    for (let pressed = 0; pressed < 3; pressed += 1) {
      const answer = await api.call('post', action).type('form').send('').expect(303);
      const told = await api.call('get', answer.headers.location!).expect(200);
      expect(told.text).toContain('Nowy link jest w drodze');
      expect(told.text).not.toContain('centrum.example.org');
    }
    const fresh = await story.linkTo(id);
    expect(fresh).not.toBe(link);
    await story.open(fresh);
    await api.call('get', link).expect(410);
    daysPass(api, 20 + 15);
    await api.call('get', fresh).expect(410);
    jest.restoreAllMocks();
    expect(await story.mailed(id, 'link_for_partner')).toEqual([
      { kind: 'contact', id: partner.contactId },
    ]);
  });

  it('that still opens its referral brings no other', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await api.call('post', `${link}/fresh`).type('form').send('').expect(303);
    expect(await story.mailed(id, 'link_for_partner')).toEqual([]);
    expect(await story.linkTo(id)).toBe(link);
  });

  it('of a partner without an address brings nothing, and says the same', async () => {
    const silent = await story.partnerByMail({ email: null });
    const id = await story.sent(silent);
    const link = await story.linkTo(id);
    await withdraw(id);
    daysPass(api, 20);
    const answer = await api.call('post', `${link}/fresh`).type('form').send('').expect(303);
    expect((await api.call('get', answer.headers.location!)).text).toContain('Nowy link');
    jest.restoreAllMocks();
    expect(await story.mailed(id, 'link_for_partner')).toEqual([]);
  });

  it('leads nowhere once the sending was taken back, also when it is sent again to somebody else', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await library.librarian.call('post', `/api/v1/referrals/${id}/undo`).expect(201);
    await api.call('get', link).expect(410);
    const other = await story.partnerByMail({ name: 'Inne centrum' });
    const { version } = await read(id);
    await library.librarian
      .call('patch', `/api/v1/referrals/${id}`)
      .set('If-Match', `"${version}"`)
      .send({ contactId: other.contactId, mode: 'self_referral', consentId: null })
      .expect(200);
    await story.staffMove(id, { from: 'draft', to: 'sent' }).expect(201);
    await api.call('get', link).expect(410);
    await api.call('post', `${link}/fresh`).type('form').send('').expect(410);
    expect(await story.linkTo(id)).not.toBe(link);
    await story.open(await story.linkTo(id));
  });
});
