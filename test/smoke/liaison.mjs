import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longest wait for the banner: the first start installs and builds. */
const patienceSeconds = { first: 900, later: 120 };

/** Runs `npm start` in the folder, in a group of processes of its own, as a terminal would. */
export async function startLiaison({ folder, dataDirectory, port, isFirst }) {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...cleanEnvironment(), LIAISON_DATA_DIR: dataDirectory, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const liaison = {
    pid: child.pid,
    ended,
    output: () => output,
    address: `http://127.0.0.1:${port}`,
    mailbox: () => /Mail it sends\s+(\S+)/.exec(output)?.[1],
  };
  const seconds = isFirst ? patienceSeconds.first : patienceSeconds.later;
  const outcome = await Promise.race([
    ended.then((end) => `npm start ended (${end})`),
    until(() => output.includes('Stop with Ctrl-C'), seconds).then((up) =>
      up ? 'up' : `npm start was not ready after ${seconds} s`,
    ),
  ]);
  if (outcome !== 'up') {
    if (liaison.pid !== undefined && child.exitCode === null) process.kill(-liaison.pid, 'SIGKILL');
    throw new Error(`${outcome}. It wrote:\n${output}`);
  }
  return liaison;
}

/** Asks until the answer is true; false when time is up. */
export async function until(question, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (await question()) return true;
    await sleep(200);
  }
  return false;
}

export async function freePort() {
  const server = createServer().listen(0, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Whoever runs the smoke may have services set, or be npm itself; a newcomer has neither. */
function cleanEnvironment() {
  const ours = /^(npm_|DATABASE_|REDIS_|SMTP_|LIAISON_|NODE_ENV$|PUBLIC_URL$|MAIL_FROM$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
