import { type Locator, type Page } from 'playwright-core';
import { ReferralStory } from '#libs/referrals/testing/referral-story';
import { makeLibrary, type TestLibrary, type TestUser } from '#test';
import { expectAccessible, rulesOfOpenLists } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;
let office: string;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  library = await makeLibrary(app.api);
  office = await make('/api/v1/contacts', { kind: 'job_agency', name: 'Powiatowy Urząd Pracy' });
  await make('/api/v1/contacts', { name: 'Halina Wójcik' });
});

async function make(path: string, body: object, user: TestUser = library.admin): Promise<string> {
  const answer = await user.call('post', path).send(body).expect(201);
  return answer.body.id as string;
}

const get = async (path: string) => (await library.admin.call('get', path).expect(200)).body;

/** Chooses in a field that searches while one types. */
async function choose(page: Page, field: string, words: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(words);
  await page.getByRole('option', { name: option }).click();
}

const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: stage });
const card = (page: Page): Locator => page.getByRole('group', { name: 'Powiatowy Urząd Pracy' });

/** Drags a card by the mouse, as a hand does: not at once, but on a way. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('There is nothing to drag, or nowhere to');
  await page.mouse.move(start.x + start.width - 8, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width, start.y + 20, { steps: 5 });
  await page.mouse.move(end.x + end.width / 2, end.y + 70, { steps: 15 });
  await page.mouse.up();
}

it('a partnership goes its way by keyboard, by mouse and by its menu, and says what is missing', async () => {
  const page = await app.visit({ as: library.librarian });
  await page.goto('/contacts/' + office);
  await page.getByRole('link', { name: 'Write a partnership down' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('heading', { name: 'Powiatowy Urząd Pracy', level: 1 }).waitFor();

  await page.getByRole('link', { name: 'All partnerships' }).click();
  await column(page, 'Identified').getByRole('link', { name: 'Powiatowy Urząd Pracy' }).waitFor();
  await card(page).focus();
  await page.keyboard.press('Space');
  await page.getByText('lifted. It can go to: Analysed, Declined.').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  await page.getByText('over the stage “Analysed”').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog', { name: 'To the stage “Analysed”' });
  await dialog.getByLabel('What the partnership is for').fill('Praca w okolicy');
  await dialog.getByRole('button', { name: 'Move to “Analysed”' }).click();

  await column(page, 'Analysed').getByRole('link', { name: 'Powiatowy Urząd Pracy' }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await drag(page, card(page), column(page, 'Selected'));
  const second = page.getByRole('dialog', { name: 'To the stage “Selected”' });
  await second.getByLabel('What we gain').fill('Doradca');
  await second.getByLabel('What the partner gains').fill('Sala');
  await second.getByRole('button', { name: 'Move to “Selected”' }).click();

  await column(page, 'Selected').getByRole('link', { name: 'Powiatowy Urząd Pracy' }).waitFor();
  await second.waitFor({ state: 'detached' });
  await card(page).getByRole('button', { name: 'Move to another stage' }).click();
  await page.getByRole('menuitem', { name: 'Invited' }).waitFor();
  await expectAccessible(page, rulesOfOpenLists);
  await page.getByRole('menuitem', { name: 'Invited' }).click();
  await choose(page, 'The person to talk to', 'halina', 'Halina Wójcik');
  await page.getByLabel('A word about it').fill('Rozmowa na targach pracy');
  await page.getByRole('button', { name: 'Move to “Invited”' }).click();
  await column(page, 'Invited').getByRole('link', { name: 'Powiatowy Urząd Pracy' }).click();
  await page.getByText('Rozmowa na targach pracy').waitFor();
  await page.getByRole('link', { name: 'Halina Wójcik' }).waitFor();
  await page.context().close();
  expect(app.faults).toEqual([]);
});

it('of two who change one partnership the second sees what the first wrote, and nothing typed is lost', async () => {
  const id = await make('/api/v1/partnerships', { contactId: office });
  const page = await app.visit({ as: await library.addUser('librarian', 'uk'), language: 'uk' });
  await page.goto(`/partnerships/${id}/edit`);
  await page.getByLabel('Навіщо це партнерство').fill('Робота поруч');
  await page.reload();
  expect(await page.getByLabel('Навіщо це партнерство').inputValue()).toBe('Робота поруч');
  await library.admin
    .call('patch', `/api/v1/partnerships/${id}`)
    .set('If-Match', '"1"')
    .send({ ownerId: library.admin.id, theirBenefits: 'Зала' })
    .expect(200);
  await page.getByRole('button', { name: 'Зберегти' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('cell', { name: 'Test admin' }).waitFor();
  await dialog.getByRole('button', { name: 'Продовжити' }).last().click();
  await page.getByRole('button', { name: 'Зберегти' }).click();
  await page.getByRole('heading', { name: 'Powiatowy Urząd Pracy', exact: true }).waitFor();
  expect(await get(`/api/v1/partnerships/${id}`)).toMatchObject({
    ...{ aims: 'Робота поруч', theirBenefits: 'Зала', ownerId: library.admin.id },
  });
  await page.context().close();
  // The browser notes that the first attempt was refused.
  expect(app.faults.splice(0)).toEqual([expect.stringContaining('412')]);
});

it('an agreement is registered with the fingerprint of its document, and a referral shows that it went under it', async () => {
  const story = new ReferralStory(app.api, library);
  const partner = await story.partner();
  const page = await app.visit({ as: library.admin });
  await page.goto('/partnerships/agreements');
  await page.getByText('No agreement is in force').waitFor();
  await page.getByRole('link', { name: 'Register an agreement' }).click();
  await choose(page, 'With whom', 'kolobrzeg', 'Powiatowy Urząd Pracy w Kołobrzegu');
  await page.keyboard.press('Escape');
  await page.getByLabel('Number', { exact: true }).fill('7/2026');
  await page.getByLabel('Signed on').fill('2026-01-10');
  await page.getByLabel('In force from').fill('2026-01-10');
  const copy = { name: '7.pdf', mimeType: 'application/pdf', buffer: Buffer.from('hello') };
  const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  await page.locator('input[type=file]').setInputFiles(copy);
  const fingerprint = page.getByLabel('Fingerprint of the document');
  await page.waitForFunction(
    `[...document.querySelectorAll('input')].some(({ value }) => value === '${sha256}')`,
  );
  expect(await fingerprint.inputValue()).toBe(sha256);
  await page.getByRole('switch', { name: 'It says what of a client' }).check();
  await page.getByRole('checkbox', { name: 'Name', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Phone', exact: true }).check();
  await page.getByRole('button', { name: 'Register an agreement' }).click();
  await page.getByRole('heading', { name: 'Cooperation agreement 7/2026', level: 1 }).waitFor();
  await page.getByText('Name, Phone').waitFor();
  const changed = { ...copy, buffer: Buffer.from('changed') };
  await page.locator('input[type=file]').setInputFiles(changed);
  await page.getByText('No, it is another document').waitFor();

  await page.goto('/referrals/new');
  await choose(page, 'Partner', 'kolobrzeg', 'Powiatowy Urząd Pracy w Kołobrzegu');
  await page.getByText('It may learn of them no more than: Name, Phone').waitFor();
  const referral = await story.sent(partner);
  await page.goto(`/referrals/${referral}`);
  await page.getByRole('link', { name: 'Cooperation agreement 7/2026' }).click();
  await page.getByRole('heading', { name: 'Cooperation agreement 7/2026', level: 1 }).waitFor();
  await page.context().close();
  expect(app.faults).toEqual([]);
});

it('how partnerships fare is said with the reasons, the worst first', async () => {
  const work = {
    aims: 'Jobs',
    ourBenefits: 'Advice',
    theirBenefits: 'Rooms',
    contributions: 'Both',
  };
  const at = { stage: 'active', stageSince: '2025-01-10T10:00:00Z' };
  const personId = await make('/api/v1/contacts', { name: 'Anna Nowak' });
  const known = { ...work, ...at, personId, startsOn: '2025-01-10' };
  await make('/api/v1/partnerships', { contactId: office, ...known });
  const page = await app.visit({ as: library.viewer });
  await page.goto('/partnerships/health');
  const row = page.getByRole('listitem').filter({ hasText: 'Powiatowy Urząd Pracy' }).first();
  await row.getByText('Fading').waitFor();
  await row.getByText('Nobody has ever been in touch').waitFor();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Well' }).press('Enter');
  await page.getByText('Nothing to show here').waitFor();
  await page.getByRole('tab', { name: 'All' }).click();
  await row.getByRole('link', { name: 'Powiatowy Urząd Pracy' }).click();
  await page.getByRole('heading', { name: 'Powiatowy Urząd Pracy', level: 1 }).waitFor();
  await page.getByText('Fading').waitFor();
  await page.context().close();
  expect(app.faults).toEqual([]);
});

it('admins alone set how long a partner may take with referrals, and read where an agreement sets it', async () => {
  const page = await app.visit({ as: library.admin });
  await page.goto(`/contacts/${office}`);
  const terms = page.getByRole('region', { name: 'How long they may take' });
  await terms.getByText('They answer a referral within 2 working days.').waitFor();
  await terms.getByRole('button', { name: 'Change how long' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change how long' });
  await dialog.getByLabel('Working days from sending').fill('4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await terms.getByText('They answer a referral within 4 working days.').waitFor();
  expect(await get(`/api/v1/contacts/${office}/referral-terms`)).toMatchObject({
    ...{ respondWithinWorkingDays: 4, firstNewsWithinDays: 7, version: 1 },
  });

  await make('/api/v1/agreements', {
    ...{ contactIds: [office], kind: 'cooperation_agreement', signedOn: '2026-01-10' },
    ...{ inForceFrom: '2026-01-10', respondWithinWorkingDays: 9 },
  });
  await page.reload();
  await terms.getByText('They answer a referral within 9 working days.').waitFor();
  await terms.getByRole('button', { name: 'Change how long' }).click();
  await dialog.getByText('While the agreement is in force, its 9 days hold instead.').waitFor();
  expect(await dialog.getByLabel('Working days from sending').inputValue()).toBe('4');
  await page.keyboard.press('Escape');
  await terms.getByRole('link', { name: 'Look at the agreement' }).click();
  await page.getByRole('heading', { name: 'Cooperation agreement', level: 1 }).waitFor();
  await page.context().close();

  const librarian = await app.visit({ as: library.librarian });
  await librarian.goto(`/contacts/${office}`);
  await librarian.getByRole('heading', { name: 'Referrals, both ways' }).waitFor();
  expect(await librarian.getByText('How long they may take').count()).toBe(0);
  await librarian.context().close();
  expect(app.faults).toEqual([]);
});

it('admins alone record what was difficult and how it was settled; the board has no barrier', async () => {
  const known = { aims: 'Praca', ourBenefits: 'Doradca', theirBenefits: 'Sala' };
  const id = await make('/api/v1/partnerships', { contactId: office, ...known, stage: 'selected' });
  const admin = await library.addUser('admin', 'pl');
  const page = await app.visit({ as: admin, language: 'pl' });
  await page.goto(`/partnerships/${id}`);
  await page.getByRole('button', { name: 'Zapisz trudność' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Co było trudne').fill('Doradca nie przyszedł');
  await dialog.getByRole('button', { name: 'Zapisz trudność' }).click();
  await page.goto('/partnerships/difficulties');
  await page.getByRole('button', { name: /^Jak to rozwiązano/ }).click();
  await dialog.getByLabel('Rozwiązano dnia').fill('2026-01-15');
  await dialog.getByLabel('Kiedy to było').fill('2026-01-10');
  await dialog.getByLabel('Jak to rozwiązano').fill('Zastępstwo');
  await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await page.getByRole('tab', { name: 'Rozwiązane' }).click();
  await page.getByText('Zastępstwo').waitFor();
  await page.context().close();

  const viewer = await app.visit({ as: library.viewer, width: 360 });
  await viewer.goto('/partnerships');
  await viewer.getByRole('link', { name: 'Powiatowy Urząd Pracy' }).waitFor();
  expect(await viewer.getByRole('button', { name: 'Move to another stage' }).count()).toBe(0);
  expect(await viewer.getByRole('link', { name: 'Difficulties' }).count()).toBe(0);
  await expectAccessible(viewer);
  await viewer.context().close();
  expect(app.faults).toEqual([]);
});
