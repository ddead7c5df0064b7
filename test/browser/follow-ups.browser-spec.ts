import { makeLibrary, type TestLibrary, type TestUser } from '#test';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;
let librarian: TestUser;
let contactId: string;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  library = await makeLibrary(app.api);
  librarian = await library.addUser('librarian', 'uk');
  const { body } = await librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'local_business', name: 'Кафе «Їжак»', secondName: 'Kawiarnia Jeżyk' })
    .expect(201);
  contactId = body.id as string;
});

async function promise(title: string, user = librarian): Promise<string> {
  const dueLocal = new Date().toISOString().slice(0, 10);
  const { body } = await user
    .call('post', '/api/v1/follow-ups')
    .send({ title, contactId, dueLocal })
    .expect(201);
  return body.id as string;
}

async function followUp(id: string): Promise<Record<string, unknown>> {
  const { body } = await librarian.call('get', `/api/v1/follow-ups/${id}`).expect(200);
  return body as Record<string, unknown>;
}

describe('what just happened', () => {
  it('is logged with the keyboard alone, with what comes next', async () => {
    const page = await app.visit({ as: librarian, language: 'uk' });
    await page.goto('/today');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('l');
    const picker = page.getByRole('dialog').getByRole('combobox', { name: 'З ким' });
    await picker.waitFor();
    await page.keyboard.type('jezyk');
    await page.getByRole('option', { name: 'Кафе «Їжак»' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Хочуть провести майстерню');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Надіслати програму');
    await page.keyboard.press('Enter');
    await page.getByText('Записано.').waitFor();
    await page.goto(`/contacts/${contactId}`);
    await page.getByText('Хочуть провести майстерню').waitFor();
    await page.getByText('Надіслати програму').first().waitFor();
  });

  it('keeps what was typed when the window is closed', async () => {
    const page = await app.visit({ as: librarian, language: 'uk' });
    await page.goto('/contacts');
    await page.getByRole('button', { name: 'Записати, що щойно відбулося' }).click();
    await page.getByRole('textbox', { name: /^Що відбулося/ }).fill('Телефонували');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Записати, що щойно відбулося' }).click();
    const summary = page.getByRole('textbox', { name: /^Що відбулося/ });
    await summary.waitFor();
    expect(await summary.inputValue()).toBe('Телефонували');
  });
});

describe('today', () => {
  it('says whom to contact, and is acted on in place', async () => {
    const id = await promise('Надіслати програму');
    const page = await app.visit({ as: librarian, language: 'uk' });
    await page.goto('/');
    await page.getByText('Надіслати програму').waitFor();
    await page.getByRole('link', { name: 'Кафе «Їжак»' }).waitFor();
    await page.getByRole('button', { name: 'Зроблено: Надіслати програму' }).click();
    await page.getByText('На вас ніхто не чекає').waitFor();
    expect(await followUp(id)).toMatchObject({ status: 'done' });
  });
});

describe('follow-ups', () => {
  it('are done with what happened, put off and handed over', async () => {
    const colleague = await library.addUser('librarian', 'pl');
    const user = await library.addUser('librarian', 'pl');
    const [called, later, theirs] = [
      await promise('Zadzwonić', user),
      await promise('Wysłać ofertę', user),
      await promise('Umówić wizytę', user),
    ];
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto('/follow-ups');
    await page.getByRole('button', { name: 'Więcej: Zadzwonić' }).click();
    await page.getByRole('menuitem', { name: /a wydarzyło się/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Co się wydarzyło/ }).fill('Chcą warsztat');
    await dialog.getByRole('button', { name: 'Zrobione' }).click();
    await page.getByRole('checkbox', { name: 'Zaznacz: Zadzwonić' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Więcej: Wysłać ofertę' }).click();
    await page.getByRole('menuitem', { name: 'W przyszłym tygodniu' }).click();
    await page.getByText('odłożono 1 raz').waitFor();
    await page.getByRole('button', { name: 'Więcej: Umówić wizytę' }).click();
    await page.getByRole('menuitem', { name: 'Przekaż' }).click();
    await dialog.getByRole('combobox', { name: 'Kto przejmuje' }).selectOption(colleague.id);
    await dialog.getByRole('button', { name: 'Przekaż' }).click();
    await page
      .getByRole('checkbox', { name: 'Zaznacz: Umówić wizytę' })
      .waitFor({ state: 'detached' });
    expect(await followUp(called)).toMatchObject({ status: 'done' });
    expect(await followUp(later)).toMatchObject({ snoozedCount: 1 });
    expect(await followUp(theirs)).toMatchObject({ ownerId: colleague.id });
  });

  it('are done several at once', async () => {
    const user = await library.addUser('librarian', 'pl');
    const ids = [await promise('Zadzwonić', user), await promise('Wysłać ofertę', user)];
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto('/follow-ups');
    await page.getByRole('checkbox', { name: 'Zaznacz: Zadzwonić' }).check();
    await page.getByRole('checkbox', { name: 'Zaznacz: Wysłać ofertę' }).check();
    await page.getByRole('button', { name: 'Wszystkie zrobione' }).click();
    await page.getByText('Nic nie obiecano').waitFor();
    for (const id of ids) expect(await followUp(id)).toMatchObject({ status: 'done' });
  });
});
