import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.mjs';

/** Runs the tests of all projects and counts them; a file whose tests could not run counts as a failed one. */
export async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-jest-'));
  const report = join(folder, 'report.json');
  const jest = ['--json', `--outputFile=${report}`, '--maxWorkers=2', ...args];
  // Jest tells of its tests on the standard error output: minutes without a word would worry.
  const { succeeded, end, seconds } = await runTool('jest', jest, { live: true });
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  rmSync(folder, { recursive: true });

  // Jest can fail beyond its tests, in the services it brings up for instance: that counts as well.
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const unexplained = !succeeded && failed === 0;
  const verdict = succeeded ? 'ok    ' : 'FAILED';
  process.stdout.write(`${verdict}  tests (jest, ${passed} passed, ${seconds} s)\n`);
  if (unexplained) process.stdout.write(`Jest ended with ${end} though no test failed.\n`);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}

function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
