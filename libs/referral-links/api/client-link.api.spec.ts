import { ClientDataService } from '#clients';
import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { LinkStory } from '../testing/link-story';
import { ShownPage } from '../testing/shown-page';

let api: TestApi;
let library: TestLibrary;
let story: LinkStory;
let partner: { contactId: string };

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'https://liaison.example.org' });
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new LinkStory(api, library);
  partner = await story.partnerByMail({
    phone: '+48 94 352 10 20',
    street: 'ul. Narutowicza 11',
    postalCode: '78-100',
    city: 'Kołobrzeg',
    website: 'https://centrum.example.org',
  });
});

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

const slipOf = (id: string, user = library.librarian) =>
  user.call('get', `/api/v1/referrals/${id}/slip`);

/** The partner takes the client in, by its own link. */
const accepted = async (id: string) => story.answer(await story.linkTo(id), 'accepted');

describe('a slip', () => {
  it('says whom to see, where, what to bring and whom to ask, and names no client', async () => {
    const { body: branch } = await library.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3', address: 'ul. Jedności Narodowej 5' })
      .expect(201);
    await library.admin
      .call('patch', `/api/v1/users/${library.librarian.id}`)
      .set('If-Match', '"1"')
      .send({ branchId: branch.id })
      .expect(200);
    const id = await story.selfReferral(partner);
    const answer = await slipOf(id).expect(200).expect('content-type', 'text/html; charset=utf-8');
    const { text } = new ShownPage(answer.text);
    for (const words of [
      'Dokąd pójść: Centrum Małych Firm',
      'ul. Narutowicza 11 78-100 Kołobrzeg',
      '+48 94 352 10 20',
      'Dowód osobisty i świadectwa pracy',
      'Miejska Biblioteka Publiczna w Kołobrzegu',
      'Filia nr 3 ul. Jedności Narodowej 5',
      library.librarian.email,
      `https://liaison.example.org${await story.linkTo(id, 'client')}`,
    ]) {
      expect(text).toContain(words);
    }
    expect(answer.text).toContain('<svg role="img"');
    expect(answer.text).toContain('size: A5');
    expect(answer.text).not.toMatch(/Łucja|Kowalska|600 100 200|gastronomii|<script/);
  });

  it.each([
    ['en', 'Where to go'],
    ['pl', 'Dokąd pójść'],
    ['uk', 'Куди звернутися'],
    ['ru', 'Куда обратиться'],
  ])('is in the client’s language: %s', async (language, title) => {
    const { text } = await slipOf(await story.selfReferral(partner, { language })).expect(200);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(title);
  });

  it('says when, once there is an appointment', async () => {
    const id = await story.selfReferral(partner);
    await accepted(id);
    await story.answer(await story.linkTo(id), 'scheduled', {
      scheduledAt: '2126-12-04T10:00',
      scheduledPlace: 'pokój 12',
    });
    const { text } = new ShownPage((await slipOf(id).expect(200)).text);
    expect(text).toMatch(/4 grudnia 2126 10:00 pokój 12/);
  });

  it('has no link where that was revoked', async () => {
    const id = await story.selfReferral(partner);
    const { body } = await library.librarian.call('get', `/api/v1/referrals/${id}/links`);
    const { id: linkId } = body.data.find(({ party }: { party: string }) => party === 'client');
    await library.librarian.call('delete', `/api/v1/referrals/${id}/links/${linkId}`).expect(204);
    const { text } = await slipOf(id).expect(200);
    expect(text).not.toMatch(/<svg|lia_l_/);
  });

  it('is for staff who may know clients, for what was sent, and for self-referrals', async () => {
    const id = await story.selfReferral(partner);
    await slipOf(id, library.viewer).expect(403);
    await slipOf(id, (await makeLibrary(api)).librarian).expect(404);
    await slipOf(newId()).expect(404);
    expect((await slipOf(await story.sent(partner)).expect(409)).body.code).toBe(
      'not_self_referral',
    );
    const draft = await story.draft(partner, await story.client(), { mode: 'self_referral' });
    expect((await slipOf(draft).expect(409)).body.code).toBe('referral_not_sent');
  });
});

describe('behind the link on the slip a client', () => {
  it('finds the same, and is not asked who they are', async () => {
    const id = await story.selfReferral(partner);
    const page = await story.open(await story.linkTo(id, 'client'));
    expect(page.text).toContain('Dokąd pójść: Centrum Małych Firm');
    expect(page.text).toContain('Dowód osobisty i świadectwa pracy');
    expect(page.text).not.toMatch(/Łucja|Kowalska|600 100 200/);
    expect(page.html).not.toContain('name="name"');
  });

  it('says how it went, as soon as the partner has taken them in', async () => {
    const id = await story.selfReferral(partner);
    const link = await story.linkTo(id, 'client');
    expect((await story.open(link)).moves).toEqual([]);
    await accepted(id);
    const page = await story.open(link);
    expect(page.moves).toEqual(['completed', 'not_completed']);
    expect(page.text).toContain('Znalazłem/am pracę');
    const answer = await story.post(page, 'completed', { outcome: 'job_found', note: 'Hurra' });
    expect(answer.status).toBe(303);
    const { status, outcome, events } = await read(id);
    expect([status, outcome]).toEqual(['completed', 'job_found']);
    expect(events.at(-1)).toMatchObject({
      side: 'client',
      by: { kind: 'link', name: null },
      note: 'Hurra',
    });
    const after = await story.open(link);
    expect(after.text).toContain('Znalazłem/am pracę');
    expect(after.text).toContain('Hurra');
    expect(await story.post(after, 'undo')).toMatchObject({ status: 303 });
    expect((await read(id)).status).toBe('accepted');
  });

  it('writes to the library, also before the partner has said a word', async () => {
    const id = await story.selfReferral(partner);
    const page = await story.open(await story.linkTo(id, 'client'));
    const message = { text: 'Byłam, kazali przyjść za tydzień.' };
    expect((await story.post(page, 'messages', message)).status).toBe(303);
    expect((await read(id)).events.at(-1)).toMatchObject({
      kind: 'message',
      side: 'client',
      note: message.text,
    });
  });

  it('does not read what the library and the partner write to each other', async () => {
    const id = await story.selfReferral(partner);
    await library.librarian
      .call('post', `/api/v1/referrals/${id}/messages`)
      .send({ text: 'Uwaga, bywa niecierpliwa.' })
      .expect(201);
    await story.answer(await story.linkTo(id), 'accepted', { note: 'Wiemy.' });
    const page = await story.open(await story.linkTo(id, 'client'));
    expect(page.text).not.toMatch(/niecierpliwa|Wiemy|Anna Wójcik/);
  });

  it('makes no move of anybody else, whatever the form says', async () => {
    const id = await story.selfReferral(partner);
    await accepted(id);
    const page = await story.open(await story.linkTo(id, 'client'));
    const moves = [
      [{ to: 'cancelled', reason: 'client_request', outcome: '' }, 403],
      [{ to: 'in_progress', outcome: '' }, 403],
      [{ to: 'entered_in_error', outcome: '' }, 403],
      [{ to: 'declined', reason: 'other', outcome: '' }, 409],
    ] as const;
    for (const [move, status] of moves) {
      expect([move, (await story.post(page, 'completed', move)).status]).toEqual([move, status]);
    }
    const contacted = { text: 'x', clientContacted: 'true' };
    expect((await story.post(page, 'messages', contacted)).status).toBe(400);
    expect((await read(id)).status).toBe('accepted');
  });

  it('has no part in a referral that passed their data on', async () => {
    const { body } = await library.librarian.call(
      'get',
      `/api/v1/referrals/${await story.sent(partner)}/links`,
    );
    expect(body.data).toMatchObject([{ party: 'partner' }]);
  });

  it('finds nothing of themselves once they were erased', async () => {
    const id = await story.selfReferral(partner);
    const link = await story.linkTo(id, 'client');
    const page = await story.open(link);
    await story.post(page, 'messages', { text: 'Tu Łucja, dziękuję.' });
    await api.app
      .get(ClientDataService, { strict: false })
      .erase(library.admin.caller, await story.clientOf(id));
    const after = await story.open(link);
    expect(after.text).not.toMatch(/Łucja|Dowód/);
    expect((await story.open(await story.linkTo(id))).text).not.toMatch(/Łucja|gastronomii/);
  });
});

describe('the link on the slip', () => {
  it('is mailed to the client who wants it, and to no other address', async () => {
    const id = await story.selfReferral(partner);
    const mail = () =>
      library.librarian.call('post', `/api/v1/referrals/${id}/links`).send({ party: 'client' });
    await mail().expect(202);
    expect(await story.mailed(id, 'link_for_client')).toEqual([
      { kind: 'address', address: 'l…@example.org' },
    ]);
  });

  it('is not mailed to whom we have no address of', async () => {
    const id = await story.selfReferral(partner, { email: null });
    const { body } = await library.librarian
      .call('post', `/api/v1/referrals/${id}/links`)
      .send({ party: 'client' })
      .expect(409);
    expect(body.code).toBe('link_without_address');
  });
});
