import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { clockInWords } from '#kernel';
import { addContact } from '#interactions/testing';
import { PlatformModule } from '#libs/platform/platform.module';
import { Outbox, type OutgoingMessage } from '#notifications';
import { MailModule } from '#platform/mail';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { FollowUpsJobsModule } from './jobs/follow-ups-jobs.module';
import { RemindersService } from './reminders.service';
import { fillFollowUps, planFollowUp, remindersIn, type ShownFollowUp } from './testing';

let api: TestApi;
let worker: TestingModule;
let reminders: RemindersService;
let database: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  // Put together and not set going: it sweeps when it is told to.
  worker = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), MailModule, SweepsModule, FollowUpsJobsModule],
  }).compile();
  reminders = worker.get(RemindersService, { strict: false });
});
afterAll(async () => {
  await worker.close();
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const overdue = '2026-11-20T10:00';

const plan = (details: object = {}) =>
  planFollowUp(library, { contactId: agency, dueLocal: overdue, ...details });

const change = (id: string, version: number, changes: object) =>
  library.librarian
    .call('patch', `/api/v1/follow-ups/${id}`)
    .set('If-Match', `"${version}"`)
    .send(changes)
    .expect(200);

async function read(id: string): Promise<ShownFollowUp> {
  const { body } = await library.viewer.call('get', `/api/v1/follow-ups/${id}`).expect(200);
  return body as ShownFollowUp;
}

const owners = async () => (await remindersIn(database, library)).map(({ userId }) => userId);

describe('a follow-up that is due', () => {
  it('hands its reminder over once, in the language of its owner', async () => {
    const ukrainian = await library.addUser('librarian', 'uk');
    const { id } = await plan({ ownerId: ukrainian.id });
    await reminders.remindOfDue();
    await reminders.remindOfDue();
    expect(await remindersIn(database, library)).toEqual([
      {
        subjectId: id,
        userId: ukrainian.id,
        language: 'uk',
        status: 'pending',
        occurrence: '2026-11-20T09:00:00.000Z/1',
      },
    ]);
  });

  it('says when its owner was reminded, and makes nobody’s edit stale by it', async () => {
    const { id } = await plan();
    await reminders.remindOfDue();
    expect((await read(id)).remindedAt).toEqual(expect.any(String));
    await change(id, 1, { title: 'Zadzwonić' });
  });

  it('hands over one reminder though several sweep at once', async () => {
    await fillFollowUps(database, library, agency, { count: 60, dueAt: new Date(0) });
    await Promise.all([1, 2, 3].map(() => reminders.remindOfDue()));
    const handed = await remindersIn(database, library);
    expect(handed).toHaveLength(60);
    expect(new Set(handed.map(({ subjectId }) => subjectId)).size).toBe(60);
  });

  it('finds its turn among many more than one batch', async () => {
    await fillFollowUps(database, library, agency, { count: 450, dueAt: new Date(0) });
    await reminders.remindOfDue();
    expect(await remindersIn(database, library)).toHaveLength(450);
  });
});

describe('a reminder in the quiet hours of its owner', () => {
  it('is handed over, and waits for their end', async () => {
    const [from, until] = [clockInWarsaw(-2), clockInWarsaw(2)];
    await library.librarian
      .call('patch', '/api/v1/me/preferences')
      .set('If-Match', '"1"')
      .send({ quietFrom: from, quietUntil: until })
      .expect(200);
    await plan();
    await reminders.remindOfDue();
    const { rows } = await database.query<{ sendAt: Date }>(
      `select next_attempt_at as "sendAt" from deliveries where library_id = $1`,
      [library.id],
    );
    expect(rows.map(({ sendAt }) => clockInWords(sendAt, 'en', 'Europe/Warsaw'))).toEqual([until]);
    expect(rows[0]!.sendAt.getTime()).toBeGreaterThan(Date.now());
  });
});

/** What the library's clocks show so many hours from now. */
function clockInWarsaw(hours: number): string {
  return clockInWords(new Date(Date.now() + hours * 60 * 60 * 1000), 'en', 'Europe/Warsaw');
}

describe('nobody is reminded', () => {
  it('before the time', async () => {
    await plan({ dueLocal: '2199-01-01T10:00' });
    await reminders.remindOfDue();
    expect(await owners()).toEqual([]);
  });

  it('of what was done, cancelled or archived before', async () => {
    const call = (method: 'post' | 'delete', id: string, move: string) =>
      library.librarian.call(method, `/api/v1/follow-ups/${id}${move}`).set('If-Match', '"1"');
    await call('post', (await plan()).id, '/done').expect(200);
    await call('post', (await plan()).id, '/cancel').expect(200);
    await call('delete', (await plan()).id, '').expect(204);
    await reminders.remindOfDue();
    expect(await owners()).toEqual([]);
  });
});

describe('a promise that is made anew', () => {
  it('at another time is reminded of again', async () => {
    const { id } = await plan();
    await reminders.remindOfDue();
    await change(id, 1, { dueLocal: '2026-11-20T11:00' });
    expect((await read(id)).remindedAt).toBeNull();
    await reminders.remindOfDue();
    const occurrences = (await remindersIn(database, library)).map(({ occurrence }) => occurrence);
    expect(occurrences).toEqual(['2026-11-20T09:00:00.000Z/1', '2026-11-20T10:00:00.000Z/2']);
  });

  it('by somebody else is theirs to be reminded of, and the first one’s again when given back', async () => {
    const other = await library.addUser('librarian');
    const { id } = await plan();
    await reminders.remindOfDue();
    await change(id, 1, { ownerId: other.id });
    await reminders.remindOfDue();
    await change(id, 2, { ownerId: library.librarian.id });
    await reminders.remindOfDue();
    expect(await owners()).toEqual([library.librarian.id, other.id, library.librarian.id]);
  });

  it('only in words is not', async () => {
    const { id } = await plan();
    await reminders.remindOfDue();
    await change(id, 1, { title: 'Zadzwonić', priority: 'high' });
    await reminders.remindOfDue();
    expect(await owners()).toHaveLength(1);
  });
});

describe('a sweep', () => {
  it('does not wait for somebody who has a follow-up in hand; the next one has it', async () => {
    const { id } = await plan();
    await database.query('begin');
    await database.query('select from follow_ups where id = $1 for update', [id]);
    await reminders.remindOfDue();
    await database.query('commit');
    expect(await owners()).toEqual([]);
    await reminders.remindOfDue();
    expect(await owners()).toEqual([library.librarian.id]);
  });

  it('reminds in all libraries, also when there is a fault in one', async () => {
    const other = await makeLibrary(api);
    await plan();
    await planFollowUp(other, { contactId: await addContact(other), dueLocal: overdue });
    const outbox = worker.get(Outbox, { strict: false });
    const addAll = outbox.addAll.bind(outbox);
    jest
      .spyOn(outbox, 'addAll')
      .mockImplementation((caller, messages: readonly OutgoingMessage[]) =>
        caller.libraryId === library.id
          ? Promise.reject(new Error('A fault'))
          : addAll(caller, messages),
      );
    await reminders.remindOfDue();
    expect(await remindersIn(database, other)).toHaveLength(1);
    expect(await owners()).toEqual([]);
    jest.restoreAllMocks();
    // What failed was not marked as done.
    await reminders.remindOfDue();
    expect(await owners()).toHaveLength(1);
  });

  it('costs what is due, however much there is', async () => {
    const far = { count: 20_000, dueAt: new Date('2199-01-01') };
    await fillFollowUps(database, library, agency, far);
    await plan();
    await database.query('vacuum analyze follow_ups');
    // The first call also reads what PostgreSQL must know in order to plan.
    await pagesOfSweep();
    expect(await pagesOfSweep()).toEqual({ rows: 1, pages: expect.any(Number) });
    // Planning looks at one page of each index there is; reading all of it would be hundreds.
    expect((await pagesOfSweep()).pages).toBeLessThan(20);
  });
});

/** How many follow-ups the sweep finds, and how many pages of the database it looks at for that. */
async function pagesOfSweep(): Promise<{ rows: number; pages: number }> {
  const { rows } = await database.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `explain (analyze, buffers, format json)
     select * from due_follow_ups(now(), '-infinity', '00000000-0000-0000-0000-000000000000', 200)`,
  );
  const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
  return {
    rows: plan['Actual Rows']!,
    pages: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!,
  };
}
