import { Test, type TestingModule } from '@nestjs/testing';
import { newId } from '#kernel';
import { type ComposedMessage, type Delivery } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { SweepsModule } from '#platform/queue';
import { PlatformModule } from '#libs/platform/platform.module';
import { MentoringStory } from '#libs/mentoring/testing/mentoring-story';
import { ShownPage } from '#libs/referral-links/testing/shown-page';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { formMailKinds, formMails } from '../form-mails';
import { FormMail } from '../jobs/form.mail';
import { FormMailParts } from '../jobs/form-mail-parts';
import { MentoringLinksJobsModule } from '../jobs/mentoring-links-jobs.module';

let api: TestApi;
let worker: TestingModule;
let library: TestLibrary;
let story: MentoringStory;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), SweepsModule, MentoringLinksJobsModule],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new MentoringStory(api, library);
});

const path = '/api/v1/mentoring-forms';

interface Issued {
  readonly id: string;
  readonly address: string;
  readonly isMailed: boolean;
}

async function ask(whom: object): Promise<Issued & { link: string }> {
  const { body } = await library.librarian.call('post', path).send(whom).expect(201);
  const issued = body as Issued;
  return { ...issued, link: new URL(issued.address).pathname };
}

async function open(link: string, status = 200): Promise<ShownPage> {
  const { text } = await api.call('get', link).expect(status);
  return new ShownPage(text);
}

function send(page: ShownPage, name: string, values: object) {
  const { action, hidden } = page.form(name);
  return api
    .call('post', action)
    .type('form')
    .send({ ...hidden, ...values });
}

async function mails(subjectId: string): Promise<Map<string, ComposedMessage | undefined>> {
  const { body } = await library.admin
    .call('get', `/api/v1/deliveries?subjectId=${subjectId}`)
    .expect(200);
  const parts = worker.get(FormMailParts, { strict: false });
  const written = new Map<string, ComposedMessage | undefined>();
  for (const one of body.data as Delivery[]) {
    const about = formMails.find((mail) => formMailKinds[mail] === one.kind)!;
    const mail = new FormMail(about, parts);
    const delivery = { ...one, libraryId: library.id, subjectId } as Delivery;
    const message = await worker
      .get(UnitOfWork, { strict: false })
      .run(library.id, async () =>
        (await mail.isWanted(delivery)) ? mail.compose(delivery) : undefined,
      );
    written.set(one.kind, message);
  }
  return written;
}

const offer = {
  about: 'Двадцять років веду пекарню',
  terms: ['bookkeeping', 'taxes'],
  languages: ['uk:fluent', 'pl:good', ''],
  stages: 'starting',
  industries: ['C', 'G'],
  modes: ['remote'],
  slots: ['1/16:00/20:00', '3/09:00/12:00'],
  capacity: '3',
  pausedUntil: '',
};

it('a mentor says what they offer, and is proposed to nobody before the library has seen it', async () => {
  const contactId = await story.person('Ірина Пекар', {
    emails: [{ address: 'iryna@example.org' }],
    languages: ['uk'],
  });
  const { id, link, isMailed } = await ask({ contactId });
  expect(isMailed).toBe(true);
  const asked = (await mails(id)).get('mentoring.profile_form');
  expect(asked).toMatchObject({ to: { address: 'iryna@example.org' }, language: 'uk' });
  expect(asked!.text).toContain(link);
  const page = await open(link);
  expect(page.html).toContain('<html lang="uk">');
  expect(page.html).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
  expect(await profilesOf(contactId)).toEqual([]);
  const { headers } = await send(page, 'profile', offer).expect(303);
  const [profile] = await profilesOf(contactId);
  expect(profile).toMatchObject({
    about: offer.about,
    terms: ['bookkeeping', 'taxes'],
    languages: [
      { language: 'uk', level: 'fluent' },
      { language: 'pl', level: 'good' },
    ],
    stages: ['starting'],
    industries: ['C', 'G'],
    modes: ['remote'],
    slots: [
      { weekday: 1, from: '16:00', until: '20:00' },
      { weekday: 3, from: '09:00', until: '12:00' },
    ],
    capacity: 3,
    isVerified: false,
  });
  const again = await open(headers.location!);
  expect(again.text).toContain('Дякуємо. Бібліотеку повідомлено.');
  expect(again.html).toMatch(/value="taxes"[^>]*checked|checked[^>]*value="taxes"/);
  const told = (await mails(id)).get('mentoring.form_filled');
  expect(told).toMatchObject({ subject: 'A mentoring form was filled in' });
  const { body } = await library.librarian.call('get', `${path}?contactId=${contactId}`);
  expect(body.data).toMatchObject([{ id, kind: 'profile', filledAt: expect.any(String) }]);
});

it('an industry that a librarian put down more finely is told by its name', async () => {
  const contactId = await story.person('Ірина Пекар', { languages: ['uk'] });
  await library.librarian
    .call('post', '/api/v1/mentor-profiles')
    .send({ contactId, capacity: 1, industries: ['10', '47.61'] })
    .expect(201);
  const { link } = await ask({ contactId });
  const { text } = await open(link);
  expect(text).toContain('Виробництво харчових продуктів');
  expect(text).not.toContain('47.61');
});

it('what somebody else has changed meanwhile is not overwritten, and what was typed is not lost', async () => {
  const mentor = await story.mentor();
  const { id: contactId } = mentor.contact as { id: string };
  const { link } = await ask({ contactId });
  const page = await open(link);
  await library.librarian
    .call('patch', `/api/v1/mentor-profiles/${mentor.id}`)
    .set('if-match', `"${mentor.version}"`)
    .send({ capacity: 5 })
    .expect(200);
  const refused = await send(page, 'profile', offer).expect(412);
  expect(refused.text).toContain('role="alert"');
  expect(refused.text).toContain(offer.about);
  expect((await profilesOf(contactId))[0]).toMatchObject({ capacity: 5, isVerified: true });
  await send(new ShownPage(refused.text), 'profile', offer).expect(303);
  expect((await profilesOf(contactId))[0]).toMatchObject({ capacity: 3, isVerified: false });
});

it.each([
  ['a word that there is not', { terms: ['sorcery'] }, true],
  ['more people than there is room for', { capacity: '900' }, true],
  ['a language without a level', { languages: ['uk'] }, true],
  ['a time that there is not', { slots: ['9/25:00/26:00'] }, true],
  // The library has no branch, so there is no field for it.
  ['a branch of another library', { branchIds: [newId()] }, false],
  ['a branch that is none', { branchIds: ['nowhere'] }, false],
  ['a field that nobody has asked for', { isVerified: 'true' }, false],
])(
  'a form with %s changes nothing, and is shown again as it was filled in',
  async (_, wrong, isMarked) => {
    const contactId = await story.person();
    const { link } = await ask({ contactId });
    const { text } = await send(await open(link), 'profile', { ...offer, ...wrong }).expect(400);
    expect(text).toContain(offer.about);
    expect(text).toContain('role="alert"');
    expect(text.includes('class="wrong"')).toBe(isMarked);
    expect(await profilesOf(contactId)).toEqual([]);
  },
);

it('a client says what they want, and puts it right; the librarian completes it', async () => {
  const clientId = await story.client({ email: 'oksana@example.org', language: 'uk' });
  const { id, link } = await ask({ clientId });
  expect((await mails(id)).get('mentoring.request_form')).toMatchObject({
    language: 'uk',
    subject: 'У чому має допомогти ментор?',
  });
  const wish = { goals: 'Хочу сама вести бухгалтерію', terms: 'bookkeeping', languages: 'uk' };
  const page = await open(link);
  for (let times = 0; times < 2; times += 1) await send(page, 'request', wish).expect(303);
  const [request] = await requestsOf(clientId);
  expect(request).toMatchObject({ status: 'waiting', goals: wish.goals, terms: ['bookkeeping'] });
  expect(request!.owner).toMatchObject({ id: library.librarian.id });
  await send(await open(link), 'request', { ...wish, stage: 'starting' }).expect(303);
  const all = await requestsOf(clientId);
  expect(all).toMatchObject([{ id: request!.id, stage: 'starting' }]);
});

it('a link that was revoked, or whose client was erased, leads nowhere', async () => {
  const contactId = await story.person();
  const revoked = await ask({ contactId });
  await library.librarian.call('delete', `${path}/${revoked.id}`).expect(204);
  await open(revoked.link, 410);
  await library.librarian.call('delete', `${path}/${revoked.id}`).expect(404);
  const clientId = await story.client();
  const erased = await ask({ clientId });
  await library.admin
    .call('post', `/api/v1/clients/${clientId}/erasure`)
    .set('If-Match', '"1"')
    .expect(204);
  await open(erased.link, 410);
  const { body } = await library.librarian.call('get', path).expect(200);
  expect(body.data).toMatchObject([{ id: revoked.id, revokedAt: expect.any(String) }]);
});

it.each([
  ['nobody', () => ({}), '/contactId'],
  ['both', () => ({ contactId: newId(), clientId: newId() }), '/contactId'],
  ['a contact that there is not', () => ({ contactId: newId() }), '/contactId'],
  ['a client that there is not', () => ({ clientId: newId() }), '/clientId'],
])('a form for %s is refused, and names the field', async (_, whom, pointer) => {
  const { body } = await library.librarian.call('post', path).send(whom()).expect(400);
  expect(body.errors[0].pointer).toBe(pointer);
});

it('a form is for whom it was made alone', async () => {
  const contactId = await story.person();
  const { id, link } = await ask({ contactId });
  const page = await open(link);
  const { action } = page.form('profile');
  const wish = { key: newId(), version: '0', goals: 'Чужа справа' };
  await api
    .call('post', action.replace('/profile?', '/request?'))
    .type('form')
    .send(wish)
    .expect(410);
  const stranger = await makeLibrary(api);
  await stranger.librarian.call('post', path).send({ contactId }).expect(400);
  await stranger.librarian.call('delete', `${path}/${id}`).expect(404);
  await library.viewer.call('post', path).send({ contactId }).expect(403);
  const token = link.split('/').at(-1)!;
  await api.call('get', `/l/matches/${token}`).expect(403);
});

async function profilesOf(contactId: string): Promise<Record<string, unknown>[]> {
  const { data } = await story.read(`/api/v1/mentor-profiles?contactId=${contactId}`);
  return data as Record<string, unknown>[];
}

async function requestsOf(clientId: string): Promise<Record<string, unknown>[]> {
  const { data } = await story.read(`/api/v1/mentoring-requests?clientId=${clientId}`);
  return data as Record<string, unknown>[];
}
