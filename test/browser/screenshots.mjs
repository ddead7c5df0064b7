/**
 * `npm run screenshots -- http://localhost:3000 EMAIL PASSWORD`: pictures of the main pages of a running Liaison, such as
 * the demo library of `npm start`, for docs/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium as playwright } from 'playwright-core';
import { checkout } from '../../apps/launcher/prepare/checkout.mjs';
import { chromiumOptions } from './support/chromium-options.mjs';

const [, , address = 'http://localhost:3000', email, password] = argv;
const folder = join(checkout, 'docs', 'screenshots');
const widths = { desktop: 1280, phone: 390 };
const pictures = [
  { name: 'referrals', path: '/referrals?view=open', language: 'en', scheme: 'light' },
  { name: 'referral', path: '/referrals?view=open', open: true, language: 'uk', scheme: 'dark' },
  { name: 'new-referral', path: '/referrals/new', language: 'pl', scheme: 'light' },
  { name: 'today', path: '/today', language: 'en', scheme: 'light' },
  { name: 'contacts', path: '/contacts', language: 'pl', scheme: 'light' },
  { name: 'mentoring', path: '/mentoring', open: true, language: 'en', scheme: 'light' },
  { name: 'partnerships', path: '/partnerships', language: 'pl', scheme: 'light' },
  { name: 'network', path: '/network', language: 'en', scheme: 'light' },
  { name: 'clients', path: '/clients', language: 'en', scheme: 'light' },
  { name: 'reports', path: '/reports', language: 'en', scheme: 'light' },
  { name: 'settings', path: '/settings', language: 'pl', scheme: 'dark' },
];

mkdirSync(folder, { recursive: true });
const browser = await playwright.launch(await chromiumOptions());
// Once for all of them: signing in is throttled.
const door = await browser.newContext({ baseURL: address });
const signedIn = await door.request.post('/api/v1/sessions', {
  data: { email, password, cookie: true },
});
if (!signedIn.ok()) throw new Error(`Signing in was answered with ${signedIn.status()}`);
const storageState = await door.storageState();
for (const [device, width] of Object.entries(widths)) {
  for (const { name, path, open, language, scheme } of pictures) {
    const context = await browser.newContext({
      baseURL: address,
      storageState,
      viewport: { width, height: 844 },
      colorScheme: scheme,
      locale: language,
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      (chosen) => globalThis.localStorage.setItem('liaison.language', chosen),
      language,
    );
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    if (open) {
      await page.locator('a.row-link').first().click();
      await page.waitForLoadState('networkidle');
    }
    await page.screenshot({
      path: join(folder, `${name}-${device}.jpeg`),
      type: 'jpeg',
      quality: 72,
    });
    await context.close();
  }
}
await browser.close();
