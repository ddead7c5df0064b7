/**
 * `npm test`: every check in turn, a line for each, what went wrong in full, and the sum as the last
 * line. Plain JavaScript, because it installs what it needs first.
 */
import { refuseOldNode } from '../apps/launcher/prepare/node-version.mjs';

refuseOldNode();

const { installDependencies } = await import('../apps/launcher/prepare/install.mjs');
const { buildWebApp } = await import('../apps/launcher/prepare/build.mjs');
const { runCheck } = await import('./runner/check.mjs');
const { runJest } = await import('./runner/jest.mjs');

await installDependencies();

/** What runs side by side; the linter takes longer than all others together. */
const lanes = [
  [['lint', 'eslint', '.']],
  [
    ['formatting', 'prettier', '--check', '--log-level=warn', '.'],
    ['types', 'tsc', '-p', 'tsconfig.json', '--noEmit'],
    ['types of the web app', 'tsc', '-p', 'apps/web/tsconfig.json'],
    ['house rules', 'depcruise', '--output-type=err-long', 'apps', 'libs', 'migrations', 'test'],
    ['unused code', 'knip', '--no-progress'],
  ],
];

let passed = 0;
let failed = 0;
async function runInTurn(checks) {
  for (const [name, tool, ...args] of checks) {
    if (await runCheck(name, tool, args)) passed += 1;
    else failed += 1;
  }
}
const [linting, checking] = lanes.map(runInTurn);
// The tests in a browser look at what a browser gets.
await Promise.all([linting, checking.then(buildWebApp)]);
const tests = await runJest(process.argv.slice(2));
passed += tests.passed;
failed += tests.failed;

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
