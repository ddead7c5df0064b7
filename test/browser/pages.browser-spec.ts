import { makeLibrary, type TestLibrary } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { makePageExample, type PageExample } from './support/page-example';
import { languagesFor } from './support/languages';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;

let example: PageExample;

beforeAll(async () => {
  app = await WebApp.start();
  library = await makeLibrary(app.api);
  example = await makePageExample(app.api, library);
});
afterAll(() => app.stop());

/** Every page, with what it shows when it is there. A new page adds its line. */
const pages = [
  { path: '/sign-in', isPublic: true },
  { path: '/forgotten-password', isPublic: true },
  { path: '/nowhere' },
  { path: '/referrals' },
  { path: '/referrals?view=ended' },
  { path: '/today' },
  { path: '/follow-ups' },
  { path: '/follow-ups?view=calendar' },
  { path: '/follow-ups/new' },
  { path: '/follow-ups/templates' },
  { path: '/follow-ups/:followUp' },
  { path: '/deliveries/:delivery' },
  { path: '/contacts' },
  { path: '/contacts/new' },
  { path: '/contacts/duplicates' },
  { path: '/imports' },
  { path: '/imports/:import' },
  { path: '/referrals/new' },
  { path: '/referrals/:referral' },
  { path: '/clients' },
  { path: '/clients/new' },
  { path: '/clients/:client' },
  { path: '/reports' },
  { path: '/partner-access' },
  { path: '/partner-access?contactId=:contact' },
  { path: '/settings' },
  { path: '/settings/users' },
  { path: '/preferences' },
  { path: '/settings/branches' },
  { path: '/settings/calendar' },
] as const;

const visits = pages.flatMap((page, turn) =>
  languagesFor(turn).map((language) => ({ isPublic: false, ...page, language })),
);

describe.each(visits)('$path in $language', ({ path, language, isPublic }) => {
  it.each([1280, 360])('has no barrier, light and dark, %i px wide', async (width) => {
    const user = await library.addUser('admin', language);
    const page = await app.visit({ as: isPublic ? undefined : user, language, width });
    await page.goto(example.addressOf(path), { waitUntil: 'networkidle' });
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectAccessible(page);
    await page.context().close();
    expect(app.faults).toEqual([]);
  });
});
