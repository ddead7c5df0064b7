import { clockInWords, newId, systemCaller } from '#kernel';
import { PreferencesService } from '#preferences';
import { UnitOfWork } from '#platform/database';
import { freshDatabase, type TestDatabase, testSettings } from '#test';
import { Outbox } from './outbox';
import { aMessage, TestWorker } from './testing';

describe('the outbox', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let libraryId: string;
  const later = new Date(Date.now() + 3_600_000);

  beforeAll(async () => {
    database = await freshDatabase();
    worker = await TestWorker.start({ settings: testSettings(database) });
  });

  afterAll(async () => {
    await worker.stop();
    await database.drop();
  });

  beforeEach(async () => {
    libraryId = await worker.makeLibrary();
  });

  it('keeps what is to be said to whom, and when; not the words', async () => {
    const message = aMessage({ sendAt: later, occurrence: later.toISOString() });
    const [id] = await worker.add(libraryId, [message]);
    expect(await worker.delivery(libraryId, id!)).toMatchObject({
      ...message,
      status: 'pending',
      attempts: 0,
      lastAttempt: 8,
      nextAttemptAt: later,
    });
  });

  it('adds one delivery for an occurrence, however often and by however many it is asked', async () => {
    const message = aMessage({ sendAt: later });
    const added = await Promise.all([1, 2, 3].map(() => worker.add(libraryId, [message, message])));
    expect(added.flat()).toHaveLength(1);
    expect(await worker.deliveries(libraryId)).toHaveLength(1);
  });

  it('tells apart the occurrences, the recipients and the subjects', async () => {
    const message = aMessage({ sendAt: later });
    const ids = await worker.add(libraryId, [
      message,
      { ...message, occurrence: 'again' },
      { ...message, recipient: { kind: 'address', address: 'boris@example.org' } },
      { ...message, recipient: { kind: 'contact', id: newId() } },
      { ...message, subjectId: newId() },
      { ...message, kind: 'another' },
    ]);
    expect(ids).toHaveLength(6);
  });

  it('lets what is for a user wait for the end of their quiet hours, unless it is urgent', async () => {
    const userId = await worker.makeUser(libraryId);
    const quietUntil = new Date(Date.now() + 2 * 3_600_000);
    await worker.get(PreferencesService).change(systemCaller(libraryId), userId, 1, {
      quietFrom: clockInWords(new Date(Date.now() - 3_600_000), 'en', 'Europe/Warsaw'),
      quietUntil: clockInWords(quietUntil, 'en', 'Europe/Warsaw'),
    });
    const message = aMessage({ recipient: { kind: 'user', id: userId } });
    worker.kind.unwanted.add(message.subjectId);
    const ids = await worker.add(libraryId, [
      message,
      { ...message, occurrence: 'urgent', isUrgent: true },
    ]);
    const [waiting, urgent] = await Promise.all(ids.map((id) => worker.delivery(libraryId, id)));
    expect(waiting!.sendAt.getTime()).toBeGreaterThan(Date.now() + 1.9 * 3_600_000);
    expect(waiting!.nextAttemptAt).toEqual(waiting!.sendAt);
    expect(urgent!.sendAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('gives up what was still to be sent to a contact, and nothing else', async () => {
    const [gone, other] = [newId(), newId()];
    const forContact = (id: string) =>
      aMessage({ recipient: { kind: 'contact', id }, sendAt: later });
    await worker.add(libraryId, [forContact(gone), forContact(other)]);
    await worker
      .get(UnitOfWork)
      .run(libraryId, () => worker.get(Outbox).giveUpFor(libraryId, gone));
    const deliveries = await worker.deliveries(libraryId);
    const statuses = deliveries.map(({ recipient, status }) => ({ recipient, status }));
    expect(statuses).toEqual([
      { recipient: { kind: 'contact', id: gone }, status: 'unwanted' },
      { recipient: { kind: 'contact', id: other }, status: 'pending' },
    ]);
  });

  it('forgets a message whose unit of work fails', async () => {
    const unitOfWork = worker.get(UnitOfWork);
    const failing = unitOfWork.run(libraryId, async () => {
      await worker.get(Outbox).add({ libraryId }, aMessage({ sendAt: later }));
      throw new Error('The change could not be made after all');
    });
    await expect(failing).rejects.toThrow('after all');
    expect(await worker.deliveries(libraryId)).toEqual([]);
  });

  it('takes nothing outside a unit of work', async () => {
    await expect(worker.get(Outbox).add({ libraryId }, aMessage())).rejects.toThrow('unit of work');
  });

  it('refuses a user of another library', async () => {
    const stranger = aMessage({ recipient: { kind: 'user', id: newId() }, sendAt: later });
    await expect(worker.add(libraryId, [stranger])).rejects.toThrow('deliveries_user_id_fkey');
  });
});
