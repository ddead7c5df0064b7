import { type INestApplicationContext } from '@nestjs/common';
import { type Page } from 'playwright-core';
import { MatchStory } from '#libs/mentoring/testing/match-story';
import { startAssignmentWorker } from '#libs/mentoring/testing/test-assignment-worker';
import { makeLibrary, type TestLibrary } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let worker: INestApplicationContext;
let library: TestLibrary;
let story: MatchStory;

beforeAll(async () => {
  app = await WebApp.start();
  worker = await startAssignmentWorker(app.api.settings);
});
afterAll(async () => {
  await worker.close();
  await app.stop();
});
beforeEach(async () => {
  library = await makeLibrary(app.api);
  story = new MatchStory(app.api, library);
});

/** Chooses in a field that searches while one types. */
async function choose(page: Page, field: string, words: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).or(page.getByLabel(field)).first().fill(words);
  await page.getByRole('option', { name: option }).first().click();
}

it('a librarian puts down a wish, sees who would suit and why, proposes it, and brings it to its end', async () => {
  await story.client({ name: 'Оксана Бондар' });
  await story.mentor({}, { name: 'Anna Wójcik' });
  const page = await app.visit({ as: library.librarian });
  await page.goto('/mentoring');
  await page.getByText('Nobody waits for a mentor').waitFor();
  await page.getByRole('link', { name: 'A new request' }).first().click();
  await choose(page, 'Client', 'оксана', 'Оксана Бондар');
  await page.getByRole('textbox', { name: 'What they want to reach' }).fill('Веде книгарню');
  await choose(page, 'Help is wanted with', 'Bookk', 'Bookkeeping');
  await page.reload();
  const goals = page.getByRole('textbox', { name: 'What they want to reach' });
  expect(await goals.inputValue()).toBe('Веде книгарню');
  await page.getByRole('button', { name: 'Save and look for mentors' }).click();

  await page.getByRole('button', { name: 'Make a shortlist' }).click();
  await page.getByRole('link', { name: 'Anna Wójcik' }).waitFor();
  await page.getByText('Helps with all that is asked for').waitFor();
  await page.getByRole('button', { name: 'Propose to: Anna Wójcik' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Від весни веде книгарню');
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await page.getByRole('heading', { name: 'Оксана Бондар and Anna Wójcik' }).waitFor();

  await page.getByRole('button', { name: 'The mentor says yes' }).click();
  await dialog.getByRole('button', { name: 'The mentor says yes' }).click();
  await page.getByRole('button', { name: 'The client agrees: begin' }).click();
  await dialog.getByText('does not know yet who the client is').waitFor();
  await dialog.getByRole('button', { name: 'Record a consent' }).click();
  await dialog.getByText('Anna Wójcik will be told, as the client has agreed:').waitFor();
  await dialog.getByRole('button', { name: 'The client agrees: begin' }).click();
  await page.getByText('Under way').first().waitFor();
  await page.getByRole('link', { name: 'Zapytać, jak idzie mentoring: Anna Wójcik' }).click();
  await page.getByRole('link', { name: 'Оксана Бондар · Anna Wójcik' }).click();
  await page.getByRole('button', { name: 'Write down a session' }).click();
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('60 min').waitFor();
  await page.getByRole('button', { name: 'It is completed' }).click();
  await dialog.getByRole('radio', { name: 'The goal was reached' }).check();
  await dialog.getByRole('button', { name: 'It is completed' }).click();
  await page.getByText('No answer yet').first().waitFor();
  expect(app.faults).toEqual([]);
});

it('somebody else is asked about: every reason why not; and the last place may be gone meanwhile', async () => {
  const request = await story.request();
  await story.mentor({ isVerified: false, terms: ['hiring'] }, { name: 'Jan Mazur' });
  const anna = await story.mentor({ capacity: 1 }, { name: 'Anna Wójcik' });
  await story.made(`/api/v1/mentoring-requests/${request.id}/suggestions`, {});
  const page = await app.visit({ as: await library.addUser('librarian', 'uk'), language: 'uk' });
  await page.goto(`/mentoring/requests/${request.id}`);
  await choose(page, 'Ментор, якого маєте на думці', 'mazur', 'Jan Mazur');
  await page.getByText('Профіль ніхто не перевірив').waitFor();
  await page.getByText('Допомагає з іншими темами').first().waitFor();

  await page.getByRole('button', { name: 'Запропонувати: Anna Wójcik' }).click();
  await story.propose((await story.request()).id, anna.id).expect(201);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Запропонувати' }).click();
  await dialog.getByText('Не має вільних місць').waitFor();
  expect(app.faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  app.faults.length = 0;
});

it('of two who change one profile, the second sees in words what the first wrote, and decides', async () => {
  const { id } = await story.mentor({}, { name: 'Anna Wójcik' });
  const page = await app.visit({ as: library.librarian });
  await page.goto(`/mentoring/mentors/${id}/edit`);
  await page.getByRole('textbox', { name: 'In their own words' }).fill('Tłumaczę przepisy');
  await library.admin
    .call('patch', `/api/v1/mentor-profiles/${id}`)
    .set('If-Match', '"1"')
    .send({ slots: [{ weekday: 2, from: '16:00', until: '18:00' }] })
    .expect(200);
  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Somebody else changed this' });
  await dialog.getByText('Tuesday 16:00–18:00').waitFor();
  await dialog.getByRole('button', { name: 'Go on' }).last().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'What they offer' }).waitFor();
  await page.getByText('Tłumaczę przepisy').waitFor();
  await page.getByText('Tuesday 16:00–18:00').waitFor();
  app.faults.length = 0;
});

it('many are brought together at once: watched, explained, and proposed', async () => {
  const clientId = await story.client({ name: 'Оксана Бондар' });
  await story.request({ clientId });
  await story.request({
    clientId: await story.client({ name: 'Piotr Zając' }),
    terms: ['food_safety'],
  });
  await story.mentor({}, { name: 'Anna Wójcik' });
  const page = await app.visit({ as: library.librarian });
  await page.goto('/mentoring/assignments/new');
  await page.getByRole('button', { name: 'Choose all' }).first().click();
  await page.getByRole('button', { name: 'Choose all' }).last().click();
  await page.getByText('2 of 2 chosen').waitFor();
  await page.getByText('1 of 1 chosen').waitFor();
  await page.getByRole('button', { name: 'Calculate the pairs' }).click();
  await page.getByText('Have a mentor').waitFor();
  await page.getByText('No mentor is eligible').waitFor();
  await page.getByText('Helps with other topics: 1 mentor').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Propose 1 pair' }).click();
  await page.getByRole('link', { name: 'Proposed' }).click();
  await page.getByRole('heading', { name: 'Оксана Бондар and Anna Wójcik' }).waitFor();
  expect(app.faults).toEqual([]);
});

it('a mentor is asked to fill in their profile through a private link, which can be revoked', async () => {
  const { id } = await story.mentor({}, { name: 'Anna Wójcik', email: 'anna@example.org' });
  const page = await app.visit({ as: library.librarian });
  await page.goto(`/mentoring/mentors/${id}`);
  await page.getByRole('button', { name: 'Make a private link' }).click();
  await page.getByText('The link is on its way by mail.').waitFor();
  await page.getByText(/\/l\/.+lia_l_/).waitFor();
  await page.getByText('not filled in yet').waitFor();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('revoked').waitFor();
  expect(app.faults).toEqual([]);
});

it('an admin moves the weights within their bounds, and adds a word of the library’s own', async () => {
  const page = await app.visit({ as: library.admin });
  await page.goto('/settings/mentoring');
  await page.getByRole('textbox', { name: 'Language', exact: false }).first().fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Add a word' }).click();
  const dialog = page.getByRole('dialog');
  for (const language of ['English', 'Polish', 'Ukrainian', 'Russian']) {
    await dialog.getByRole('textbox', { name: `Name: ${language}` }).fill('Beekeeping');
  }
  await dialog.getByRole('textbox', { name: 'Code' }).fill('beekeeping');
  await dialog.getByRole('button', { name: 'Add the word' }).click();
  await page.getByRole('button', { name: 'Rename: Beekeeping' }).waitFor();
  const viewer = await app.visit({ as: library.viewer });
  await viewer.goto('/settings/mentoring');
  await viewer.getByText('Beekeeping').waitFor();
  expect(await viewer.getByRole('button', { name: 'Add a word' }).count()).toBe(0);
  expect(app.faults).toEqual([]);
});

it('what is promised about a match is planned on its page, and stands on the client’s with the check-in', async () => {
  const match = await story.active();
  const page = await app.visit({ as: library.librarian });
  await page.goto(`/mentoring/matches/${match.id}`);
  await page.getByRole('link', { name: 'Plan a follow-up' }).click();
  await page.getByRole('link', { name: 'Оксана Мельник · Anna Wójcik' }).waitFor();
  await page.getByRole('textbox', { name: 'What is promised' }).fill('Send the mentor a form');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Send the mentor a form' }).waitFor();
  await page.goto(`/clients/${match.clientId}`);
  await page.getByRole('link', { name: 'Send the mentor a form' }).waitFor();
  await page.getByRole('link', { name: 'Zapytać, jak idzie mentoring: Anna Wójcik' }).waitFor();
  expect(app.faults).toEqual([]);
});
