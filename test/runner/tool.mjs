import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../apps/launcher/prepare/checkout.mjs';

/** The packages whose command has another name. */
const packages = { tsc: 'typescript', depcruise: 'dependency-cruiser' };

/** The script behind the command of a package, run by the Node.js that runs us: no shell in between. */
function scriptOf(tool) {
  const folder = join(checkout, 'node_modules', packages[tool] ?? tool);
  // Read, not required: a package need not export its description.
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/**
 * Runs a development tool in the checkout; answers how it ended, after how long, and what it wrote.
 * With `live` what it complains of is shown as it comes.
 */
export async function runTool(tool, args, { live = false } = {}) {
  const startedAt = Date.now();
  const child = spawn(process.execPath, [scriptOf(tool), ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', live ? 'inherit' : 'pipe'],
    env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output.push(chunk);
    });
  }
  const [code, signal] = await once(child, 'close');
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return { succeeded: code === 0, end: code ?? signal, output: Buffer.concat(output), seconds };
}
