import { readFileSync } from 'node:fs';
import { type AxeResults } from 'axe-core';
import { type Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What axe advises beyond them asks all to stand within landmarks: what hangs open above a page does not. */
export const rulesOfOpenLists = tags.filter((tag) => tag !== 'best-practice');
/** The rules that look at colours: what the others find is the same in every colour scheme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What keeps people from using the page as it now is, as axe finds it; and whether it is too wide for the window. */
export async function barriersOf(page: Page, rules: readonly string[] = tags): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`${axe};undefined`);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return [
    ...violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    ),
    ...((await isTooWide(page)) ? ['the page is wider than the window'] : []),
  ];
}

/** Whether the window has to be scrolled sideways. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}

/** Fails with a line for each barrier, in the page's colours as they are and in the other ones. */
export async function expectAccessible(page: Page, light: readonly string[] = tags): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const rules = { light, dark: rulesOfColour };
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const barriers = await barriersOf(page, rules[scheme]);
    expect([page.url(), scheme, barriers]).toEqual([page.url(), scheme, []]);
  }
}
