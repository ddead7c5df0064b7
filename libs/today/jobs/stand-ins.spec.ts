import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { dayOf } from '#kernel';
import { FollowUpLinksModule } from '#follow-up-links';
import { FollowUpReminder } from '#libs/follow-ups/jobs/follow-up-reminder';
import { FollowUpsJobsModule } from '#libs/follow-ups/jobs/follow-ups-jobs.module';
import { RemindersService } from '#libs/follow-ups/reminders.service';
import { addClient, planFollowUp, type ShownFollowUp } from '#follow-ups/testing';
import { addContact } from '#interactions/testing';
import { type ComposedMessage, type MessageKind } from '#notifications';
import { DeliveryRepository } from '#libs/notifications/data/delivery.repository';
import { PlatformModule } from '#libs/platform/platform.module';
import { UnitOfWork } from '#platform/database';
import { MailModule } from '#platform/mail';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { DigestMail } from './digest.mail';
import { TodayJobsModule } from './today-jobs.module';

let api: TestApi;
let worker: TestingModule;
let database: Client;
let library: TestLibrary;
let agency: string;
let deputy: TestUser;

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  worker = await Test.createTestingModule({
    imports: [
      PlatformModule.with(api.settings),
      MailModule,
      SweepsModule,
      FollowUpsJobsModule,
      FollowUpLinksModule,
      TodayJobsModule,
    ],
  }).compile();
  await worker.init();
});
afterAll(async () => {
  await worker.close();
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
  deputy = await library.addUser('librarian', 'uk');
});

const today = (days = 0): string =>
  dayOf(new Date(Date.now() + days * 24 * 60 * 60 * 1000), 'Europe/Warsaw');

/** The librarian is away from today on. */
async function goAway(details: object = {}, user: TestUser = library.librarian): Promise<string> {
  const { body } = await user
    .call('post', '/api/v1/absences')
    .send({ firstDay: today(), lastDay: today(1), deputyId: deputy.id, ...details })
    .expect(201);
  return body.id as string;
}

const plan = (details: object = {}): Promise<ShownFollowUp> =>
  planFollowUp(library, { contactId: agency, dueLocal: `${today(-1)}T10:00`, ...details });

/**
 * The one delivery of this kind to be sent, and how it would read now. Awaited, because the worker's own
 * sweep may have leased the follow-up the moment before ours and not have committed yet.
 */
async function mail(
  kind: new (...parameters: never[]) => MessageKind,
): Promise<ComposedMessage | undefined> {
  const rows = await until('the delivery is queued', async () => {
    const { rows: queued } = await database.query<{ id: string }>(
      `select id from deliveries where library_id = $1 and kind = $2 and user_id = $3`,
      [library.id, worker.get(kind, { strict: false }).kind, library.librarian.id],
    );
    return queued.length > 0 && queued;
  });
  expect(rows).toHaveLength(1);
  return worker.get(UnitOfWork, { strict: false }).run(library.id, async () => {
    const found = await worker
      .get(DeliveryRepository, { strict: false })
      .find(library.id, rows[0]!.id);
    // Each attempt reads its delivery anew.
    const delivery = found!;
    const known = worker.get(kind, { strict: false });
    return (await known.isWanted(delivery)) ? known.compose(delivery) : undefined;
  });
}

const remind = () => worker.get(RemindersService, { strict: false }).remindOfDue();

const addressOf = (message: ComposedMessage | undefined) => message?.to.address;

describe('a reminder for somebody who is away', () => {
  it('goes to whoever stands in, in their language, and says for whom it is', async () => {
    await goAway();
    await plan();
    await remind();
    const message = await mail(FollowUpReminder);
    expect(message).toMatchObject({
      to: { address: deputy.email },
      language: 'uk',
      standInId: deputy.id,
      subject: 'Нагадування: Wysłać program warsztatów',
    });
    expect(message!.text).toContain('Ви заміщаєте людину, якої зараз немає: Test librarian.');
    expect(message!.text).not.toContain('доручена вам');
  });

  it('goes where it should when it is sent, not where it should have when it was queued', async () => {
    await plan();
    await remind();
    expect(addressOf(await mail(FollowUpReminder))).toBe(library.librarian.email);
    const absence = await goAway();
    expect(addressOf(await mail(FollowUpReminder))).toBe(deputy.email);
    await library.librarian
      .call('delete', `/api/v1/absences/${absence}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await mail(FollowUpReminder)).toMatchObject({
      to: { address: library.librarian.email },
    });
  });

  it('is told inside the app to whoever stands in', async () => {
    await goAway();
    await plan();
    await remind();
    const notices = async (user: TestUser) => {
      const { body } = await user.call('get', '/api/v1/notices').expect(200);
      return (body.data as { text: string }[]).map(({ text }) => text);
    };
    expect(await notices(deputy)).toEqual(['Настав час: Wysłać program warsztatów']);
    expect(await notices(library.librarian)).toEqual([]);
  });

  it('goes to the deputy’s deputy, and to an admin where nobody is left', async () => {
    await goAway();
    await plan();
    await remind();
    await goAway({ deputyId: null }, deputy);
    expect(addressOf(await mail(FollowUpReminder))).toBe(library.admin.email);
    const third = await library.addUser('librarian');
    await database.query('update absences set deputy_id = $2 where user_id = $1', [
      deputy.id,
      third.id,
    ]);
    expect(addressOf(await mail(FollowUpReminder))).toBe(third.email);
    await database.query(`update users set status = 'disabled' where id = $1`, [third.id]);
    expect(addressOf(await mail(FollowUpReminder))).toBe(library.admin.email);
  });

  it('passes by a deputy of another branch who may not know the client, by mail and inside the app', async () => {
    const clientId = await addClient(api, library);
    const { rows } = await database.query<{ id: string }>(
      `insert into branches (library_id, id, name, created_at)
       values ($1, gen_random_uuid(), 'Podczele', now()) returning id`,
      [library.id],
    );
    await database.query('update users set branch_id = $2 where id = $1', [deputy.id, rows[0]!.id]);
    await goAway();
    await plan({ contactId: null, clientId });
    const hold = `update libraries set clients_visible_to = 'branch' where id = $1`;
    await database.query(hold, [library.id]);
    await remind();
    expect(addressOf(await mail(FollowUpReminder))).toBe(library.admin.email);
    const notices = async (user: TestUser) =>
      (await user.call('get', '/api/v1/notices').expect(200)).body.data as unknown[];
    expect(await notices(deputy)).toEqual([]);
    expect(await notices(library.admin)).toHaveLength(1);
    await database.query('update clients set branch_id = $2 where id = $1', [
      clientId,
      rows[0]!.id,
    ]);
    expect(addressOf(await mail(FollowUpReminder))).toBe(deputy.email);
  });

  it('carries links by which whoever stands in does it, as long as they do', async () => {
    await goAway();
    const { id } = await plan();
    await remind();
    const { text } = (await mail(FollowUpReminder))!;
    const { pathname } = new URL(/^Виконано:\n(.*)$/m.exec(text)![1]!);
    const page = await api.call('get', pathname).expect(200);
    const form = new RegExp(`action="(${pathname}/done)"[^]*?</form>`).exec(page.text)!;
    const [, key] = /name="key" value="([^"]+)"/.exec(form[0])!;
    const done = () => api.call('post', form[1]!).type('form').send({ key, version: '1' });
    await database.query('update absences set last_day = first_day - 1, first_day = first_day - 1');
    await done().expect(409);
    await database.query('update absences set last_day = $1', [today()]);
    await done().expect(303);
    const { body } = await library.viewer.call('get', `/api/v1/follow-ups/${id}`).expect(200);
    expect(body).toMatchObject({ status: 'done', ownerId: library.librarian.id });
  });
});

describe('a digest for somebody who is away', () => {
  it('goes to whoever stands in, in their language, and says for whom it is', async () => {
    await goAway();
    // Of what is to be verified nobody is reminded besides.
    await database.query(
      `update contacts set owner_id = $2, last_verified_on = '2020-01-01' where library_id = $1`,
      [library.id, library.librarian.id],
    );
    await database.query(
      `insert into deliveries (library_id, id, kind, user_id, language, subject_type, subject_id, occurrence, send_at,
         last_attempt, next_attempt_at)
       values ($1, gen_random_uuid(), 'today.digest', $2, 'en', 'user', $2, $3, now(), 8, now())`,
      [library.id, library.librarian.id, today()],
    );
    const message = await mail(DigestMail);
    expect(message).toMatchObject({ to: { address: deputy.email }, standInId: deputy.id });
    expect(message!.subject).toMatch(/^Test librarian, .*: 1 справа на сьогодні$/);
    expect(message!.text).toContain('Ви заміщаєте людину, якої зараз немає: Test librarian.');
    expect(message!.text).toContain('Powiatowy Urząd Pracy w Kołobrzegu');
  });
});

describe('the list of the day', () => {
  const list = async (user: TestUser) => {
    const { body } = await user.call('get', '/api/v1/today').expect(200);
    return (body.items as { id: string; insteadOf: object | null }[]).map(({ id, insteadOf }) => ({
      id,
      insteadOf,
    }));
  };

  it('of whoever stands in shows what is theirs, and what is of the absent with their name', async () => {
    const own = await plan({ ownerId: deputy.id, dueLocal: `${today(-1)}T09:00` });
    const theirs = await plan();
    expect(await list(deputy)).toEqual([{ id: own.id, insteadOf: null }]);
    await goAway();
    const { id } = library.librarian;
    expect(await list(deputy)).toEqual([
      { id: own.id, insteadOf: null },
      { id: theirs.id, insteadOf: { id, name: 'Test librarian' } },
    ]);
    expect(await list(library.librarian)).toEqual([{ id: theirs.id, insteadOf: null }]);
    expect(await list(library.viewer)).toEqual([]);
  });

  it('shows nothing of an absence in another library', async () => {
    await plan();
    await goAway();
    const other = await makeLibrary(api);
    expect(await list(other.admin)).toEqual([]);
  });
});
