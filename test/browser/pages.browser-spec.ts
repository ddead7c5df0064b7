import { type Language } from '#kernel';
import { makeLibrary, type TestLibrary, type TestUser } from '#test';
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

const admins = new Map<Language, Promise<TestUser>>();

function adminWhoReads(language: Language): Promise<TestUser> {
  const known = admins.get(language) ?? library.addUser('admin', language);
  admins.set(language, known);
  return known;
}

/** Every page, with what it shows when it is there. A new page adds its line. */
const pages = [
  { path: '/sign-in', isPublic: true },
  { path: '/forgotten-password', isPublic: true },
  { path: '/nowhere' },
  { path: '/referrals' },
  { path: '/referrals?view=ended' },
  { path: '/today' },
  { path: '/follow-ups' },
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
  { path: '/resources' },
  { path: '/resources?view=helpers&term=legal_advice' },
  { path: '/resources?view=gaps' },
  { path: '/swot' },
  { path: '/network' },
  { path: '/partner-access' },
  { path: '/partner-access?contactId=:contact' },
  { path: '/settings' },
  { path: '/settings/users' },
  { path: '/preferences' },
  { path: '/settings/branches' },
  { path: '/settings/calendar' },
  { path: '/settings/mentoring' },
  { path: '/mentoring' },
  { path: '/mentoring/requests/new' },
  { path: '/mentoring/requests/:request' },
  { path: '/mentoring/requests/:request/edit' },
  { path: '/mentoring/matches' },
  { path: '/mentoring/matches/:match' },
  { path: '/mentoring/mentors' },
  { path: '/mentoring/mentors/new' },
  { path: '/mentoring/mentors/:mentor' },
  { path: '/mentoring/mentors/:mentor/edit' },
  { path: '/mentoring/assignments' },
  { path: '/mentoring/assignments/new' },
  { path: '/mentoring/assignments/:assignment' },
  { path: '/local-partnerships' },
  { path: '/local-partnerships/new' },
  { path: '/local-partnerships/:localPartnership' },
  { path: '/ideas' },
  { path: '/partnerships' },
  { path: '/partnerships/list' },
  { path: '/partnerships/figures' },
  { path: '/partnerships/health' },
  { path: '/partnerships/difficulties' },
  { path: '/partnerships/new' },
  { path: '/partnerships/:partnership' },
  { path: '/partnerships/:partnership/edit' },
  { path: '/partnerships/agreements' },
  { path: '/partnerships/agreements/new' },
  { path: '/partnerships/agreements/:agreement' },
  { path: '/partnerships/agreements/:agreement/edit' },
] as const;

const nextFrameIsDrawn =
  'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

const visits = pages.flatMap((page, turn) =>
  languagesFor(turn).map((language) => ({ isPublic: false, ...page, language })),
);

describe.each(visits)('$path in $language', ({ path, language, isPublic }) => {
  it('has no barrier, light and dark, on a wide screen and on a telephone', async () => {
    const user = isPublic ? undefined : await adminWhoReads(language);
    const page = await app.visit({ as: user, language });
    await page.goto(example.addressOf(path), { waitUntil: 'networkidle' });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(nextFrameIsDrawn);
      await page.locator('h1').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expectAccessible(page);
    }
    await page.context().close();
    expect(app.faults).toEqual([]);
  });
});
