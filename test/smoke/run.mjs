/**
 * `npm start` as a newcomer meets it: from a fresh clone, with nothing but Node.js and git, to the
 * first steps of the story; then whether it stops cleanly, comes back, and mends itself.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshClone } from './fresh-clone.mjs';
import { freePort, startLiaison, until } from './liaison.mjs';
import { processesOf, waitUntilNoneOf } from './processes.mjs';
import { expect, step, sum } from './report.mjs';
import * as story from './story.mjs';

const { folder, commit } = freshClone();
const dataDirectory = join(folder, 'data');
const demoFile = join(dataDirectory, 'demo.json');
const port = await freePort();
process.stdout.write(`Smoke of ${commit.slice(0, 10)} in ${folder}\n`);

try {
  await run();
} finally {
  if (sum().failed > 0) showLogs();
  for (const { pid } of processesOf(folder)) process.kill(pid, 'SIGKILL');
  await waitUntilNoneOf(folder, 20);
  rmSync(dirname(folder), { recursive: true, force: true });
}
const { passed, failed } = sum();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function run() {
  const first = await start('npm start installs, builds and comes up', true);
  if (first === undefined) return;
  const demo = JSON.parse(readFileSync(demoFile, 'utf8'));

  await step('it says it is ready', () => story.isReady(first));
  const token = await step('the demo librarian signs in', () => story.signIn(first, demo.signIn));
  const [agency] =
    (await step('she lists the job agencies', () => story.listJobAgencies(first, token))) ?? [];
  const contact = await step('she records a contact', () => story.addContact(first, token));
  await step('the partner lists the referrals sent to it', () =>
    story.listPartnerReferrals(first, demo.partnerToken),
  );
  await step('a stranger gets nowhere', () => story.strangersGetNowhere(first, demo.partnerToken));
  await step('she logs a call, and the reminder of what happens next arrives by mail', () =>
    story.reminderArrives(first, token, agency.id),
  );
  await step('a second npm start on the same data is refused', () => isRefused());
  await step('SIGTERM leaves no process behind', async () => {
    process.kill(first.pid, 'SIGTERM');
    await waitUntilNoneOf(folder, 30);
  });

  const second = await start('it starts again', false);
  if (second === undefined) return;
  await step('the data is still there', async () => {
    const again = await story.signIn(second, demo.signIn);
    await story.findContact(second, again, contact);
    expect(second.output().includes(demo.partnerToken), 'the partner token is not printed again');
  });
  for (const [part, command] of [
    ['API', /apps\/api\/main\.js/],
    ['worker', /apps\/worker\/main\.js/],
    ['database', /postgres -D/],
    ['Redis', /(redis|valkey)-server/],
  ]) {
    await step(`it recovers from a kill -9 of the ${part}`, () => recovers(second, command));
  }
  await step('a reminder arrives after all that', () =>
    story.reminderArrives(second, token, agency.id),
  );
  await step('a kill -9 of the launcher leaves no process behind', async () => {
    process.kill(launcherOf().pid, 'SIGKILL');
    await waitUntilNoneOf(folder, 30);
  });

  const third = await start('it starts again after that', false);
  if (third === undefined) return;
  await step('the data is still there', async () => {
    await story.findContact(third, await story.signIn(third, demo.signIn), contact);
  });
  await step('Ctrl-C leaves no process behind', async () => {
    process.kill(-third.pid, 'SIGINT');
    await waitUntilNoneOf(folder, 30);
    const isTold = () => third.output().includes('Stopped.');
    expect(await until(isTold, 5), `it did not say so:\n${third.output()}`);
  });
}

function start(sentence, isFirst) {
  return step(sentence, () => startLiaison({ folder, dataDirectory, port, isFirst }));
}

async function isRefused() {
  const other = { folder, dataDirectory, port: await freePort(), isFirst: false };
  const refusal = await startLiaison(other).then(
    () => 'it came up',
    (error) => error.message,
  );
  expect(refusal.includes('already runs'), refusal);
}

async function recovers(liaison, command) {
  const victim = processesOf(folder).find(
    (one) => command.test(one.command) && !one.command.startsWith('sh '),
  );
  expect(victim !== undefined, `no process matches ${command}`);
  const said = liaison.output().length;
  process.kill(victim.pid, 'SIGKILL');
  const isBack = () => liaison.output().slice(said).includes('is back');
  expect(await until(isBack, 60), `it did not come back:\n${liaison.output().slice(said)}`);
  await story.isReady(liaison);
}

/** Why something failed is usually said there, and the folder is about to go. */
function showLogs() {
  for (const part of ['api', 'worker']) {
    const log = join(dataDirectory, 'logs', `${part}.log`);
    if (!existsSync(log)) continue;
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30);
    process.stdout.write(`\nThe end of ${part}.log:\n${lines.join('\n')}\n`);
  }
}

function launcherOf() {
  return processesOf(folder).find(({ command }) => /^\S*node\S* \S*start\.mjs/.test(command));
}
