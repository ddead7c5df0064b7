// Starts one Chromium and writes the address at which tests reach it; ends it when its standard input closes.
// A program of its own because the package that brings Chromium is an ES module, which Jest on Node 20 cannot load.
import { once } from 'node:events';
import { chromium as playwright } from 'playwright-core';
import { chromiumOptions } from './chromium-options.mjs';

const server = await playwright.launchServer(await chromiumOptions());
process.stdout.write(`${server.wsEndpoint()}\n`);
process.stdin.resume();
await once(process.stdin, 'close');
await server.close();
process.exit(0);
