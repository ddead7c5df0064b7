import startServices from '../../support/start-services';
import { BrowserProcess } from './browser-process';

declare global {
  var liaisonTestBrowser: BrowserProcess | undefined;
}

/** Brings up PostgreSQL, Redis and one Chromium for all tests in a browser. */
export default async function startBrowser(): Promise<void> {
  await startServices();
  const browser = await BrowserProcess.start();
  globalThis.liaisonTestBrowser = browser;
  process.env.BROWSER_ADDRESS = browser.address;
}
