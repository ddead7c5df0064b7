import { type Language } from '#kernel';
import { type Page } from 'playwright-core';
import { makeLibrary, type TestLibrary, until } from '#test';
import { expectAccessible, isTooWide } from './support/expect-accessible';
import { makePageExample, type PageExample } from './support/page-example';
import { closeLooksFor, languagesFor, widths } from './support/looks';
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

const windows = new Map<Language, Promise<Page>>();

/** One window for each language, as somebody has who reads it: what it loaded once it does not load again. */
function windowOf(language: Language): Promise<Page> {
  const known =
    windows.get(language) ??
    library.addUser('admin', language).then((as) => app.visit({ as, language }));
  windows.set(language, known);
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
  { path: '/reports/fairness' },
  { path: '/resources' },
  { path: '/resources?view=helpers&term=legal_advice' },
  { path: '/resources?view=gaps' },
  { path: '/swot' },
  { path: '/network' },
  { path: '/reports/funnel' },
  { path: '/reports/activity' },
  { path: '/reports/mentoring' },
  { path: '/contacts/stale' },
  { path: '/contacts/:contact' },
  { path: '/settings/interaction-templates' },
  { path: '/partner-access' },
  { path: '/partner-access?contactId=:contact' },
  { path: '/settings' },
  { path: '/settings/users' },
  { path: '/preferences' },
  { path: '/settings/branches' },
  { path: '/settings/calendar' },
  { path: '/settings/mail' },
  { path: '/settings/mentoring' },
  { path: '/settings/resource-words' },
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
  languagesFor(turn).map((language) => ({ isPublic: false, ...page, language, turn })),
);

describe.each(visits)('$path in $language', ({ path, language, isPublic, turn }) => {
  it('has no barrier, light and dark, on a wide screen and on a telephone', async () => {
    const page = await (isPublic ? app.visit({ language }) : windowOf(language));
    await page.goto(example.addressOf(path), { waitUntil: 'networkidle' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(nextFrameIsDrawn);
      await page.locator('h1').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await until(`it fits ${width} pixels`, async () => !(await isTooWide(page)));
      if (closeLooksFor(turn).includes(width)) await expectAccessible(page);
    }
    expect(app.faults.splice(0)).toEqual([]);
  });
});
