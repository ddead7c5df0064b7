import { MailLimits } from '#platform/mail';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { freshDatabase, type TestDatabase, testSettings, until } from '#test';
import { aMessage, TestWorker } from '../testing';
import { hastyLimits } from '../testing/hasty';

const impatient = Object.assign(new MailLimits(), hastyLimits, { silenceMilliseconds: 1000 });

describe('a mail server that hangs', () => {
  let database: TestDatabase;
  let server: TestMailServer;
  let worker: TestWorker;

  beforeAll(async () => {
    database = await freshDatabase();
    server = await startTestMailServer();
    worker = await TestWorker.start({
      settings: testSettings(database, { SMTP_URL: server.url, LOG_LEVEL: 'silent' }),
      limits: impatient,
    });
  });

  afterAll(async () => {
    await worker.stop();
    await server.stop();
    await database.drop();
  });

  it('is given up on in time, and asked again', async () => {
    const libraryId = await worker.makeLibrary();
    server.behave({ kind: 'hang' });
    const [id] = await worker.add(libraryId, [aMessage()]);
    await until('the first attempt ran out of time', async () => {
      const [attempt] = await worker.attempts(libraryId, id!);
      return attempt?.outcome === 'deferred';
    });
    expect(server.received).toEqual([]);

    server.behave({ kind: 'accept' });
    await until('the delivery is sent', () => worker.allAre(libraryId, 'sent'));
    expect(server.received.length).toBeGreaterThan(0);
  });
});
