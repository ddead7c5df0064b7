import { Test, type TestingModule } from '@nestjs/testing';
import { dayOf, newId } from '#kernel';
import { type ComposedMessage, type Delivery } from '#notifications';
import { MatchMailParts, MatchStatusMail } from '../jobs/match.mail';
import { MentoringLinksJobsModule } from '../jobs/mentoring-links-jobs.module';
import { linkToken } from '#libs/identity/token-format';
import { PlatformModule } from '#libs/platform/platform.module';
import { SweepsModule } from '#platform/queue';
import { UnitOfWork } from '#platform/database';
import { ShownPage } from '#libs/referral-links/testing/shown-page';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { matchMailKind, matchMails } from '../match-mails';
import { MatchStory } from '#libs/mentoring/testing/match-story';

let api: TestApi;
let worker: TestingModule;
let library: TestLibrary;
let story: MatchStory;

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
  story = new MatchStory(api, library);
});

interface WrittenMail {
  readonly kind: string;
  /** Undefined where it is not wanted any more. */
  readonly message: ComposedMessage | undefined;
}

/** The mails that wait to be sent about a match, as they would be written now. */
async function mails(matchId: string): Promise<WrittenMail[]> {
  const { body } = await library.admin
    .call('get', `/api/v1/deliveries?subjectId=${matchId}`)
    .expect(200);
  const waiting = body.data as Pick<Delivery, 'kind' | 'recipient' | 'language'>[];
  const written: WrittenMail[] = [];
  for (const one of waiting) {
    const delivery = { ...one, libraryId: library.id, subjectId: matchId } as Delivery;
    written.push({ kind: one.kind, message: await write(delivery) });
  }
  return written;
}

function write(delivery: Delivery): Promise<ComposedMessage | undefined> {
  const mail = matchMails.find((one) => matchMailKind(one) === delivery.kind)!;
  const message = new MatchStatusMail(mail, worker.get(MatchMailParts, { strict: false }));
  return worker
    .get(UnitOfWork, { strict: false })
    .run(library.id, async () =>
      (await message.isWanted(delivery)) ? message.compose(delivery) : undefined,
    );
}

/** Where the link in the mail to this party leads. */
async function linkFor(matchId: string, kind: string): Promise<string> {
  const mail = (await mails(matchId)).find((one) => one.kind === kind);
  const [address] = /https?:\S+\/l\/matches\/\S+/.exec(mail!.message!.text)!;
  return new URL(address).pathname;
}

async function open(link: string, status = 200): Promise<ShownPage> {
  const { text } = await api.call('get', link).expect(status).expect('content-type', /html/);
  return new ShownPage(text);
}

function press(page: ShownPage, to: string, values: object = {}) {
  const { action, hidden } = page.form(to);
  return api
    .call('post', action)
    .type('form')
    .send({ ...hidden, ...values });
}

/** A mentoring that is under way, and the links of both. */
async function begun() {
  const match = await story.proposed({}, mentorByMail);
  const mentor = await linkFor(match.id, 'mentoring.mentor_proposed');
  await press(await open(mentor), 'accepted').expect(303);
  const client = await linkFor(match.id, 'mentoring.client_accepted');
  await press(await open(client), 'active').expect(303);
  return { ...match, mentor, client };
}

const mentorByMail = { emails: [{ address: 'anna@example.org' }], languages: ['uk'] };

it('a mentor reads what it is about and not who it is, says yes, and is told when the client agrees', async () => {
  const { id, clientId } = await story.proposed(
    { introduction: 'Веде маленьку книгарню' },
    mentorByMail,
  );
  const [proposal] = await mails(id);
  expect(proposal!.message).toMatchObject({ to: { address: 'anna@example.org' }, language: 'uk' });
  expect(JSON.stringify(proposal)).not.toMatch(/Мельник|oksana@/);
  const link = await linkFor(id, 'mentoring.mentor_proposed');
  const page = await open(link);
  expect(page.html).toContain('<html lang="uk">');
  expect(page.text).toMatch(/Бухгалтерія.*Веде маленьку книгарню/);
  expect(page.text).not.toMatch(/Мельник|oksana@|Хоче сама/);
  expect(page.moves).toEqual(['accepted', 'declined']);
  expect((await story.readMatch(id)).status).toBe('proposed');

  const { headers } = await press(page, 'accepted').expect(303);
  expect((await open(headers.location!)).text).toContain('Дякуємо. Бібліотеку повідомлено.');
  const clientLink = await linkFor(id, 'mentoring.client_accepted');
  const offer = await open(clientLink);
  expect(offer.text).toMatch(/Anna Wójcik.*Оксана Мельник oksana@example.org/);
  await press(offer, 'active').expect(303);
  expect((await story.readMatch(id)).status).toBe('active');
  const { body } = await library.librarian
    .call('get', `/api/v1/clients/${clientId}/consents`)
    .expect(200);
  expect(body.data[0]).toMatchObject({
    purpose: 'mentoring',
    fields: ['name', 'email'],
    howGiven: 'electronic',
  });
  const begun = await open(link);
  expect(begun.text).toMatch(/Оксана Мельник oksana@example.org/);
  expect(begun.text).toContain('Хоче сама вести бухгалтерію');
  expect(begun.moves).toEqual(['completed', 'ended_early']);
  const toOwner = (await mails(id)).find(({ kind }) => kind === 'mentoring.owner_active');
  expect(toOwner!.message).toMatchObject({ subject: 'A mentoring with Anna Wójcik begins' });
  expect(JSON.stringify(toOwner)).not.toMatch(/Мельник/);
});

it('a mentor declines with a reason, and says until when they take nobody', async () => {
  const { id, mentorId } = await story.proposed({}, mentorByMail);
  const link = await linkFor(id, 'mentoring.mentor_proposed');
  const page = await open(link);
  const refused = await press(page, 'declined').expect(400);
  expect(refused.text).toContain('role="alert"');
  await press(page, 'declined', { reason: 'full', fullUntil: 'soon' }).expect(400);
  const again = await open(link);
  await press(again, 'declined', { reason: 'full', fullUntil: '2199-01-01' }).expect(303);
  await press(again, 'declined', { reason: 'full', fullUntil: '2199-01-01' }).expect(303);
  expect(await story.readMatch(id)).toMatchObject({ status: 'declined', reason: 'full' });
  const profile = await story.read(`/api/v1/mentor-profiles/${mentorId}`);
  expect(profile).toMatchObject({ pausedUntil: '2199-01-01' });
  expect((await open(link)).moves).toEqual([]);
});

it('a form that comes too late changes nothing, and shows how it stands', async () => {
  const { id } = await story.proposed({}, mentorByMail);
  const page = await open(await linkFor(id, 'mentoring.mentor_proposed'));
  await story.move(id, { from: 'proposed', to: 'cancelled', reason: 'wrong_mentor' }).expect(201);
  const { text } = await press(page, 'accepted').expect(409);
  expect(text).toContain('Справа просунулася далі');
  expect((await story.readMatch(id)).status).toBe('cancelled');
  expect((await mails(id)).map(({ message }) => message)).toEqual([undefined]);
});

it('both tell of their sessions, each day once, and what was typed is not lost', async () => {
  const { mentor, client, id } = await begun();
  const page = await open(mentor);
  const { action, hidden } = page.form('sessions');
  const session = { heldOn: '2199-01-01', minutes: '90', mode: 'remote', note: 'Ціни й податки' };
  const refused = await api
    .call('post', action)
    .type('form')
    .send({ ...hidden, ...session })
    .expect(400);
  expect(refused.text).toMatch(/aria-invalid/);
  expect(new ShownPage(refused.text).text).toMatch(/Цей день ще не настав.*Ціни й податки/);
  expect(refused.text).toContain('value="90"');
  expect((await story.readMatch(id)).sessions).toEqual([]);
  const heldOn = dayOf(new Date(), 'Europe/Warsaw');
  for (let times = 0; times < 2; times += 1) {
    await api
      .call('post', action)
      .type('form')
      .send({ ...hidden, ...session, heldOn })
      .expect(303);
  }
  expect((await story.readMatch(id)).sessions).toMatchObject([
    { heldOn, minutes: 90, mode: 'remote', side: 'mentor', note: 'Ціни й податки' },
  ]);
  const others = await open(client);
  expect(others.text).toMatch(/90 хв, Дистанційно/);
  expect(others.text).not.toContain('Ціни й податки');
  await press(others, 'sessions', { ...session, heldOn }).expect(409);
});

it('both are asked two questions when it has ended, and each answers once', async () => {
  const { mentor, client, id } = await begun();
  await press(await open(mentor), 'completed', { outcome: 'goal_reached' }).expect(303);
  const asked = (await mails(id)).filter(({ kind }) => kind.endsWith('_completed'));
  expect(asked.map(({ kind, message }) => [kind, message?.subject]).sort()).toEqual([
    ['mentoring.client_completed', 'Як пройшло менторство?'],
    ['mentoring.mentor_completed', 'Як пройшло менторство?'],
  ]);
  expect(JSON.stringify(asked)).not.toMatch(/Мельник/);
  const page = await open(client);
  expect(page.text).toContain('Чи допомогло вам менторство?');
  await press(page, 'rating', { helpfulness: '5' }).expect(400);
  await press(page, 'rating', { helpfulness: '5', rapport: '9' }).expect(400);
  await press(page, 'rating', { helpfulness: '5', rapport: '4' }).expect(303);
  expect((await open(client)).html).not.toContain('name="helpfulness"');
  const second = { helpfulness: '1', rapport: '1', key: newId() };
  await press(page, 'rating', second).expect(409);
  expect((await story.readMatch(id)).ratings).toMatchObject([
    { party: 'client', helpfulness: 5, rapport: 4 },
  ]);
  const wanted = (await mails(id)).filter(({ message }) => message !== undefined);
  expect(wanted.map(({ kind }) => kind)).toEqual(['mentoring.mentor_completed']);
  await press(await open(mentor), 'rating', { helpfulness: '4', rapport: '5' }).expect(303);
  expect((await open(mentor)).html).not.toContain('name="helpfulness"');
});

it('whoever takes their consent back is asked nothing', async () => {
  const { id, clientId, client } = await begun();
  const { consentId } = await story.readMatch(id);
  await library.librarian
    .call('post', `/api/v1/clients/${clientId}/consents/${String(consentId)}/withdraw`)
    .send({})
    .expect(200);
  expect((await mails(id)).filter(({ kind }) => kind.endsWith('_ended_early'))).toEqual([]);
  const page = await open(client);
  expect(page.html).not.toContain('name="helpfulness"');
  const form = { key: newId(), helpfulness: '1', rapport: '1' };
  await api.call('post', `${client}/rating`).type('form').send(form).expect(409);
});

it.each([
  ['en', 'I would like to mentor'],
  ['pl', 'Chcę pomóc jako mentor'],
  ['uk', 'Хочу допомогти як ментор'],
  ['ru', 'Хочу помочь как ментор'],
])('the page speaks %s, needs no script and asks no other host', async (language, label) => {
  const { id } = await story.proposed({}, mentorByMail);
  const link = await linkFor(id, 'mentoring.mentor_proposed');
  const page = await open(`${link}?language=${language}`);
  expect(page.text).toContain(label);
  expect(page.html).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
});

it('a mentor cannot play the client’s part, nor a stranger anybody’s', async () => {
  const { id } = await story.proposed({}, mentorByMail);
  const link = await linkFor(id, 'mentoring.mentor_proposed');
  const page = await open(link);
  await press(page, 'accepted').expect(303);
  const form = { key: newId(), from: 'accepted', to: 'active' };
  await api.call('post', `${link}/moves`).type('form').send(form).expect(409);
  expect((await story.readMatch(id)).status).toBe('accepted');
  await api
    .call('post', `${link}/moves`)
    .type('form')
    .send({ ...form, ownerId: newId() })
    .expect(400);
  for (const forged of [linkToken(api.settings.secretKey, newId()), library.librarian.token]) {
    await api.call('get', `/l/matches/${forged}`).expect(410);
  }
  const token = link.split('/').at(-1)!;
  await api.call('get', `/l/referrals/${token}`).expect(403);
  await api.call('get', '/api/v1/mentoring-matches', token).expect(401);
});
