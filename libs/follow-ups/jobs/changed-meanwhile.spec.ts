import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { type Email } from 'postal-mime';
import { ClientDataService } from '#clients';
import { addContact } from '#interactions/testing';
import { PlatformModule } from '#libs/platform/platform.module';
import { MailModule } from '#platform/mail';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { SweepsModule } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { RemindersService } from '../reminders.service';
import { addClient, planFollowUp } from '../testing';
import { FollowUpsJobsModule } from './follow-ups-jobs.module';

// Workers start and stop here, and mails are waited for.

let server: TestMailServer;
let api: TestApi;
let database: Client;
let library: TestLibrary;

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
});

const mailsTo = ({ email }: TestUser): Email[] =>
  server.received.filter(({ recipient }) => recipient === email).map(({ mail }) => mail);

interface Promised {
  readonly id: string;
  readonly seriesId: string | null;
  readonly owner: TestUser;
  readonly other: TestUser;
  readonly contactId: string | null;
  readonly clientId: string | null;
}

/** Something that is due, of somebody who has nothing else to do. */
async function promise(
  about: 'contact' | 'client' = 'contact',
  details: object = {},
): Promise<Promised> {
  const owner = await library.addUser('librarian');
  const other = await library.addUser('librarian');
  const contactId = about === 'contact' ? await addContact(library) : null;
  const clientId = about === 'client' ? await addClient(api, library) : null;
  const subject = { contactId, clientId };
  const due = { ownerId: owner.id, timeZone: 'UTC', dueLocal: '2026-11-20T10:00' };
  const { id, seriesId } = await planFollowUp(library, { ...subject, ...due, ...details });
  return { id, seriesId, owner, other, ...subject };
}

const post = async (user: TestUser, { id }: Promised, move: string, body: object = {}) => {
  await user.call('post', `/api/v1/follow-ups/${id}/${move}`).send(body).expect(200);
};

const patch = async ({ id }: Promised, changes: object) => {
  await library.librarian
    .call('patch', `/api/v1/follow-ups/${id}`)
    .set('If-Match', '"1"')
    .send(changes)
    .expect(200);
};

/** What may come between queueing and sending; what the old owner gets is nothing, whatever it is. */
const meanwhile: Readonly<Record<string, (promised: Promised) => Promise<void>>> = {
  'it was done': (one) => post(one.owner, one, 'done'),
  'it was done with an interaction': (one) =>
    post(one.owner, one, 'done', { interaction: { channel: 'call', summary: 'Umówione' } }),
  'it was cancelled': (one) => post(one.owner, one, 'cancel'),
  'it was put off': (one) => post(one.owner, one, 'snooze', { dueLocal: '2199-01-01T10:00' }),
  'its due time was changed': (one) => patch(one, { dueLocal: '2199-01-01' }),
  'it was archived': async ({ id }) => {
    const path = `/api/v1/follow-ups/${id}`;
    await library.librarian.call('delete', path).set('If-Match', '"1"').expect(204);
  },
  'it was cancelled with others': async ({ id }) => {
    const batch = { ids: [id], action: 'cancel' };
    await library.librarian.call('post', '/api/v1/follow-ups/batches').send(batch).expect(200);
  },
  'its contact was archived': async ({ contactId }) => {
    const path = `/api/v1/contacts/${contactId}`;
    await library.librarian.call('delete', path).set('If-Match', '"1"').expect(204);
  },
  'its owner left': async ({ owner }) => {
    await library.admin
      .call('patch', `/api/v1/users/${owner.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
  },
};

const reasons: Readonly<Record<string, string>> = {
  'it was done': 'follow_up_done',
  'it was done with an interaction': 'follow_up_done',
  'it was cancelled': 'follow_up_cancelled',
  'it was put off': 'follow_up_moved',
  'its due time was changed': 'follow_up_moved',
  'it was archived': 'follow_up_archived',
  'it was cancelled with others': 'follow_up_cancelled',
  'its contact was archived': 'subject_archived',
  'its owner left': 'owner_without_access',
};

/** What the proof of its delivery says: why nobody was reminded. */
async function reasonFor({ id }: Promised): Promise<string | null> {
  const path = '/api/v1/deliveries';
  const { body: list } = await library.librarian.call('get', `${path}?subjectId=${id}`).expect(200);
  const { body } = await library.librarian.call('get', `${path}/${list.data[0].id}`).expect(200);
  return body.attempts.at(-1).reason;
}

describe('between queueing and sending', () => {
  it('whatever became of it, the old owner gets nothing', async () => {
    const promised = new Map<string, Promised>();
    for (const what of Object.keys(meanwhile)) promised.set(what, await promise());
    const erased = await promise('client');
    const again = { recurrenceRule: 'FREQ=YEARLY' };
    const ended = await promise('contact', again);
    const changed = await promise('contact', again);
    await sweepOnly();
    expect(await statuses()).toEqual(Array(promised.size + 3).fill('pending'));
    for (const [what, one] of promised) await meanwhile[what]!(one);
    await api.app
      .get(ClientDataService, { strict: false })
      .erase(library.admin.caller, erased.clientId!);
    const series = (one: Promised) => `/api/v1/follow-up-series/${one.seriesId}`;
    await library.librarian.call('post', `${series(ended)}/end`).expect(200);
    await library.librarian
      .call('patch', series(changed))
      .set('If-Match', '"1"')
      .send({ dueLocal: '2126-01-01T10:00' })
      .expect(200);
    await sendAll();
    const told = [...promised].filter(([, { owner }]) => mailsTo(owner).length > 0);
    expect(told.map(([what]) => what)).toEqual([]);
    for (const { owner } of [erased, ended, changed]) expect(mailsTo(owner)).toEqual([]);
    expect(new Set(await statuses())).toEqual(new Set(['unwanted']));
    for (const [what, one] of promised)
      expect([what, await reasonFor(one)]).toEqual([what, reasons[what]]);
  });

  it('given to somebody else, it reaches the new owner once and the old one never', async () => {
    const [handed, taken, changed, twice, batched] = [
      await promise(),
      await promise(),
      await promise(),
      await promise(),
      await promise(),
    ];
    await sweepOnly();
    await post(handed.owner, handed, 'hand-over', { ownerId: handed.other.id, note: 'Pilne' });
    await post(taken.other, taken, 'hand-over', { ownerId: taken.other.id });
    await patch(changed, { ownerId: changed.other.id });
    await post(twice.owner, twice, 'hand-over', { ownerId: twice.other.id });
    await post(twice.owner, twice, 'hand-over', { ownerId: handed.other.id });
    await library.librarian
      .call('post', '/api/v1/follow-ups/batches')
      .send({ ids: [batched.id], action: 'hand_over', handOver: { ownerId: batched.other.id } })
      .expect(200);
    await sendAll();
    for (const { owner } of [handed, taken, changed, twice, batched]) {
      expect(mailsTo(owner)).toEqual([]);
    }
    expect(mailsTo(changed.other)).toHaveLength(1);
    expect(mailsTo(batched.other)).toHaveLength(1);
    // Taken by themselves: they know. Passed on at once: the one in between never had it.
    expect([...mailsTo(taken.other), ...mailsTo(twice.other)]).toEqual([]);
    expect(mailsTo(handed.other)).toHaveLength(2);
  });
});

describe('somebody to whom something was handed over', () => {
  it('reads from whom, what they should know, and what it is about', async () => {
    const owner = await library.addUser('librarian', 'pl');
    const contactId = await addContact(library, 'Centrum Biznesu');
    const { id } = await planFollowUp(library, {
      contactId,
      title: 'Potwierdzić salę',
      dueLocal: '2199-01-01',
    });
    const handOver = { ownerId: owner.id, note: 'Woli e-mail <niż> telefon' };
    await library.librarian
      .call('post', `/api/v1/follow-ups/${id}/hand-over`)
      .send(handOver)
      .expect(200);
    await sendAll();
    const [mail] = mailsTo(owner);
    expect(mail?.subject).toMatch(/ przekazuje Ci sprawę: Potwierdzić salę$/);
    for (const words of [handOver.note, 'Centrum Biznesu', '1 stycznia 2199']) {
      expect(mail?.text).toContain(words);
    }
    expect(mail?.html).toContain('Woli e-mail &lt;niż> telefon');
    expect(mail?.text).not.toContain('00:00');
    expect(mail?.text).toContain(`https://liaison.example.org/follow-ups/${id}`);
  });

  it('reads nothing of a client whom all forgot meanwhile', async () => {
    const { id, clientId, owner, other } = await promise('client');
    await owner
      .call('post', `/api/v1/follow-ups/${id}/hand-over`)
      .send({ ownerId: other.id, note: 'Łucja Kowalska dzwoniła' })
      .expect(200);
    const data = api.app.get(ClientDataService, { strict: false });
    const exported = await data.export(library.librarian.caller, clientId!);
    expect(JSON.stringify(exported.followUps)).toContain('Łucja Kowalska dzwoniła');
    await data.erase(library.admin.caller, clientId!);
    await sendAll();
    expect(mailsTo(other)).toEqual([]);
    const { rows } = await database.query(
      `select note from follow_up_hand_overs where follow_up_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ note: null }]);
  });
});

const statuses = async (): Promise<string[]> => {
  const { rows } = await database.query<{ status: string }>(
    `select status from deliveries where library_id = $1 and kind like 'follow-ups.%'`,
    [library.id],
  );
  return rows.map(({ status }) => status);
};

/** Sweeps once, with nobody there to send. */
async function sweepOnly(): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with(api.settings), MailModule, SweepsModule, FollowUpsJobsModule],
  }).compile();
  await module.get(RemindersService, { strict: false }).remindOfDue();
  await module.close();
}

/** Lets a worker do all that there is to do: it sweeps, queues and sends. */
async function sendAll(): Promise<void> {
  const worker = await createWorker(api.settings);
  try {
    await worker.get(RemindersService, { strict: false }).remindOfDue();
    await until('every delivery is sent or left', async () =>
      (await statuses()).every((status) => status !== 'pending'),
    );
  } finally {
    await worker.close();
  }
}
