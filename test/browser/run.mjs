/**
 * `npm run test:browser`: the tests in a browser alone. `--languages all` looks at each page in every language and both
 * widths, instead of at one page in one and the next page in the next.
 */
import { argv } from 'node:process';
import { buildWebApp } from '../../apps/launcher/prepare/build.mjs';
import { runTool } from '../runner/tool.mjs';

const at = argv.indexOf('--languages');
if (at > 0) {
  const [, languages] = argv.splice(at, 2);
  process.env.BROWSER_LANGUAGES = languages;
}
await buildWebApp();
const jest = ['--selectProjects', 'browser', '--runInBand', ...argv.slice(2)];
const { succeeded } = await runTool('jest', jest, { live: true });
process.exit(succeeded ? 0 : 1);
