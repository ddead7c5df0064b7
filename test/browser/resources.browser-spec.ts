import { makeLibrary, type TestLibrary } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  library = await makeLibrary(app.api);
});

async function make(path: string, body: object): Promise<string> {
  const answer = await library.librarian.call('post', `/api/v1/${path}`).send(body).expect(201);
  return answer.body.id as string;
}

it('a librarian puts on the map what is offered and needed, and goes from a gap to a partnership', async () => {
  await make('contacts', { kind: 'ngo', name: 'Fundacja Wspólny Brzeg' });
  const page = await app.visit({ as: library.librarian });
  await page.goto('/resources');
  await page.getByText('The map is still empty').waitFor();

  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add to the map' }).click();
  await dialog.getByRole('combobox', { name: 'Contact' }).fill('funda');
  await page.getByRole('option', { name: 'Fundacja Wspólny Brzeg' }).click();
  await dialog.getByRole('combobox', { name: 'What' }).fill('legal');
  await page.getByRole('option', { name: 'Legal advice' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  const list = page.getByRole('list', { name: 'Map' });
  await list.getByText('Legal advice').waitFor();

  await page.getByRole('button', { name: 'Add to the map' }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('radio', { name: 'Needs' }).check();
  await dialog.getByRole('combobox', { name: 'What' }).fill('legal');
  await page.getByRole('option', { name: 'Legal advice' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await list.getByText('The library itself').waitFor();

  await page.getByRole('tab', { name: 'Gaps' }).press('Enter');
  await page.getByText('those who offer it are not our partners', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Candidates: Legal advice' }).press('Enter');
  await page.getByText('Offers exactly this').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin a partnership with Fundacja' }).press('Enter');
  await page.getByText('On the way').waitFor();
  const { body } = await library.viewer.call('get', '/api/v1/partnerships').expect(200);
  expect(body.data).toEqual([
    expect.objectContaining({ stage: 'identified', ownerId: library.librarian.id }),
  ]);
  await page.getByRole('link', { name: 'Open the partnership: Fundacja' }).press('Enter');
  await page.getByRole('heading', { name: 'Fundacja Wspólny Brzeg' }).waitFor();
  await page.goBack();

  await page.getByRole('tab', { name: 'Who could help' }).click();
  await page.getByText('Who could help?').waitFor();
  await page.getByRole('combobox', { name: 'What', exact: true }).fill('legal');
  await page.getByRole('option', { name: 'Legal advice' }).click();
  await page.getByRole('link', { name: 'Fundacja Wspólny Brzeg' }).click();
  await page.getByRole('link', { name: 'Open on the map' }).waitFor();
  expect(app.faults).toEqual([]);
});

it('an admin adds a word of the library’s own to those of the map, and renames it', async () => {
  const page = await app.visit({ as: library.admin });
  await page.goto('/settings/resource-words');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a word' }).click();
  await dialog.getByLabel('Topic').selectOption({ label: 'Equipment' });
  for (const language of ['English', 'Polish', 'Ukrainian', 'Russian']) {
    await dialog.getByRole('textbox', { name: `Name: ${language}` }).fill(`Kilns (${language})`);
  }
  await dialog.getByRole('textbox', { name: 'Code' }).fill('kilns');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add the word' }).click();
  await page.getByRole('button', { name: 'Rename: Kilns (English)' }).click();
  await dialog.getByRole('textbox', { name: 'Name: English' }).fill('Pottery kilns');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Pottery kilns').waitFor();
  await page.goto('/resources');
  await page.getByRole('button', { name: 'Add to the map' }).click();
  await dialog.getByRole('combobox', { name: 'What' }).fill('kilns');
  await page.getByRole('option', { name: 'Pottery kilns' }).waitFor();
  const reader = await app.visit({ as: library.librarian });
  await reader.goto('/settings/resource-words');
  await reader.getByText('Pottery kilns').waitFor();
  expect(await reader.getByRole('button', { name: 'Add a word' }).count()).toBe(0);
  expect(app.faults).toEqual([]);
});

it('a librarian writes an analysis, begins the next one with it, and sees what has changed', async () => {
  const before = await make('swot-analyses', { assessedOn: '2025-03-02' });
  const write = (quadrant: string, statement: string) =>
    make(`swot-analyses/${before}/items`, { quadrant, statement });
  await write('weakness', 'Few businesses');
  const together = await make('local-partnerships', { name: 'Work close to home' });
  const goals = library.librarian.call('put', `/api/v1/local-partnerships/${together}/goals`);
  await goals.set('If-Match', '"1"').send({ goals: [{ goal: 'Twelve workshops' }] });
  const page = await app.visit({ as: library.librarian });
  await page.goto('/swot');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add to: Strengths' }).click();
  await dialog.getByRole('textbox', { name: 'What it says' }).fill('People trust us');
  await dialog.getByRole('textbox', { name: 'Evidence' }).fill('91 % in the survey');
  await dialog.getByRole('combobox', { name: 'Goals of local partnerships' }).fill('twelve');
  await page.getByRole('option', { name: 'Twelve workshops' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('list', { name: 'Strengths' }).getByText('91 % in the survey').waitFor();
  await page.getByRole('link', { name: 'Twelve workshops' }).waitFor();

  await page.getByRole('button', { name: 'Begin a new analysis' }).click();
  await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByLabel('What has changed since').waitFor();
  await page.getByRole('button', { name: 'Take out: People trust us' }).click();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await page.getByRole('button', { name: 'Change: Few businesses' }).click();
  await dialog.getByRole('textbox', { name: 'What it says' }).fill('Two businesses');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('list', { name: 'Weaknesses' }).getByText('Two businesses').waitFor();
  await page.getByLabel('What has changed since').selectOption({ label: '2 Mar 2025' });
  await page.getByText('Strengths: People trust us').waitFor();
  await page.getByText('Was: Weaknesses: Few businesses').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Analysis of').selectOption({ label: '2 Mar 2025' });
  await page.getByText('This analysis stays as it was', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Add to: Strengths' }).count()).toBe(0);
  expect(app.faults).toEqual([]);
});

it('the network is a picture where there is room, and a table everywhere', async () => {
  const contactId = await make('contacts', { kind: 'job_agency', name: 'Urząd Pracy' });
  const offer = { contactId, side: 'offers', code: 'career_advice', audiences: ['job_seekers'] };
  await make('resource-entries', offer);
  await make('interactions', { channel: 'call', summary: 'Warsztaty', contactIds: [contactId] });
  for (const [width, isDrawn] of [
    [1280, true],
    [390, false],
  ] as const) {
    const page = await app.visit({ as: library.viewer, width });
    await page.goto('/network');
    const row = page.getByRole('row', { name: 'Urząd Pracy' });
    await row.getByRole('cell', { name: 'Thin' }).waitFor();
    expect(await page.locator('svg text').first().isVisible()).toBe(isDrawn);
    if (isDrawn) expect(await page.locator('svg text').allTextContents()).toContain('Job seekers');
  }
  expect(app.faults).toEqual([]);
});
