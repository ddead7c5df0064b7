// `npm test`: installs what is missing, then runs every check and every test, and counts them.
// The last line is `N passed, N failed`: each check counts one, each test counts one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../apps/launcher/prepare/checkout.mjs';
import { refuseOldNode } from '../apps/launcher/prepare/node-version.mjs';
import { prepare } from '../apps/launcher/prepare/prepare.mjs';

refuseOldNode();
await prepare();

const say = (line) => process.stdout.write(`${line}\n`);

const results = mkdtempSync(join(tmpdir(), 'liaison-results-'));
const jestResults = join(results, 'jest.json');

const checks = [
  ['formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['types', 'typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  ['lint', 'eslint/bin/eslint.js', '.'],
  [
    'house rules',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'migrations',
    'test',
  ],
  ['nothing unused', 'knip/bin/knip.js'],
];

let passed = 0;
let failed = 0;

for (const [name, script, ...args] of checks) {
  const { status, stdout, stderr } = run(script, args, 'pipe');
  say(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    say(`${stdout}${stderr}`);
  }
}

run(
  'jest/bin/jest.js',
  ['--json', `--outputFile=${jestResults}`, ...process.argv.slice(2)],
  'inherit',
);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readResults();
passed += numPassedTests;
failed += numFailedTests + numRuntimeErrorTestSuites;

rmSync(results, { recursive: true, force: true });
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(script, args, stdio) {
  return spawnSync(process.execPath, [join(checkout, 'node_modules', script), ...args], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', stdio, stdio],
  });
}

function readResults() {
  try {
    return JSON.parse(readFileSync(jestResults, 'utf8'));
  } catch {
    say('FAILED: Jest ended without results');
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}
