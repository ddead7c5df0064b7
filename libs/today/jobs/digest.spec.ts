import { Test, type TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#kernel';
import { FollowUpsJobsModule } from '#libs/follow-ups/jobs/follow-ups-jobs.module';
import { RemindersService } from '#libs/follow-ups/reminders.service';
import { addClient, planFollowUp, remindersIn } from '#follow-ups/testing';
import { addContact } from '#interactions/testing';
import { type Delivery, type DeliveryStatus } from '#notifications';
import { PlatformModule } from '#libs/platform/platform.module';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { MailModule } from '#platform/mail';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { DigestsService } from '../digests.service';
import { DigestMail } from './digest.mail';
import { TodayJobsModule } from './today-jobs.module';

let api: TestApi;
let worker: TestingModule;
let database: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'https://liaison.example.org', LOG_LEVEL: 'silent' });
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  // Put together and not set going: it hands over when it is told to.
  worker = await Test.createTestingModule({
    imports: [
      PlatformModule.with(api.settings),
      MailModule,
      SweepsModule,
      FollowUpsJobsModule,
      TodayJobsModule,
    ],
  }).compile();
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
afterEach(() => {
  jest.restoreAllMocks();
});

/** A Monday that is still to come, at this time on the library's clocks. */
function monday(clock: string, days = 0): Temporal.ZonedDateTime {
  const today = Temporal.Now.plainDateISO('Europe/Warsaw');
  return today
    .add({ days: 8 - today.dayOfWeek + days })
    .toZonedDateTime({ timeZone: 'Europe/Warsaw', plainTime: clock });
}

function itIs(moment: Temporal.ZonedDateTime): void {
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date(moment.epochMilliseconds));
}

const localOf = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' });

const plan = (due: Temporal.ZonedDateTime, details: object = {}) =>
  planFollowUp(library, { contactId: agency, dueLocal: localOf(due), ...details });

const handOver = () => worker.get(DigestsService, { strict: false }).handOver();

const prefer = (preferences: object, user: TestUser = library.librarian) =>
  user.call('patch', '/api/v1/me/preferences').set('If-Match', '"1"').send(preferences).expect(200);

interface Row {
  readonly userId: string;
  readonly occurrence: string;
  readonly language: string;
  readonly status: DeliveryStatus;
}

async function digests(user: TestUser = library.librarian): Promise<Row[]> {
  const { rows } = await database.query<Row>(
    `select user_id as "userId", occurrence, language, status from deliveries
     where library_id = $1 and kind = 'today.digest' and user_id = $2 order by occurrence`,
    [library.id, user.id],
  );
  return rows;
}

async function mail(user: TestUser = library.librarian) {
  const [digest] = (await digests(user)).slice(-1);
  const delivery = {
    libraryId: library.id,
    recipient: { kind: 'user', id: user.id },
    occurrence: digest!.occurrence,
  } as Delivery;
  const kind = worker.get(DigestMail, { strict: false });
  return (await kind.isWanted(delivery)) ? kind.compose(delivery) : undefined;
}

describe('a digest', () => {
  it('is handed over at its hour, once a day, however many look and however often', async () => {
    itIs(monday('07:59'));
    await handOver();
    expect(await digests()).toEqual([]);
    itIs(monday('08:00'));
    await Promise.all([1, 2, 3].map(handOver));
    itIs(monday('09:30'));
    await handOver();
    const { id: userId } = library.librarian;
    const occurrence = monday('08:00').toPlainDate().toString();
    expect(await digests()).toEqual([{ userId, occurrence, language: 'en', status: 'pending' }]);
    itIs(monday('08:00', 1));
    await handOver();
    expect(await digests()).toHaveLength(2);
  });

  it('comes at the hour and on the days of its user, and to nobody who wants none', async () => {
    await prefer({ digestHour: 6, digestWeekdays: [2] });
    await prefer({ digest: false }, library.admin);
    itIs(monday('08:00'));
    await handOver();
    expect(await digests()).toEqual([]);
    expect(await digests(library.admin)).toEqual([]);
    itIs(monday('06:00', 1));
    await handOver();
    expect(await digests()).toHaveLength(1);
  });

  it('is not handed over in the evening, nor to who is no longer here', async () => {
    await database.query(`update users set status = 'disabled' where id = $1`, [library.admin.id]);
    itIs(monday('08:00'));
    await handOver();
    expect(await digests(library.admin)).toEqual([]);
    itIs(monday('14:00', 1));
    await handOver();
    expect(await digests()).toHaveLength(1);
  });

  it('is not sent where there is nothing to say, nor when its day is over', async () => {
    itIs(monday('08:00'));
    await handOver();
    expect(await mail()).toBeUndefined();
    await plan(monday('10:00', -3));
    expect(await mail()).toBeDefined();
    itIs(monday('08:00', 1));
    expect(await mail()).toBeUndefined();
  });

  it('waits for the end of the quiet hours', async () => {
    await prefer({ quietFrom: '20:00', quietUntil: '09:15' });
    itIs(monday('08:00'));
    await handOver();
    const { rows } = await database.query<{ sendAt: Date }>(
      `select send_at as "sendAt" from deliveries where library_id = $1 and user_id = $2`,
      [library.id, library.librarian.id],
    );
    expect(rows).toEqual([{ sendAt: new Date(monday('09:15').epochMilliseconds) }]);
  });
});

describe('what a digest tells', () => {
  it('is the list of the day, in the language of its reader, with a way to each', async () => {
    const olena = await library.addUser('librarian', 'uk');
    const { id } = await plan(monday('10:00', -3), { ownerId: olena.id, title: 'Надіслати угоду' });
    itIs(monday('08:00'));
    await handOver();
    const { subject, text, html, to } = (await mail(olena))!;
    expect(to.address).toBe(olena.email);
    expect(subject).toMatch(/: 1 справа на сьогодні$/);
    expect(text).toContain('З ким сьогодні зв’язатися');
    expect(text).toContain('Прострочені справи');
    expect(text).toContain('* Надіслати угоду · Powiatowy Urząd Pracy w Kołobrzegu');
    expect(text).toContain('Прострочено на 3 дні; термін минув:');
    expect(text).toContain(`https://liaison.example.org/follow-ups/${id}`);
    expect(html).toContain('<html lang="uk">');
    expect(html).toContain('Надіслати угоду');
  });

  it('is also of mentoring that waits', async () => {
    const { id } = await new MatchStory(api, library).request({ ownerId: library.librarian.id });
    itIs(monday('08:00', 21));
    await handOver();
    const { text } = (await mail())!;
    expect(text).toContain('Mentoring that waits');
    expect(text).toContain(`https://liaison.example.org/mentoring/requests/${id}`);
    expect(text).not.toContain('Мельник');
  });

  it('may be in another language than the user’s own', async () => {
    await prefer({ digestLanguage: 'pl' });
    await plan(monday('10:00', -3));
    itIs(monday('08:00'));
    await handOver();
    expect((await mail())!.subject).toMatch(/1 sprawa na dziś$/);
  });

  it('names clients by their initials', async () => {
    const clientId = await addClient(api, library);
    await plan(monday('10:00', -3), { contactId: null, clientId });
    itIs(monday('08:00'));
    await handOver();
    const { text, html } = (await mail())!;
    expect(text).toContain('Ł. K.');
    expect(`${text}${html}`).not.toContain('Kowalska');
  });
});

describe('nobody is told twice: a follow-up that is due later that day', () => {
  const remind = () => worker.get(RemindersService, { strict: false }).remindOfDue();
  const reminded = async () => (await remindersIn(database, library)).map((one) => one.subjectId);

  it('is left to its reminder, where that comes at the due time', async () => {
    const { id } = await plan(monday('10:00'));
    await plan(monday('10:00', -3), { title: 'Po terminie' });
    await remind();
    itIs(monday('08:00'));
    await handOver();
    const { text } = (await mail())!;
    expect(text).not.toContain('Wysłać program warsztatów');
    expect(text).toContain('1 more follow-up is planned');
    itIs(monday('10:00'));
    await remind();
    expect(await reminded()).toContain(id);
  });

  it('is in the digest and nowhere else, where its owner is reminded by that', async () => {
    await prefer({ reminders: 'in_digest' });
    await plan(monday('10:00'));
    itIs(monday('08:00'));
    await handOver();
    expect((await mail())!.text).toContain('Wysłać program warsztatów');
    itIs(monday('10:00'));
    await remind();
    expect(await reminded()).toEqual([]);
  });

  it('is reminded of by mail all the same, where it was planned after the digest', async () => {
    await prefer({ reminders: 'in_digest' });
    itIs(monday('08:00'));
    await handOver();
    const { id } = await plan(monday('10:00'));
    itIs(monday('10:00'));
    await remind();
    expect(await reminded()).toEqual([id]);
  });
});

describe('nobody is told twice: a follow-up that was due earlier that day', () => {
  const remind = () => worker.get(RemindersService, { strict: false }).remindOfDue();
  const reminded = async () => (await remindersIn(database, library)).map((one) => one.subjectId);

  it('and was reminded of by mail is not in the digest', async () => {
    const { id } = await plan(monday('07:00'));
    itIs(monday('07:00'));
    await remind();
    expect(await reminded()).toEqual([id]);
    // The database's own clock says when a delivery was made.
    await database.query(`update deliveries set created_at = $2 where library_id = $1`, [
      library.id,
      new Date(monday('07:00').epochMilliseconds),
    ]);
    itIs(monday('08:00'));
    await handOver();
    expect(await mail()).toBeUndefined();
  });

  it('is left to the digest, where its owner is reminded by that', async () => {
    await prefer({ reminders: 'in_digest' });
    await plan(monday('07:00'), { title: 'O siódmej' });
    await planFollowUp(library, {
      contactId: agency,
      title: 'W ciągu dnia',
      dueLocal: monday('08:00').toPlainDate().toString(),
    });
    for (const clock of ['07:00', '08:00']) {
      itIs(monday(clock));
      await remind();
    }
    await handOver();
    itIs(monday('08:30'));
    await remind();
    expect(await reminded()).toEqual([]);
    const { text } = (await mail())!;
    expect(text).toContain('O siódmej');
    expect(text).toContain('W ciągu dnia');
    expect(text).toContain('Due today.');
  });

  it('is reminded of by mail, where the digest does not come', async () => {
    await prefer({ reminders: 'in_digest' });
    const { id } = await plan(monday('07:00'));
    itIs(monday('08:10'));
    await remind();
    expect(await reminded()).toEqual([id]);
  });
});
