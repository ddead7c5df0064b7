import { clockInWords, newId, systemCaller } from '#kernel';
import { LibrariesService, UsersService } from '#identity';
import { PreferencesService } from '#preferences';
import { NoticeReader } from '#libs/notices/data/notice.reader';
import { NoticeWords } from '#libs/notices/notice-words';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { type DeliveryEntity } from '../data/delivery.entity';
import { DeliveriesService } from '../deliveries.service';
import { type DeliveryStatus } from '../domain/delivery-status';
import { MailSampleService } from '../mail-sample.service';
import { type OutgoingMessage } from '../outbox';
import { aMessage, TestWorker } from '../testing';

describe('a delivery', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let worker: TestWorker;
  let libraryId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
    worker = await TestWorker.start({
      settings: testSettings(database, { SMTP_URL: server.url, LOG_LEVEL: 'silent' }),
    });
    libraryId = await worker.makeLibrary();
  });

  afterAll(async () => {
    await worker.stop();
    await server.stop();
    await database.drop();
  });

  beforeEach(() => {
    server.behave({ kind: 'accept' });
  });

  async function add(message: Partial<OutgoingMessage> = {}): Promise<string> {
    const [id] = await worker.add(libraryId, [aMessage(message)]);
    return id!;
  }

  function comesTo(id: string, status: DeliveryStatus): Promise<DeliveryEntity> {
    return until(`delivery ${id} is ${status}`, async () => {
      const delivery = await worker.delivery(libraryId, id);
      return delivery.status === status && delivery;
    });
  }

  async function outcomes(id: string): Promise<(string | null)[]> {
    return (await worker.attempts(libraryId, id)).map(({ outcome }) => outcome);
  }

  function mailsOf(id: string): number {
    return server.received.filter(({ mail }) => mail.messageId?.startsWith(`<${id}@`)).length;
  }

  it('is sent once it is due, and keeps the words of the mail server', async () => {
    const id = await add();
    const delivery = await comesTo(id, 'sent');
    expect(delivery).toMatchObject({ attempts: 1, leasedUntil: null, leaseToken: null });
    expect(delivery.endedAt).toBeInstanceOf(Date);
    const [attempt, ...further] = await worker.attempts(libraryId, id);
    expect(attempt).toMatchObject({
      number: 1,
      outcome: 'sent',
      reply: expect.stringContaining('250'),
    });
    expect(attempt!.finishedAt!.getTime()).toBeGreaterThanOrEqual(attempt!.startedAt.getTime());
    expect(further).toEqual([]);
    expect(mailsOf(id)).toBe(1);
  });

  it('waits for its time', async () => {
    const early = await add({ sendAt: new Date(Date.now() + 3_600_000) });
    await comesTo(await add(), 'sent');
    expect(await worker.delivery(libraryId, early)).toMatchObject({
      status: 'pending',
      attempts: 0,
    });
  });

  it('is tried again while the mail server says 4xx, and then sent', async () => {
    server.behave({ kind: 'refuse', code: 451, at: 'recipient' });
    const id = await add();
    await until(
      'it was deferred twice',
      async () => (await outcomes(id)).filter((one) => one === 'deferred').length >= 2,
    );
    expect(mailsOf(id)).toBe(0);

    server.behave({ kind: 'accept' });
    await comesTo(id, 'sent');
    const attempts = await worker.attempts(libraryId, id);
    expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => index + 1));
    expect(attempts[0]).toMatchObject({
      outcome: 'deferred',
      reason: 'come_back_later',
      reply: expect.stringContaining('451'),
    });
    expect(attempts.at(-1)).toMatchObject({ outcome: 'sent', reason: null });
    expect(mailsOf(id)).toBe(1);
  });

  it('has failed after eight attempts', async () => {
    server.behave({ kind: 'refuse', code: 452, at: 'message' });
    const id = await add();
    const delivery = await comesTo(id, 'failed');
    expect(delivery.attempts).toBe(8);
    expect(await outcomes(id)).toEqual(Array(8).fill('deferred'));
  });

  it('has failed at once when the mail server says 5xx, with the reason; a person has it sent again', async () => {
    server.behave({ kind: 'refuse', code: 550, at: 'recipient' });
    const id = await add();
    await comesTo(id, 'failed');
    const [attempt] = await worker.attempts(libraryId, id);
    expect(attempt).toMatchObject({
      outcome: 'refused',
      reason: 'mail_refused',
      reply: expect.stringContaining('550'),
    });

    server.behave({ kind: 'accept' });
    const deliveries = worker.get(DeliveriesService);
    await deliveries.sendAgain(systemCaller(libraryId), id);
    await comesTo(id, 'sent');
    expect(await outcomes(id)).toEqual(['refused', 'sent']);
    await expect(deliveries.sendAgain(systemCaller(libraryId), id)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'delivery_not_failed',
      extensions: { currentStatus: 'sent' },
    });
  });

  it('is tried again when the connection is cut', async () => {
    server.behave({ kind: 'cut' });
    const id = await add();
    await until(
      'the first attempt was cut off',
      async () => (await outcomes(id))[0] === 'deferred',
    );
    server.behave({ kind: 'accept' });
    await comesTo(id, 'sent');
    expect(mailsOf(id)).toBe(1);
  });

  it('is never sent when it is no longer wanted at its time', async () => {
    const message = aMessage();
    worker.kind.unwanted.add(message.subjectId);
    const id = await add(message);
    await comesTo(id, 'unwanted');
    expect(await outcomes(id)).toEqual(['unwanted']);
    expect(mailsOf(id)).toBe(0);
  });

  it('is asked about again at each attempt', async () => {
    server.behave({ kind: 'refuse', code: 451, at: 'recipient' });
    const message = aMessage();
    const id = await add(message);
    await until('it was deferred', async () => (await outcomes(id))[0] === 'deferred');
    worker.kind.unwanted.add(message.subjectId);
    await comesTo(id, 'unwanted');
    expect(mailsOf(id)).toBe(0);
  });

  it('fails with the reason when its message cannot be composed, and does not go on for ever', async () => {
    const message = aMessage();
    worker.kind.faulty.add(message.subjectId);
    const id = await add(message);
    await comesTo(id, 'failed');
    expect(await outcomes(id)).toEqual(Array(8).fill('not_composed'));
    expect((await worker.attempts(libraryId, id))[0]!.reply).toBe('Error: The template has a hole');
  });

  it('fails with the reason when no feature knows its kind', async () => {
    const id = await add({ kind: 'nobodys' });
    await comesTo(id, 'failed');
    expect((await worker.attempts(libraryId, id))[0]!.reply).toBe(
      'Error: No feature knows the message kind "nobodys"',
    );
  });

  it('that has failed is told of inside the app to the user it was for', async () => {
    server.behave({ kind: 'refuse', code: 550, at: 'recipient' });
    const userId = await worker.makeUser(libraryId);
    await comesTo(await add({ recipient: { kind: 'user', id: userId } }), 'failed');
    const notices = await worker.get(NoticeReader).findAfter(libraryId, userId, 0, 10);
    const [told] = await worker.get(NoticeWords).of(libraryId, notices, 'pl');
    expect(notices).toHaveLength(1);
    expect(told!.text).toBe(
      'Nie udało się dostarczyć wiadomości. Serwer poczty odrzucił wiadomość.',
    );
  });

  describe('in quiet hours', () => {
    const user = (id: string) => ({ recipient: { kind: 'user', id } }) as const;

    /** Nobody is told within an hour of now. */
    async function quietUser(): Promise<string> {
      const id = await worker.makeUser(libraryId);
      const clock = (hours: number): string =>
        clockInWords(new Date(Date.now() + hours * 3_600_000), 'en', 'Europe/Warsaw');
      const preferences = worker.get(PreferencesService);
      const quiet = { quietFrom: clock(-1), quietUntil: clock(1) };
      await preferences.change(systemCaller(libraryId), id, 1, quiet);
      return id;
    }

    it('waits for their end at each attempt, and loses none by it', async () => {
      // Queued before they began, or tried again after: its time had come.
      const id = await add({ ...user(await quietUser()), sendAt: new Date() });
      await until('it was postponed', async () => (await outcomes(id))[0] === 'postponed');
      const delivery = await worker.delivery(libraryId, id);
      expect(delivery).toMatchObject({ status: 'pending', attempts: 1, lastAttempt: 9 });
      expect(delivery.nextAttemptAt.getTime()).toBeGreaterThan(Date.now());
      expect(mailsOf(id)).toBe(0);
    });

    it('goes out all the same when its recipient waits for it', async () => {
      const id = await add({ ...user(await quietUser()), isUrgent: true });
      await comesTo(id, 'sent');
    });

    it('of whoever gets it instead is what counts, and who that was is kept', async () => {
      const [away, quiet] = [await worker.makeUser(libraryId), await quietUser()];
      const message = aMessage({ ...user(quiet), sendAt: new Date() });
      worker.kind.standIns.set(message.subjectId, away);
      const id = await add(message);
      await comesTo(id, 'sent');
      expect((await worker.attempts(libraryId, id))[0]).toMatchObject({ standInId: away });
      const other = aMessage(user(away));
      worker.kind.standIns.set(other.subjectId, quiet);
      const postponed = await add(other);
      await until('it was postponed', async () => (await outcomes(postponed))[0] === 'postponed');
      expect((await worker.attempts(libraryId, postponed))[0]).toMatchObject({
        reason: 'quiet_hours',
        standInId: quiet,
      });
    });
  });

  it('fails at once when the recipient has no usable address', async () => {
    const id = await add({
      recipient: { kind: 'address', address: 'anna@example.org, eve@example.org' },
    });
    await comesTo(id, 'failed');
    expect(await outcomes(id)).toEqual(['refused']);
  });

  it('comes as mail of its library: by its name, with its address for answers', async () => {
    const [owned, same] = [newId(), newId()];
    const anna = { name: 'Anna Żak', address: 'anna@biblioteka.example.org' };
    worker.kind.owners.set(owned, anna).set(same, { ...anna, address: 'Biuro@example.org' });
    const of = async (subjectId: string, sentFrom = libraryId) => {
      const [id] = await worker.add(sentFrom, [aMessage({ subjectId })]);
      await until(
        'it is sent',
        async () => (await worker.delivery(sentFrom, id!)).endedAt !== null,
      );
      const { mail } = server.received.find((one) => one.mail.subject === subjectId)!;
      return { from: mail.from, answers: mail.replyTo?.map(({ address }) => address) };
    };
    const from = { address: 'liaison@localhost.localdomain' };
    const mailSettings = await worker.makeLibrary();
    await worker.get(LibrariesService).change(systemCaller(mailSettings), 1, {
      mailSenderName: 'Бібліотека «Ґанок»',
      mailReplyTo: 'biuro@example.org',
    });
    const named = { ...from, name: 'Бібліотека «Ґанок»' };
    expect(await of(newId(), mailSettings)).toEqual({
      from: named,
      answers: ['biuro@example.org'],
    });
    const [both, once] = [await of(owned, mailSettings), await of(same, mailSettings)];
    expect(both.answers).toEqual([anna.address, 'biuro@example.org']);
    expect(once.answers).toEqual(['Biuro@example.org']);
    expect(await of(newId())).toEqual({ from: { ...from, name: 'Biblioteka' } });
  });

  it('shows an admin how the mail of the library comes, and tells when it is refused', async () => {
    const user = await worker.get(UsersService).find(libraryId, await worker.makeUser(libraryId));
    const reader = { ...systemCaller(libraryId), ...user!, userId: user!.id };
    const ask = () => worker.get(MailSampleService).send(reader);
    await comesTo(await ask(), 'unwanted');
    await worker
      .get(UsersService)
      .choosePassword(reader, reader.userId, 'zielony parasol w deszczu');
    await comesTo(await ask(), 'sent');
    const { mail, recipient } = server.received.at(-1)!;
    expect(recipient).toBe(reader.email);
    expect(mail.subject).toBe('Tak przychodzi poczta: Biblioteka');
    expect(mail.text).toContain('Anna Nowak, to wiadomość na próbę');
    server.behave({ kind: 'refuse', code: 550, at: 'recipient' });
    const refused = await comesTo(await ask(), 'failed');
    expect(await outcomes(refused.id)).toEqual(['refused']);
  });
});
