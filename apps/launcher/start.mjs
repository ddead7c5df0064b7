/**
 * `npm start`. Runs before anything is installed, on whatever Node.js there is: plain JavaScript,
 * nothing newer than Node.js 12 can read, and everything else loaded after the version was looked at.
 */
import { refuseOldNode } from './prepare/node-version.mjs';

refuseOldNode();

// Asked now: it may be gone when everything is installed.
const parent = process.ppid;

import('./prepare/prepare.mjs')
  .then(({ prepare }) => prepare())
  .then(() => import('../../dist/apps/launcher/main.js'))
  .then(({ default: launcher }) => launcher.launch(parent))
  .catch((error) => {
    process.stderr.write(`\n${error.isForPeople ? error.message : error.stack}\n`);
    process.exit(1);
  });
