import { type INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { type Email } from 'postal-mime';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { Sweeps } from '#platform/queue';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { createWorker } from '../../../apps/worker/application';
import { LinkStory } from '../testing/link-story';

// A worker starts and stops here, and mails are waited for.

let server: TestMailServer;
let api: TestApi;
let worker: INestApplicationContext;
let database: Client;
let library: TestLibrary;
let story: LinkStory;

beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: server.url, PUBLIC_URL: 'https://liaison.example.org' });
  worker = await createWorker(api.settings);
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await worker.close();
  await api.stop();
  await server.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new LinkStory(api, library);
});

/** As if the answer had been due on that day; then looks for what is overdue. */
async function letPass(id: string): Promise<void> {
  await database.query(
    `update referrals set waits_until = '2026-11-18T22:59:59.999Z', next_notice_at = '2026-11-18T22:59:59.999Z'
     where id = $1`,
    [id],
  );
  await worker.get(Sweeps, { strict: false }).run('overdue-referrals');
}

const subjectsTo = (address: string): (string | undefined)[] =>
  server.received
    .filter(({ recipient }) => recipient === address)
    .map(({ mail }: { mail: Email }) => mail.subject);

describe('a partner that does not answer', () => {
  it.each([
    ['pl', 'MBP czeka na Państwa odpowiedź', '18 listopada 2026'],
    ['uk', 'MBP чекає на вашу відповідь', '18 листопада 2026'],
    ['ru', 'MBP ждёт вашего ответа', '18 ноября 2026'],
    ['en', 'MBP is waiting for your answer', '18 November 2026'],
  ])('is reminded in its language (%s), with its link', async (language, subject, day) => {
    await database.query(`update libraries set name = 'MBP' where id = $1`, [library.id]);
    const email = `biuro.${language}@centrum.example.org`;
    const partner = await story.partnerByMail({ email, languages: [language] });
    const id = await story.sent(partner);
    const link = await story.linkTo(id);
    await letPass(id);
    const reminder = await until(
      'the reminder comes',
      () =>
        server.received.find(
          ({ recipient, mail }) => recipient === email && mail.subject === subject,
        )?.mail,
    );
    expect(reminder.text).toContain(`https://liaison.example.org${link}`);
    expect(reminder.text).toContain(day);
    expect(reminder.text).not.toContain('Kowalska');
    expect(reminder.replyTo).toEqual([
      { name: 'Test librarian', address: library.librarian.email },
    ]);
  });

  it('is reminded once', async () => {
    const email = 'raz@centrum.example.org';
    const id = await story.sent(await story.partnerByMail({ email, languages: ['en'] }));
    await letPass(id);
    await worker.get(Sweeps, { strict: false }).run('overdue-referrals');
    await until('everything is sent', async () => {
      const { rows } = await database.query<{ status: string }>(
        'select status from deliveries where subject_id = $1',
        [id],
      );
      return rows.every(({ status }) => status === 'sent');
    });
    expect(
      subjectsTo(email).filter((subject) => (subject ?? '').endsWith('waiting for your answer')),
    ).toHaveLength(2);
  });
});
