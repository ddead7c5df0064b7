// Starts one Chromium and writes the address at which tests reach it; ends it when its standard input closes.
// A program of its own because the package that brings Chromium is an ES module, which Jest on Node 20 cannot load.
import { once } from 'node:events';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const server = await playwright.launchServer({
  executablePath: await chromium.executablePath(),
  args: [
    // One process for everything is for tiny machines: a second window waits in it for ever.
    ...chromium.args.filter((argument) => argument !== '--single-process'),
    '--disable-background-networking',
    '--no-first-run',
  ],
});
process.stdout.write(`${server.wsEndpoint()}\n`);
process.stdin.resume();
await once(process.stdin, 'close');
await server.close();
process.exit(0);
