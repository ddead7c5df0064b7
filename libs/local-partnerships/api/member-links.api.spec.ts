import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { newId } from '#kernel';
import { type ComposedMessage, type Delivery } from '#notifications';
import { linkToken } from '#libs/identity/token-format';
import { PlatformModule } from '#libs/platform/platform.module';
import { ShownPage } from '#libs/referral-links/testing/shown-page';
import { UnitOfWork } from '#platform/database';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { answerDays } from '../domain/member';
import { GoalsMail } from '../jobs/goals.mail';
import { LocalPartnershipsJobsModule } from '../jobs/local-partnerships-jobs.module';
import { SilentMembersSweep } from '../jobs/silent-members.sweep';
import { WithdrawalMail } from '../jobs/withdrawal.mail';
import { PartnershipStory } from '../testing/partnership-story';

let api: TestApi;
let worker: TestingModule;
let owner: Client;
let library: TestLibrary;
let story: PartnershipStory;

beforeAll(async () => {
  api = await TestApi.start();
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), SweepsModule, LocalPartnershipsJobsModule],
  }).compile();
  await worker.init();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await worker.close();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new PartnershipStory(library);
});

const byMail = { emails: [{ address: 'pup@example.org' }], languages: ['uk'] };

/** The mails that wait to be sent about a member, as they would be written now; undefined where not wanted. */
async function mails(memberId: string): Promise<(ComposedMessage | undefined)[]> {
  const { body } = await library.admin
    .call('get', `/api/v1/deliveries?subjectId=${memberId}`)
    .expect(200);
  const kinds = [GoalsMail, WithdrawalMail].map((kind) => worker.get(kind, { strict: false }));
  const waiting = body.data as Delivery[];
  const { rows } = await owner.query<{ id: string; occurrence: string }>(
    'select id, occurrence from deliveries where subject_id = $1',
    [memberId],
  );
  const written: (ComposedMessage | undefined)[] = [];
  for (const one of waiting) {
    const kind = kinds.find((known) => known.kind === one.kind)!;
    const { occurrence } = rows.find(({ id }) => id === one.id)!;
    const delivery = { ...one, occurrence, libraryId: library.id, subjectId: memberId };
    const compose = async () =>
      (await kind.isWanted(delivery)) ? kind.compose(delivery) : undefined;
    written.push(await worker.get(UnitOfWork, { strict: false }).run(library.id, compose));
  }
  return written;
}

async function askedMember(contact: object = byMail) {
  const partnership = await story.partnership();
  const id = await story.member(partnership.id, contact);
  await story.ask(partnership.id);
  const [mail] = await mails(id);
  const [address] = /https?:\S+\/l\/local-partnerships\/\S+/.exec(mail!.text)!;
  return { id, partnership, mail: mail!, link: new URL(address).pathname };
}

async function open(link: string, status = 200): Promise<ShownPage> {
  const { text } = await api.call('get', link).expect(status).expect('content-type', /html/);
  return new ShownPage(text);
}

function press(page: ShownPage, name: string, values: object = {}) {
  const { action, hidden } = page.form(name);
  return api
    .call('post', action)
    .type('form')
    .send({ ...hidden, ...values });
}

const standing = async (id: string) => (await story.readMember(id)).standing;

it('a member reads the goals in their language, and only the button confirms them', async () => {
  const { id, mail, link, partnership } = await askedMember();
  expect(mail).toMatchObject({
    to: { address: 'pup@example.org' },
    language: 'uk',
    subject: 'Просимо підтвердити цілі партнерства «Praca blisko domu»',
  });
  expect(mail.text).toContain('Dwanaście warsztatów');
  const page = await open(link);
  expect(page.html).toContain('<html lang="uk">');
  expect(page.text).toContain('Dwanaście warsztatów');
  expect(await standing(id)).toBe('asked');
  const { headers } = await press(page, 'confirmation', { personName: 'Анна' }).expect(303);
  await press(page, 'confirmation', { personName: 'Анна' }).expect(303);
  expect((await open(headers.location!)).text).toContain('Дякуємо.');
  const confirmations = await story.read(`/api/v1/local-partnership-members/${id}/confirmations`);
  expect(confirmations.data).toMatchObject([
    { way: 'link', personName: 'Анна', goals: '1. Dwanaście warsztatów', recordedBy: null },
  ]);
  expect(await standing(id)).toBe('confirmed');
  expect(await mails(id)).toEqual([undefined]);
  const { body } = await library.librarian.call('get', '/api/v1/notices').expect(200);
  expect(body.data[0].text).toContain('has confirmed the goals of “Praca blisko domu”');
  await story.setGoals(partnership, [{ goal: 'Targi pracy' }]);
  expect((await open(link)).text).toContain('Відтоді вони змінилися');
  expect((await mails(id)).filter(Boolean)).toMatchObject([
    { text: expect.stringContaining('Targi pracy') },
  ]);
});

it('goals that changed under the reader’s hand are not confirmed', async () => {
  const { id, link, partnership } = await askedMember();
  const page = await open(link);
  await story.setGoals(partnership, [{ goal: 'Targi pracy' }]);
  const { text } = await press(page, 'confirmation').expect(409);
  expect(text).toContain('role="alert"');
  expect(text).toContain('Targi pracy');
  expect(await standing(id)).toBe('asked');
});

it('a member withdraws by the same door, and whoever looks after it is told why', async () => {
  const { id, link } = await askedMember();
  const page = await open(link);
  await press(page, 'withdrawal', { note: 'Brak ludzi' }).expect(303);
  expect(await story.readMember(id)).toMatchObject({
    standing: 'withdrawn',
    withdrawalNote: 'Brak ludzi',
  });
  await press(page, 'confirmation').expect(409);
  const after = await open(link);
  expect(() => after.form('confirmation')).toThrow();
  const news = (await mails(id)).filter(Boolean);
  expect(news).toMatchObject([
    { subject: 'PUP w Kołobrzegu has withdrawn from “Praca blisko domu”' },
  ]);
  expect(news[0]!.text).toContain('Brak ludzi');
});

it.each([
  ['en', 'We confirm these goals'],
  ['pl', 'Potwierdzamy te cele'],
  ['uk', 'Підтверджуємо ці цілі'],
  ['ru', 'Подтверждаем эти цели'],
])('the page speaks %s, needs no script and asks no other host', async (language, label) => {
  const { link } = await askedMember();
  const page = await open(`${link}?language=${language}`);
  expect(page.text).toContain(label);
  expect(page.html).not.toMatch(/<script|\son\w+=|src=|@import|url\(/);
});

it('nobody comes in by a forged link, nor anywhere else by a true one', async () => {
  const { id, link } = await askedMember();
  for (const forged of [linkToken(api.settings.secretKey, newId()), library.librarian.token]) {
    await api.call('get', `/l/local-partnerships/${forged}`).expect(410);
  }
  const token = link.split('/').at(-1)!;
  await api.call('get', `/l/matches/${token}`).expect(403);
  await api.call('get', '/api/v1/local-partnerships', token).expect(401);
  const form = { key: newId(), goalsVersion: '1', confirmedOn: '2020-01-01' };
  await api.call('post', `${link}/confirmation`).type('form').send(form).expect(400);
  const strange = { key: newId(), goalsVersion: 'NaN' };
  await api.call('post', `${link}/confirmation`).type('form').send(strange).expect(409);
  expect(await standing(id)).toBe('asked');
});

it('who says nothing for a week becomes one follow-up, and another when the goals have changed', async () => {
  const { id, partnership } = await askedMember();
  const age = (days: number) =>
    owner.query(
      `update local_partnership_members set asked_at = now() - make_interval(days => $2) where id = $1`,
      [id, days],
    );
  const sweep = worker.get(SilentMembersSweep, { strict: false });
  const run = () => Promise.all([sweep.run(), sweep.run()]);
  const titles = async () => {
    const { data } = await story.read('/api/v1/follow-ups?origin=partnership');
    return data.map(({ title, ownerId }: { title: string; ownerId: string }) => [title, ownerId]);
  };
  await age(answerDays - 1);
  await run();
  expect(await titles()).toEqual([]);
  await age(answerDays);
  await run();
  await run();
  const expected = [expect.stringContaining('PUP w Kołobrzegu'), library.librarian.id];
  expect(await titles()).toEqual([expected]);
  await story.setGoals(partnership, [{ goal: 'Targi pracy' }]);
  await age(answerDays);
  await run();
  expect(await titles()).toEqual([expected, expected]);
});

it('a person who is erased takes part no more, and what was said of them is gone', async () => {
  const { id } = await askedMember({ ...byMail, kind: 'mentor', name: 'Halina Wójcik' });
  const { contactId } = await story.readMember(id);
  const path = `/api/v1/local-partnership-members/${id}`;
  await story.post(`${path}/confirmations`, {
    ...{ goalsVersion: 1, way: 'spoken', personName: 'Halina Wójcik', note: 'Przez telefon' },
  });
  const data = await library.admin.call('get', `/api/v1/contacts/${contactId}/export`);
  expect(JSON.stringify(data.body)).toContain('Przez telefon');
  await library.admin
    .call('post', `/api/v1/contacts/${contactId}/erasure`)
    .set('If-Match', '"1"')
    .expect(204);
  const { rows } = await owner.query(
    `select person_name, note from local_partnership_confirmations where member_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ person_name: null, note: null }]);
});
