import { type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { type Email } from 'postal-mime';
import { PlatformModule } from '#libs/platform/platform.module';
import { MailModule } from '#platform/mail';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { RemindersService } from '../reminders.service';
import { addClient, planFollowUp, remindersIn } from '../testing';
import { FollowUpsJobsModule } from './follow-ups-jobs.module';

// Workers start and stop here, and mails are waited for.

let server: TestMailServer;
let api: TestApi;
let database: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({
    SMTP_URL: server.url,
    PUBLIC_URL: 'https://liaison.example.org',
    LOG_LEVEL: 'silent',
  });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({
      kind: 'job_agency',
      name: 'Powiatowy Urząd Pracy w Kołobrzegu',
      phone: '+48 94 351 00 00',
      email: 'pup@kolobrzeg.example.org',
    })
    .expect(201);
  agency = body.id;
});

/** A wall-clock time in UTC, so many seconds from now. */
const inSeconds = (seconds: number) => ({
  timeZone: 'UTC',
  dueLocal: new Date(Date.now() + seconds * 1000).toISOString().slice(0, 19),
});

const plan = (details: object = {}) =>
  planFollowUp(library, { contactId: agency, ...inSeconds(-60), ...details });

const mailsTo = ({ email }: TestUser): Email[] =>
  server.received.filter(({ recipient }) => recipient === email).map(({ mail }) => mail);

const mailTo = (user: TestUser) => until(`a mail comes to ${user.email}`, () => mailsTo(user)[0]);

const allSettled = () =>
  until('every reminder is sent or left', async () => {
    const reminders = await remindersIn(database, library);
    return reminders.length > 0 && reminders.every(({ status }) => status !== 'pending');
  });

describe('with two workers at work', () => {
  let workers: INestApplicationContext[];

  beforeAll(async () => {
    workers = [await createWorker(api.settings), await createWorker(api.settings)];
  });
  afterAll(() => Promise.all(workers.map((worker) => worker.close())));

  it('what is due comes to its owner as one mail that says all that is needed', async () => {
    const { id } = await plan({
      ownerId: library.librarian.id,
      note: 'Wersja dla pracodawców',
      priority: 'high',
      timeZone: 'Europe/Warsaw',
      dueLocal: '2026-11-20T10:00',
    });
    const mail = await mailTo(library.librarian);
    await allSettled();
    expect(mailsTo(library.librarian)).toHaveLength(1);
    expect(mail.subject).toBe('Reminder: Wysłać program warsztatów');
    for (const form of [mail.text, mail.html]) {
      for (const words of [
        'Wysłać program warsztatów',
        '20 November 2026',
        '10:00',
        'Powiatowy Urząd Pracy w Kołobrzegu',
        '+48 94 351 00 00',
        'pup@kolobrzeg.example.org',
        'Wersja dla pracodawców',
        'High',
        `https://liaison.example.org/follow-ups/${id}`,
        'Miejska Biblioteka Publiczna w Kołobrzegu',
      ]) {
        expect(form).toContain(words);
      }
    }
  });

  it.each([
    ['pl', 'Przypomnienie: Zadzwonić', '20 listopada 2026 10:00 (Europe/Kyiv)'],
    ['uk', 'Нагадування: Zadzwonić', '20 листопада 2026'],
    ['ru', 'Напоминание: Zadzwonić', '20 ноября 2026'],
  ] as const)('is written in %s for whoever reads that', async (language, subject, due) => {
    const owner = await library.addUser('librarian', language);
    await plan({
      ownerId: owner.id,
      title: 'Zadzwonić',
      timeZone: 'Europe/Kyiv',
      dueLocal: '2026-11-20T10:00',
    });
    const mail = await mailTo(owner);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(due);
    expect(mail.headers.find(({ key }) => key === 'content-language')?.value).toBe(language);
  });

  it('names a client by initials only', async () => {
    const clientId = await addClient(api, library);
    await plan({ contactId: null, clientId });
    const mail = await mailTo(library.librarian);
    expect(mail.text).toContain('Client: Ł. K.');
    expect(mail.text).not.toMatch(/Łucja|Kowalska/);
  });

  it('done in time is never sent; what was moved comes at its new time', async () => {
    const other = await library.addUser('librarian');
    const done = await plan(inSeconds(2));
    const moved = await plan({ ...inSeconds(2), title: 'Przesunięta' });
    await plan({ ...inSeconds(2), ownerId: other.id });
    await library.librarian.call('post', `/api/v1/follow-ups/${done.id}/done`).expect(200);
    await library.librarian
      .call('patch', `/api/v1/follow-ups/${moved.id}`)
      .set('If-Match', '"1"')
      .send(inSeconds(4))
      .expect(200);
    await mailTo(other);
    expect(mailsTo(library.librarian)).toEqual([]);
    expect((await mailTo(library.librarian)).subject).toBe('Reminder: Przesunięta');
    const reminded = (await remindersIn(database, library)).map(({ subjectId }) => subjectId);
    expect(reminded).not.toContain(done.id);
    expect(mailsTo(library.librarian)).toHaveLength(1);
  });

  it('is sent again when it is due again', async () => {
    const { id } = await plan();
    await mailTo(library.librarian);
    await library.librarian
      .call('patch', `/api/v1/follow-ups/${id}`)
      .set('If-Match', '"1"')
      .send(inSeconds(-30))
      .expect(200);
    await until('the second mail comes', () => mailsTo(library.librarian).length === 2);
    await allSettled();
    expect(mailsTo(library.librarian)).toHaveLength(2);
  });
});

describe('when something comes in between due and sent', () => {
  it('nobody hears of what was done, and only the new owner of what was given away', async () => {
    const other = await library.addUser('librarian');
    const third = await library.addUser('librarian');
    const [done, given, moved] = [await plan(), await plan(), await plan()];
    await plan({ ownerId: third.id });
    await handOverOnly();
    expect(await remindersIn(database, library)).toHaveLength(4);

    const change = (id: string, changes: object) =>
      library.librarian
        .call('patch', `/api/v1/follow-ups/${id}`)
        .set('If-Match', '"1"')
        .send(changes)
        .expect(200);
    await library.librarian.call('post', `/api/v1/follow-ups/${done.id}/done`).expect(200);
    await change(given.id, { ownerId: other.id });
    await change(moved.id, { dueLocal: '2199-01-01T10:00' });
    await library.admin
      .call('patch', `/api/v1/users/${third.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);

    const worker = await createWorker(api.settings);
    try {
      await mailTo(other);
      await allSettled();
    } finally {
      await worker.close();
    }
    expect(mailsTo(other)).toHaveLength(1);
    expect(mailsTo(library.librarian)).toEqual([]);
    expect(mailsTo(third)).toEqual([]);
    const statuses = (await remindersIn(database, library)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(['sent', 'unwanted', 'unwanted', 'unwanted', 'unwanted']);
  });
});

/** Sweeps once, with nobody there to send. */
async function handOverOnly(): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), MailModule, SweepsModule, FollowUpsJobsModule],
  }).compile();
  await module.get(RemindersService, { strict: false }).remindOfDue();
  await module.close();
}
