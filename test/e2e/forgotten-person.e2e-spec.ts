import { type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { freePort } from '#platform/embedded';
import { startTestMailServer, type TestMailServer } from '#platform/mail/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';
import { ReferralStory, type TestPartner } from '#libs/referrals/testing/referral-story';
import { environmentOf } from '../chaos/support/environment';
import { forkProgram } from '../chaos/support/worker-process';

/** Somebody whom nobody can be mistaken for, in whatever way they are written down. */
const person = {
  name: 'Zdzisława Brzęczyszczykiewicz',
  email: 'zdzisia.brzeczyk@unikat.example.org',
  phone: '+48 698 765 432',
};
const traces = /zdzisi?[lł]aw|zdzisia|brz[eę]cz|unikat\.example|698[ .()-]*765|765[ .()-]*432/i;

const apps = join(__dirname, '../../apps');

let server: TestMailServer;
let api: TestApi;
let library: TestLibrary;
let partner: TestPartner;
let address: string;
const programs: ChildProcess[] = [];
let log = '';

/** The API and the worker as they really run, with everything that they say kept. */
beforeAll(async () => {
  server = await startTestMailServer();
  api = await TestApi.start({ SMTP_URL: server.url });
  library = await makeLibrary(api);
  partner = await new ReferralStory(api, library).partner();
  const [port, workerPort] = [await freePort(), await freePort()];
  address = `http://127.0.0.1:${port}`;
  const environment = {
    ...environmentOf(api.settings),
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    LOG_LEVEL: 'trace',
  };
  for (const app of ['api', 'worker']) {
    const program = forkProgram(join(apps, app, 'main.ts'), environment);
    for (const stream of [program.stdout, program.stderr]) {
      stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    }
    programs.push(program);
  }
  for (const each of [port, workerPort]) {
    await until(`what listens on ${each} is ready`, () =>
      fetch(`http://127.0.0.1:${each}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }
});

afterAll(async () => {
  await stopPrograms();
  await api.stop();
  await server.stop();
});

async function stopPrograms(): Promise<void> {
  await Promise.all(
    programs.splice(0).map((program) => {
      const end = new Promise((resolve) => program.once('exit', resolve));
      program.kill('SIGTERM');
      return end;
    }),
  );
}

interface Answer {
  readonly status: number;
  readonly body: { id: string; client: { id: string }; data: { id: string }[] };
}

let key = 0;

/** A request to the running API, with a key of its own where it makes something. */
async function ask(
  token: string,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(address + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': `key-${++key}` }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return {
    status: answer.status,
    body: isJson ? (JSON.parse(text) as Answer['body']) : ({} as Answer['body']),
  };
}

/** Makes something; it must succeed. */
async function make(token: string, path: string, body: object): Promise<string> {
  const answer = await ask(token, 'POST', path, body);
  if (answer.status >= 300)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.id;
}

/** Everything that a person leaves behind in a library: referrals, follow-ups, words, mistyped requests. */
async function leaveTraces(): Promise<string> {
  const { librarian } = library;
  const { contactId } = partner;
  await ask(
    librarian.token,
    'PATCH',
    `/api/v1/contacts/${contactId}`,
    { email: 'pup@kolobrzeg.example.org', notes: `Pyta o nią: ${person.name}, ${person.phone}` },
    { 'if-match': '"1"' },
  );
  const clientId = await make(librarian.token, '/api/v1/clients', {
    ...person,
    language: 'pl',
    note: person.name,
  });
  await make(librarian.token, `/api/v1/clients/${clientId}/consents`, {
    purpose: 'referral',
    recipientContactId: contactId,
    fields: ['name', 'email', 'phone'],
    howGiven: 'written',
    givenAt: '2026-01-05T10:00:00Z',
  });
  const referralId = await make(librarian.token, '/api/v1/referrals', {
    mode: 'referral',
    contactId,
    clientId,
    need: `${person.name} szuka pracy`,
  });
  const staff = `/api/v1/referrals/${referralId}`;
  const theirs = `/api/v1/partner/referrals/${referralId}`;
  await make(librarian.token, `${staff}/moves`, { from: 'draft', to: 'sent', note: person.email });
  await ask(partner.token, 'GET', '/api/v1/partner/referrals');
  await ask(partner.token, 'GET', theirs);
  await make(partner.token, `${theirs}/moves`, {
    from: 'sent',
    to: 'accepted',
    note: `Witamy, ${person.name}`,
  });
  await make(partner.token, `${theirs}/messages`, {
    text: `Dzwonimy: ${person.phone}`,
    clientContacted: true,
  });
  await make(partner.token, `${theirs}/moves`, {
    from: 'accepted',
    to: 'scheduled',
    scheduledAt: '2126-11-27T10:00:00Z',
    scheduledPlace: `u ${person.name}`,
  });
  for (const subject of [{ clientId }, { referralId }, { contactId }]) {
    for (const dueLocal of ['2026-01-05T10:00', '2126-11-27T10:00']) {
      await make(librarian.token, '/api/v1/follow-ups', {
        ...subject,
        title: `Zadzwonić: ${person.name}`,
        note: person.phone,
        dueLocal,
      });
    }
  }
  await make(librarian.token, '/api/v1/interactions', {
    channel: 'call',
    contactIds: [contactId],
    summary: `O pani ${person.name} (${person.email})`,
    next: { title: `Zapytać o ${person.name}`, dueLocal: '2126-11-27T10:00' },
  });
  await make(librarian.token, '/api/v1/signposts', { contactId, topic: `dla: ${person.name}` });
  await ask(librarian.token, 'GET', `/api/v1/clients?email=${person.email}`);
  await ask(librarian.token, 'POST', '/api/v1/clients', { ...person, nickname: person.name });
  await ask(librarian.token, 'GET', `/api/v1/${encodeURIComponent(person.name)}`);
  await ask(librarian.token, 'GET', `/api/v1/clients/${clientId}/export`);
  await until('the reminders of what is due have gone out', () => {
    const reminders = server.received.filter(({ mail }) => mail.subject?.includes('Zadzwonić'));
    return reminders.length === 3;
  });
  return clientId;
}

/** Every row of every table, as text. */
async function databaseDump(): Promise<string> {
  const owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
  const { rows: tables } = await owner.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  let dump = '';
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(
      `select row_to_json(t)::text as row from ${name} as t`,
    );
    dump += rows.map(({ row }) => `${name}: ${row}\n`).join('');
  }
  await owner.end();
  return dump;
}

/** Every key of this test's queues, with what it holds. */
async function redisDump(): Promise<string> {
  const redis = new Redis(api.settings.redisUrl);
  const readers: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, 0, -1),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  let dump = '';
  for (const key of await redis.keys('*')) {
    dump += `${key}: ${JSON.stringify(await readers[await redis.type(key)]?.(key))}\n`;
  }
  redis.disconnect();
  return dump;
}

const linesWithTraces = (text: string): string[] =>
  text.split('\n').filter((line) => traces.test(line));

it('nothing of an erased person is left: not in the database, nor in Redis, nor in a log, nor in a later mail', async () => {
  const clientId = await leaveTraces();
  // Otherwise this test could not fail.
  expect(linesWithTraces(await databaseDump()).length).toBeGreaterThan(15);

  const sentBefore = server.received.length;
  const erasure = await ask(
    library.admin.token,
    'POST',
    `/api/v1/clients/${clientId}/erasure`,
    undefined,
    { 'if-match': '"1"' },
  );
  expect(erasure.status).toBe(204);
  const notice = await until('the partner is asked to forget the person', () =>
    server.received
      .slice(sentBefore)
      .find(({ recipient }) => recipient === 'pup@kolobrzeg.example.org'),
  );
  expect(notice.mail.text).toContain('Prosimy usunąć dane tej osoby');

  expect(linesWithTraces(await redisDump())).toEqual([]);
  await stopPrograms();
  expect(linesWithTraces(await databaseDump())).toEqual([]);
  expect(log).toContain('"msg":"request"');
  expect(linesWithTraces(log)).toEqual([]);
  const later = server.received.slice(sentBefore);
  for (const { source, mail } of later) {
    expect([source, mail.text, mail.html, mail.subject].join('\n')).not.toMatch(traces);
  }
});
