import { type Page } from 'playwright-core';
import { makeLibrary, type TestLibrary, type TestUser } from '#test';
import { expectAccessible, rulesOfOpenLists } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;

beforeAll(async () => {
  app = await WebApp.start();
  library = await makeLibrary(app.api);
});
afterAll(() => app.stop());

async function make(user: TestUser, path: string, body: object): Promise<string> {
  const answer = await user.call('post', path).send(body).expect(201);
  return answer.body.id as string;
}

/** Chooses in a field that searches while one types. */
async function choose(page: Page, field: string, words: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).or(page.getByLabel(field)).first().fill(words);
  await page.getByRole('option', { name: option }).click();
}

it('a librarian registers somebody, records a consent, refers them, and follows it', async () => {
  const user = library.librarian;
  await make(user, '/api/v1/contacts', { kind: 'job_agency', name: 'Powiatowy Urząd Pracy' });
  const page = await app.visit({ as: user });

  await page.goto('/clients');
  await page.getByRole('button', { name: 'Test librarian' }).click();
  await page.getByRole('menuitem', { name: 'Preferences' }).waitFor();
  await expectAccessible(page, rulesOfOpenLists);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Register a client' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Łucja Śliwińska');
  await page.getByRole('textbox', { name: 'Phone' }).fill('+48 600 100 200');
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByRole('heading', { name: 'Łucja Śliwińska', level: 1 }).waitFor();

  await page.getByRole('button', { name: 'Record a consent' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'Who may know', 'urzad', 'Powiatowy Urząd Pracy');
  await dialog.getByRole('button', { name: 'Record a consent' }).click();
  await page.getByText('Name, Phone').waitFor();

  await page.getByRole('link', { name: 'Refer this client' }).click();
  await page.getByRole('textbox', { name: 'What is needed', exact: false }).first().fill('Praca');
  await page.getByRole('combobox', { name: 'Partner' }).fill('powiat');
  const office = page.getByRole('option', { name: 'Powiatowy Urząd Pracy' });
  await office.waitFor();
  await expectAccessible(page, rulesOfOpenLists);
  await office.click();
  await page.getByText('The client has agreed that the partner may know:').waitFor();
  await page.getByRole('button', { name: 'Save and look at it' }).click();

  await page.getByRole('button', { name: 'Send it to the partner' }).click();
  await dialog.getByRole('button', { name: 'Send it to the partner' }).click();
  await page.getByText('The partner’s turn', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Take the last step back' }).click();
  await page.getByText('Last step taken back').waitFor();
  expect(app.faults).toEqual([]);
});

it('what was typed is there again after a reload, and one may begin anew', async () => {
  const page = await app.visit({ as: library.librarian });
  await page.goto('/clients/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Данило Шевченко');
  await page.reload();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.waitFor();
  expect(await name.inputValue()).toBe('Данило Шевченко');
  await page.getByText('What you typed earlier is here again.').waitFor();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  expect(await name.inputValue()).toBe('');
  await page.getByText('What you typed earlier is here again.').waitFor({ state: 'detached' });
});

it('what was begun anew does not hide what a colleague writes later', async () => {
  const id = await make(library.librarian, '/api/v1/clients', { name: 'Яна Левченко' });
  const page = await app.visit({ as: library.librarian });
  await page.goto(`/clients/${id}`);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('Dzwonić po południu');
  await page.reload();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await library.admin
    .call('patch', `/api/v1/clients/${id}`)
    .set('If-Match', '"1"')
    .send({ note: 'Woli pisać' })
    .expect(200);
  await page.reload();
  await note.waitFor();
  expect(await note.inputValue()).toBe('Woli pisać');
});

it('of two people who change one client, the second sees what the first wrote, and decides', async () => {
  const id = await make(library.librarian, '/api/v1/clients', { name: 'Anna Nowak' });
  const page = await app.visit({ as: library.librarian });
  await page.goto(`/clients/${id}`);
  await page.getByRole('textbox', { name: 'Note' }).fill('Dzwonić po południu');
  await library.admin
    .call('patch', `/api/v1/clients/${id}`)
    .set('If-Match', '"1"')
    .send({ phone: '+48 600 000 001' })
    .expect(200);
  await page.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Somebody else changed this' });
  await dialog.getByText('+48 600 000 001').waitFor();
  await dialog.getByText('Test admin changed it:').waitFor();
  await dialog.getByRole('button', { name: 'Go on' }).last().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const { body } = await library.librarian.call('get', `/api/v1/clients/${id}`).expect(200);
  expect(body).toMatchObject({ phone: '+48 600 000 001', note: 'Dzwonić po południu' });
});

it('a viewer sees initials, and is offered nothing to write', async () => {
  const id = await make(library.librarian, '/api/v1/clients', { name: 'Zofia Wilk' });
  const page = await app.visit({ as: library.viewer });
  await page.goto(`/clients/${id}`);
  await page.getByRole('heading', { name: 'Z. W.', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  expect(await page.getByText('Zofia').count()).toBe(0);
});
