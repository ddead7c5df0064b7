// `npm start` as a newcomer meets it: a fresh clone of this commit, from nothing to the story's first steps.
// The last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'liaison-smoke-'));
const clone = join(place, 'liaison');
const data = join(place, 'data');
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const environment = { ...process.env, PORT: String(port), LIAISON_DATA_DIR: data };
for (const service of ['DATABASE_URL', 'DATABASE_APP_URL', 'REDIS_URL', 'SMTP_URL', 'NODE_ENV']) {
  delete environment[service];
}

let passed = 0;
let failed = 0;
let output = '';
let launcher;

try {
  const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
  if (cloned.status !== 0) throw new Error('git clone failed');

  await step('npm start brings everything up from nothing', () => start());
  const demo = JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8'));
  let token = '';
  await step('the demo sign-in of the banner works', async () => {
    expect(output.includes(demo.signIn.password), 'the banner names the password');
    ({ token } = await call('POST', '/api/v1/sessions', { body: demo.signIn }));
  });
  let jobAgency;
  await step('the librarian lists the job agencies', async () => {
    const { data: contacts } = await call('GET', '/api/v1/contacts?kind=job_agency', { token });
    jobAgency = contacts[0];
    expect(jobAgency.name === 'Powiatowy Urząd Pracy w Kołobrzegu', 'the job agency is there');
  });
  await step('the partner lists its referrals with its token and nothing else', async () => {
    const { data: referrals } = await call('GET', '/api/v1/partner/referrals', {
      token: demo.partnerToken,
    });
    expect(referrals.length > 0, 'there is a referral');
  });
  await step('a stranger is turned away', async () => {
    const { status } = await fetch(`${address}/api/v1/contacts`);
    expect(status === 401, `401, not ${status}`);
  });
  await step(
    'a call is logged with what happens next, and the reminder arrives by mail',
    async () => {
      const title = 'Smoke: wysłać program warsztatów';
      await call('POST', '/api/v1/interactions', {
        token,
        body: {
          channel: 'call',
          contactIds: [jobAgency.id],
          summary: 'Pytali o warsztaty',
          next: { title, dueLocal: localTime(), timeZone: 'UTC' },
        },
      });
      const mails = await until('the mail arrives', async () => {
        const page = await (await fetch(`${mailbox()}/messages`)).text();
        return page.includes('Smoke') ? page : undefined;
      });
      expect(mails.includes(demo.signIn.email), 'it goes to the librarian');
    },
  );
  await step('a killed API and a killed worker come back by themselves', async () => {
    for (const name of ['api', 'worker']) {
      const before = programs(name);
      expect(before.length === 1, `one ${name} runs, not ${before.length}`);
      process.kill(before[0], 'SIGKILL');
      await until(`another ${name} runs`, () => {
        const [now] = programs(name);
        return now !== undefined && now !== before[0];
      });
    }
    await until('the API answers again', ready);
  });
  await step('SIGTERM stops everything, and leaves no process behind', () => stop());
  await step('a second start keeps the data and does not seed again', async () => {
    output = '';
    await start();
    expect(output.includes(demo.partnerToken), 'the banner names the same token');
    const { data: contacts } = await call('GET', '/api/v1/contacts?kind=job_agency', { token });
    expect(contacts.length === 1, `one job agency, not ${contacts.length}`);
  });
  await step('after a kill -9 of the launcher nothing is left, and it starts again', async () => {
    launcher.kill('SIGKILL');
    await until('every part has noticed', () => leftovers().length === 0, 60);
    await start();
    await call('GET', '/api/v1/contacts?kind=job_agency', { token });
    await stop();
  });
} catch (error) {
  failed += 1;
  process.stdout.write(`FAILED: ${error.stack}\n`);
} finally {
  if (launcher?.exitCode === null) launcher.kill('SIGKILL');
  rmSync(place, { recursive: true, force: true });
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function step(name, work) {
  try {
    await work();
  } catch (error) {
    process.stdout.write(`FAILED: ${name}\n${output}\n`);
    logs().forEach((log) => process.stdout.write(`${log}\n`));
    throw error;
  }
  passed += 1;
  process.stdout.write(`passed: ${name}\n`);
}

async function start() {
  launcher = spawn(process.execPath, ['apps/launcher/start.mjs'], {
    cwd: clone,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launcher.stdout.on('data', (chunk) => (output += chunk));
  launcher.stderr.on('data', (chunk) => (output += chunk));
  const process = launcher;
  await until(
    'the banner is printed',
    () => {
      if (process.exitCode !== null) throw new Error(`npm start ended with ${process.exitCode}`);
      return output.includes('Liaison is ready');
    },
    600,
  );
  expect(await ready(), 'the API is ready');
}

async function stop() {
  const ended = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.kill('SIGTERM');
  expect((await ended) === 0, 'the launcher ends with 0');
  await until('no process is left', () => leftovers().length === 0, 10);
}

async function call(method, path, { token, body } = {}) {
  const response = await fetch(address + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text);
}

function ready() {
  return fetch(`${address}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function mailbox() {
  const found = /Mail it sends:\s+(\S+)/.exec(output)?.[1];
  expect(found, 'the banner names the mailbox');
  return found;
}

function localTime() {
  return new Date(Date.now() + 1000).toISOString().slice(0, 19);
}

/** The processes that belong to this smoke test: those whose command line or folder lies in its place. */
function leftovers() {
  return processes().filter(({ pid, line, folder }) => {
    if (pid === process.pid) return false;
    return line.includes(place) || folder.startsWith(place);
  });
}

function programs(name) {
  return processes()
    .filter(({ line }) => line.includes(join(clone, 'dist/apps', name, 'main.js')))
    .map(({ pid }) => pid);
}

function processes() {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const state = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.[0];
        if (state === 'Z') return [];
        return [{ pid: Number(name), line, folder: '' }];
      } catch {
        // It has ended while we looked.
        return [];
      }
    });
}

function logs() {
  return ['api', 'worker'].map((name) => {
    const file = join(data, 'logs', `${name}.log`);
    return existsSync(file) ? `${name}.log: ${readFileSync(file, 'utf8').slice(-3000)}` : '';
  });
}

async function until(what, condition, seconds = 60) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const result = await condition();
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await wait(100);
  }
}

function expect(condition, what) {
  if (!condition) throw new Error(`Expected: ${what}`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
