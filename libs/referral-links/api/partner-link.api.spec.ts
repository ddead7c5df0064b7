import { Clock } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
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

interface Told {
  readonly toStatus: string;
  readonly by: { readonly name: string };
}

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

describe('behind its link a partner', () => {
  it('sees who is referred by the consented fields, what for, by whom, and what it can do', async () => {
    const page = await story.open(await story.linkTo(await story.sent(partner)));
    for (const words of [
      'Skierowanie od: Miejska Biblioteka Publiczna w Kołobrzegu',
      'Szuka pracy w gastronomii',
      'Łucja Kowalska',
      '+48 600 100 200',
      'Test librarian',
      library.librarian.email,
      'Prosimy o odpowiedź do',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(page.text).not.toMatch(/lucja\.kowalska@|called after five/);
    expect(page.moves).toEqual(['accepted', 'declined']);
  });

  it('takes a referral through its whole life, and the library sees who answered', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    const accepted = await story.answer(link, 'accepted', { note: 'Zapraszamy' });
    expect(accepted.text).toContain('Dziękujemy, odpowiedź dotarła do biblioteki.');
    expect(accepted.text).toContain('Państwo (Anna Wójcik) : Przyjęte');
    await story.answer(link, 'scheduled', {
      scheduledAt: '2126-12-04T10:00',
      scheduledPlace: 'pokój 12',
    });
    await story.answer(link, 'accepted', { name: 'Jan Mazur' });
    await story.answer(link, 'in_progress');
    await story.answer(link, 'on_hold', { reason: 'awaiting_client' });
    await story.answer(link, 'in_progress');
    const ended = await story.answer(link, 'completed', { outcome: 'job_found' });
    expect(ended.moves).toEqual([]);
    const { status, outcome, events } = await read(id);
    expect([status, outcome]).toEqual(['completed', 'job_found']);
    expect(events.map(({ toStatus, by }: Told) => [toStatus, by.name]).slice(2)).toEqual([
      ['accepted', 'Anna Wójcik'],
      ['scheduled', 'Anna Wójcik'],
      ['accepted', 'Jan Mazur'],
      ['in_progress', 'Anna Wójcik'],
      ['on_hold', 'Anna Wójcik'],
      ['in_progress', 'Anna Wójcik'],
      ['completed', 'Anna Wójcik'],
    ]);
    expect(events[2]).toMatchObject({ side: 'target', by: { kind: 'link' }, note: 'Zapraszamy' });
    // Ten o'clock on the clocks of Kołobrzeg in winter.
    expect(events[3].scheduledAt).toMatch(/^2126-12-04T09:00:00/);
  });

  it('declines with a reason, and takes that back', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    const declined = await story.answer(link, 'declined', { reason: 'no_capacity' });
    expect(declined.text).toContain('Odrzucone · Brak wolnych miejsc');
    expect(declined.text).not.toContain('Łucja');
    const undone = await story.answer(link, 'undo');
    expect(undone.text).toContain('Ostatni krok został cofnięty.');
    expect((await read(id)).status).toBe('sent');
  });

  it('writes to the library, and reads what the library writes', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await library.librarian
      .call('post', `/api/v1/referrals/${id}/messages`)
      .send({ text: 'Pani Łucja może po piętnastej.' })
      .expect(201);
    const page = await story.answer(link, 'messages', {
      text: 'Zadzwonimy jutro.',
      clientContacted: 'true',
    });
    expect(page.text).toMatch(/Biblioteka : Wiadomość Pani Łucja może po piętnastej\./);
    expect(page.text).toMatch(/Państwo \(Anna Wójcik\) : Wiadomość · .+ Zadzwonimy jutro\./);
    expect((await read(id)).events.at(-1)).toMatchObject({
      note: 'Zadzwonimy jutro.',
      clientContacted: true,
    });
  });

  it('finds everything else that waits for it, each with its own link', async () => {
    const other = await story.partnerByMail({ name: 'Inne centrum' });
    const [first, second] = [
      await story.sent(partner),
      await story.sent(partner, { need: 'Chce założyć piekarnię' }),
    ];
    await story.sent(other, { need: 'Nie dla nich' });
    const ended = await story.sent(partner, { need: 'Już po wszystkim' });
    await story
      .staffMove(ended, { from: 'sent', to: 'withdrawn', reason: 'duplicate' })
      .expect(201);
    const page = await story.open(await story.linkTo(first));
    expect(page.text).toContain('Czeka na Państwa jeszcze 1 skierowanie');
    expect(page.text).toContain('Chce założyć piekarnię');
    expect(page.text).not.toMatch(/Nie dla nich|Już po wszystkim/);
    const link = await story.linkTo(second);
    expect(page.links.map((one) => new URL(one, 'http://x').pathname)).toContain(link);
    await story.answer(link, 'accepted');
    expect((await read(second)).status).toBe('accepted');
    expect((await read(first)).status).toBe('sent');
  });

  it('sees no person where the referral was not for it after all', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await story
      .staffMove(id, {
        from: 'sent',
        to: 'withdrawn',
        reason: 'consent_withdrawn',
        note: 'Pani Ł.',
      })
      .expect(201);
    const page = await story.open(link);
    expect(page.text).toContain('Wycofane · Zgoda wycofana');
    expect(page.text).not.toMatch(/Łucja|600 100|gastronomii|Pani Ł/);
    expect(page.moves).toEqual([]);
  });
});

describe('the page', () => {
  it.each([
    ['en', 'A referral from', 'Accept the referral'],
    ['pl', 'Skierowanie od', 'Przyjmij skierowanie'],
    ['uk', 'Направлення від', 'Прийняти направлення'],
    ['ru', 'Направление от', 'Принять направление'],
  ])('speaks %s where that is asked for, in its forms too', async (language, title, accept) => {
    const link = await story.linkTo(await story.sent(partner));
    const page = await story.open(link, language);
    expect(page.html).toContain(`<html lang="${language}">`);
    expect(page.text).toContain(title);
    expect(page.text).toContain(accept);
    expect(page.links.filter((one) => one.includes('?language='))).toHaveLength(4);
    const answer = await story.post(page, 'accepted', { name: 'Anna' });
    expect(answer.headers.location).toContain(`language=${language}`);
  });

  it('speaks the language on file, else the browser’s, else the library’s', async () => {
    const ukrainian = await story.partnerByMail({ languages: ['kk', 'uk', 'pl'] });
    const onFile = await story.linkTo(await story.sent(ukrainian));
    expect((await story.open(onFile)).html).toContain('<html lang="uk">');
    const unknown = await story.linkTo(await story.sent(partner));
    expect((await story.open(unknown)).html).toContain('<html lang="pl">');
    const { text } = await api.call('get', unknown).set('Accept-Language', 'ru-RU').expect(200);
    expect(text).toContain('<html lang="ru">');
  });

  it('needs no script and asks no other host for anything', async () => {
    const answer = await api.call('get', await story.linkTo(await story.sent(partner)));
    expect(answer.text).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });
});

describe('a form', () => {
  it('that starts from a status that is no longer so shows how it stands now', async () => {
    const id = await story.sent(partner);
    const stale = await story.open(await story.linkTo(id));
    await story
      .staffMove(id, { from: 'sent', to: 'withdrawn', reason: 'no_longer_needed' })
      .expect(201);
    const answer = await story.post(stale, 'accepted', { name: 'Anna' });
    expect(answer.status).toBe(409);
    expect(answer.headers['content-type']).toMatch(/html/);
    expect(answer.text).toContain('sprawa poszła dalej');
    expect(answer.text).toContain('Wycofane');
    expect((await read(id)).status).toBe('withdrawn');
  });

  it('that takes back what is no longer the last step changes nothing', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    const stale = await story.answer(link, 'accepted');
    await story.answer(link, 'in_progress');
    expect((await story.post(stale, 'undo', { name: 'Anna' })).status).toBe(409);
    expect((await read(id)).status).toBe('in_progress');
  });

  it('that is sent twice has one effect', async () => {
    const id = await story.sent(partner);
    const page = await story.open(await story.linkTo(id));
    const message = { name: 'Anna', text: 'Zadzwonimy jutro.' };
    const twice = [
      await story.post(page, 'messages', message),
      await story.post(page, 'messages', message),
    ];
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect((await read(id)).events).toHaveLength(3);
    const other = await story.post(page, 'messages', { ...message, text: 'Albo pojutrze.' });
    expect(other.status).toBe(422);
    expect(other.text).toContain('Ten formularz był już wysłany.');
  });

  it.each([
    ['declined', { reason: '' }, 'reason'],
    ['declined', { reason: 'because' }, 'reason'],
    ['declined', { reason: 'no_capacity', name: '' }, 'name'],
    ['accepted', { name: 'x'.repeat(201) }, 'name'],
    ['accepted', { note: 'x'.repeat(4001) }, 'note'],
    ['messages', { text: '' }, 'text'],
    ['messages', { text: 'a\u0000b' }, 'text'],
  ])('%s with %.60j names the field and keeps what was typed', async (form, values, field) => {
    const id = await story.sent(partner);
    const page = await story.open(await story.linkTo(id));
    const typed = { name: 'Anna Wójcik', ...(form === 'messages' ? {} : { note: 'Wpisane' }) };
    const answer = await story.post(page, form, { ...typed, ...values });
    expect(answer.status).toBe(400);
    const name = form === 'messages' ? 'message' : form;
    expect(answer.text).toContain(`href="#${name}-${field}"`);
    expect(answer.text).toMatch(new RegExp(`id="${name}-${field}"[^>]*aria-invalid="true"`));
    expect(answer.text).toContain(Object.values({ ...typed, ...values }).find(Boolean));
    expect((await read(id)).events).toHaveLength(2);
  });

  it('for an appointment at a time that does not exist is refused', async () => {
    const id = await story.sent(partner);
    const page = await story.answer(await story.linkTo(id), 'accepted');
    for (const scheduledAt of ['', 'tomorrow', '2126-02-30T10:00', '2126-02-20']) {
      const values = { name: 'Anna', scheduledAt, scheduledPlace: 'pokój 12' };
      expect((await story.post(page, 'scheduled', values)).status).toBe(400);
    }
    expect((await read(id)).status).toBe('accepted');
  });

  it('is not taken back after 24 hours', async () => {
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    const page = await story.answer(link, 'accepted');
    const later = new Date(Date.now() + 25 * 3_600_000);
    jest.spyOn(api.app.get(Clock, { strict: false }), 'now').mockReturnValue(later);
    expect((await story.open(link)).html).not.toContain('/undo?');
    expect((await story.post(page, 'undo', { name: 'Anna' })).status).toBe(409);
  });
});

describe('an inbound referral', () => {
  it('shows its partner what the library makes of it', async () => {
    const full = await story.partner();
    const { body } = await full
      .call('post', '/api/v1/partner/referrals')
      .send({
        client: { name: 'Олена Шевченко' },
        consent: {
          fields: ['name'],
          howGiven: 'written',
          givenAt: new Date(Date.now() - 60_000).toISOString(),
        },
        need: 'Хоче відкрити ательє',
      })
      .expect(201);
    const link = await story.provideLink(body.id, 'partner');
    await story.staffMove(body.id, { from: 'sent', to: 'accepted' }).expect(201);
    const page = await story.open(link);
    expect(page.text).toContain('Państwa skierowanie do: Miejska Biblioteka Publiczna');
    expect(page.text).toContain('Biblioteka : Przyjęte');
    expect(page.moves).toEqual(['cancelled', 'entered_in_error']);
    const cancelled = await story.answer(link, 'cancelled', { reason: 'client_request' });
    expect(cancelled.text).toContain('Anulowane · Na prośbę klienta');
  });
});
