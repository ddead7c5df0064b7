import { type Page } from 'playwright-core';
import { makeLibrary, type TestLibrary } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;

beforeAll(async () => {
  app = await WebApp.start();
  library = await makeLibrary(app.api);
});
afterAll(() => app.stop());

async function addContact(name: string, address?: string): Promise<string> {
  const emails = address === undefined ? [] : [{ address }];
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'ngo', name, emails })
    .expect(201);
  return body.id as string;
}

/** Chooses in a field that searches while one types. */
async function choose(page: Page, field: string, words: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).or(page.getByLabel(field)).first().fill(words);
  await page.getByRole('option', { name: option }).click();
}

it('a librarian brings members together, who confirm goals, plan and meet', async () => {
  await addContact('Fundacja Start', 'start@example.org');
  await addContact('Cech Rzemiosł');
  const page = await app.visit({ as: library.librarian });
  const dialog = page.getByRole('dialog');
  const press = (name: string, exact = true) => page.getByRole('button', { name, exact }).click();
  const save = (name: string) => dialog.getByRole('button', { name, exact: true }).click();

  await page.goto('/local-partnerships');
  await page.getByText('No local partnership yet').waitFor();
  await page.getByRole('link', { name: 'New local partnership' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Praca blisko domu');
  await press('Write it down');
  await page.getByRole('heading', { name: 'Praca blisko domu', level: 1 }).waitFor();

  await press('Write the goals down');
  await dialog.getByRole('textbox', { name: 'What is to be reached' }).fill('Targi pracy');
  await dialog.getByLabel('By when').fill('2127-06-30');
  await save('Save');
  await page.getByText('By 30 Jun 2127').waitFor();

  for (const [words, name] of [
    ['fund', 'Fundacja Start'],
    ['cech', 'Cech Rzemiosł'],
  ] as const) {
    await press('Add a member');
    await choose(page, 'Contact', words, name);
    await save('Add a member');
    await page.getByRole('link', { name }).waitFor();
  }
  await press('Ask 2 members by mail to confirm');
  await page.getByText('1 member gets a mail').waitFor();
  await page.getByText('Without an e-mail address: Cech Rzemiosł', { exact: false }).waitFor();
  await page.getByText('Asked, no answer yet').waitFor();

  await press('Record a confirmation: Cech Rzemiosł');
  await dialog.getByLabel('Who said so for the member').fill('Jan Lis');
  await save('Record a confirmation');
  await page.getByText('Confirmed the goals').waitFor();
  await press('What was confirmed: Cech Rzemiosł');
  await dialog.getByText('1. Targi pracy (2127-06-30)').waitFor();
  await page.keyboard.press('Escape');

  await press('Add to the plan');
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill('Zarezerwować salę');
  await save('Add to the plan');
  await page.getByText('Zarezerwować salę').waitFor();

  await press('Log a meeting');
  await dialog.getByRole('textbox', { name: 'What it was about' }).fill('Podział zadań');
  await save('Log a meeting');
  await page.getByText('Podział zadań').waitFor();
  await page.getByText('Fundacja Start, Cech Rzemiosł').waitFor();

  await press('Record a withdrawal: Fundacja Start');
  await dialog.getByLabel('Why').fill('Brak ludzi');
  await save('Record a withdrawal');
  await page.getByText('Brak ludzi').waitFor();
  expect(app.faults).toEqual([]);
});

it('an idea is written down, and taken up with a follow-up; one that is none is removed', async () => {
  const contactId = await addContact('Stowarzyszenie Wieś', 'wies@example.org');
  const drop = (subject: string) =>
    library.librarian
      .call('post', '/api/v1/ideas')
      .send({ contactId, subject, idea: 'Raz w miesiącu' })
      .expect(201);
  await drop('Kup teraz!!!');
  const page = await app.visit({ as: library.librarian, width: 390 });
  const dialog = page.getByRole('dialog');
  await page.goto('/ideas');
  await page.getByRole('button', { name: 'Remove: Kup teraz!!!' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No new ideas').waitFor();

  await page.getByRole('button', { name: 'Write down an idea' }).click();
  await choose(page, 'Partner', 'stow', 'Stowarzyszenie Wieś');
  await dialog.getByRole('textbox', { name: 'The idea in a few words' }).fill('Kawiarenka');
  await dialog.getByRole('textbox', { name: 'What they have in mind' }).fill('Naprawiajmy razem');
  await dialog.getByRole('button', { name: 'Write down an idea' }).click();
  await page.getByRole('heading', { name: 'Kawiarenka' }).waitFor();

  await page.getByRole('button', { name: 'Take it up: Kawiarenka' }).click();
  await dialog.getByRole('button', { name: 'Take it up' }).click();
  await page.getByText('No new ideas').waitFor();
  await page.getByRole('tab', { name: 'Taken up' }).click();
  await page.getByRole('heading', { name: 'Kawiarenka' }).waitFor();
  await expectAccessible(page);
  await page.goto('/follow-ups');
  await page.getByText('Kawiarenka').first().waitFor();
  expect(app.faults).toEqual([]);
});
