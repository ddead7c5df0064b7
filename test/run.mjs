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

const checks = [
  ['formatting', 'prettier', '--check', '--log-level=warn', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['types of the web app', 'tsc', '-p', 'apps/web/tsconfig.json'],
  ['house rules', 'depcruise', '--output-type=err-long', 'apps', 'libs', 'migrations', 'test'],
  ['unused code', 'knip', '--no-progress'],
];

async function runInTurn(all) {
  let passed = 0;
  for (const [name, tool, ...args] of all) if (await runCheck(name, tool, args)) passed += 1;
  return { passed, failed: all.length - passed };
}

async function runTests() {
  // The tests in a browser look at what a browser gets.
  await buildWebApp();
  return runJest(process.argv.slice(2));
}

// The linter takes longer than all other checks together, on one core: the rest need not wait for it.
const results = await Promise.all([
  runInTurn([['lint', 'eslint', '.']]),
  runInTurn(checks).then(async (checked) => [checked, await runTests()]),
]);
const [passed, failed] = ['passed', 'failed'].map((outcome) =>
  results.flat().reduce((sum, result) => sum + result[outcome], 0),
);

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
