import { text } from 'node:stream/consumers';
import { type INestApplicationContext } from '@nestjs/common';
import { type Page } from 'playwright-core';
import { startImportWorker } from '#exchange/testing';
import { makeLibrary, type TestLibrary } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;
let worker: INestApplicationContext | undefined;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(async () => {
  await worker?.close();
  await app.stop();
});
beforeEach(async () => {
  library = await makeLibrary(app.api);
});

const table = [
  'Назва;Місто;Щось;E-mail',
  'Пекарня «Золотий колос»;Львів;люблять книжки;hello@example.org',
  'Майстерня велосипедів;Одеса;;хибна адреса',
].join('\n');

/** What a file says that the page gives when this is done. */
async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return text(await download.createReadStream());
}

describe('contacts', () => {
  it('come in from a file after its columns were corrected and every row was checked', async () => {
    const user = await library.addUser('librarian', 'uk');
    const page = await app.visit({ as: user, language: 'uk' });
    await page.goto('/contacts');
    await page.getByRole('link', { name: 'Додати контакти з файлу' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'контакти.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByRole('combobox', { name: 'Що означає «Щось»' }).selectOption('notes');
    await page.getByText('Ваші виправлення збережено').waitFor();
    await page.getByRole('button', { name: 'Перевірити всі рядки' }).click();
    await page.getByRole('button', { name: 'Зупинити' }).waitFor();

    worker = await startImportWorker(app.api.settings);
    await page.getByRole('cell', { name: 'хибна адреса' }).waitFor();
    const wrongRows = await saved(page, () =>
      page.getByRole('button', { name: 'Зберегти рядки з помилками у файл' }).click(),
    );
    expect(wrongRows).toContain('Майстерня велосипедів');
    await page.getByRole('button', { name: 'Імпортувати' }).click();
    await page.getByText('Готово.').waitFor();

    await page.goto('/contacts');
    await page.getByRole('link', { name: /Золотий колос/ }).click();
    await page.getByText('люблять книжки').waitFor();
  });

  it('go out as a file of what is shown', async () => {
    const user = await library.addUser('librarian', 'pl');
    for (const name of ['Piekarnia', 'Warsztat']) {
      await user.call('post', '/api/v1/contacts').send({ kind: 'ngo', name }).expect(201);
    }
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto('/contacts?q=piekarnia');
    await page.getByRole('link', { name: /Warsztat/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Więcej', exact: true }).click();
    const file = await saved(page, () => page.getByRole('menuitem', { name: /CSV/ }).click());
    expect(file).toContain('Piekarnia');
    expect(file).not.toContain('Warsztat');
  });
});

describe('contacts that are likely to be one', () => {
  const like = { kind: 'local_business', email: 'biuro@latarnia.example.org', city: 'Kołobrzeg' };

  async function add(details: object): Promise<string> {
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .send({ ...like, allowDuplicate: true, ...details })
      .expect(201);
    return body.id as string;
  }

  it('are named before one is added a second time', async () => {
    await add({ name: 'Kawiarnia Pod Latarnią' });
    const page = await app.visit({ as: library.librarian });
    await page.goto('/contacts/new');
    await page
      .getByRole('textbox', { name: /^Name\b/ })
      .first()
      .fill('Latarnia');
    await page.getByRole('textbox', { name: 'E-mail' }).fill(like.email);
    await page.getByRole('button', { name: 'Add the contact' }).click();
    await page.getByRole('alert').getByText('Same e-mail address').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /add it all the same/ }).click();
    await page.getByRole('heading', { name: 'Latarnia', level: 1 }).waitFor();
  });

  it('are told apart and that is taken back; they are merged and that is undone', async () => {
    await add({ name: 'Kawiarnia Pod Latarnią', notes: 'Wieczory autorskie' });
    await add({ name: 'Pod Latarnią', phone: '943520011' });
    const user = await library.addUser('librarian', 'pl');
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto('/contacts/duplicates');
    await page.getByRole('button', { name: 'To różne kontakty' }).click();
    await page.getByText('Brak prawdopodobnych duplikatów').waitFor();
    await page.getByRole('tab', { name: 'Uznane za różne' }).click();
    await page.getByRole('button', { name: 'A może jednak to ten sam' }).click();
    await page.getByRole('tab', { name: 'Może to ten sam kontakt' }).click();
    await page.getByRole('link', { name: 'Porównaj i scal' }).click();
    await page.getByRole('radiogroup', { name: 'Nazwa' }).waitFor();
    await expectAccessible(page);
    await page
      .getByRole('radiogroup', { name: 'Nazwa' })
      .getByRole('radio', { name: 'Pod Latarnią', exact: true })
      .check();
    await page.reload();
    await page.getByRole('button', { name: 'Scal', exact: true }).click();
    await page.getByRole('heading', { name: 'Pod Latarnią', level: 1, exact: true }).waitFor();
    await page.getByText('Wieczory autorskie').waitFor();
    await page.getByRole('link', { name: '+48 94 352 00 11' }).waitFor();
    await page.getByRole('button', { name: 'Cofnij scalenie' }).click();
    await page.getByRole('heading', { name: 'Kawiarnia Pod Latarnią', level: 1 }).waitFor();
  });
});

describe('the list of contacts', () => {
  it('is kept as a view that is shared, changed and removed', async () => {
    const user = await library.addUser('librarian', 'pl');
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto('/contacts?kind=ngo');
    await page.getByRole('button', { name: 'Więcej filtrów' }).click();
    await page.getByRole('textbox', { name: 'Bez kontaktu od' }).fill('2026-06-01');
    await page.getByRole('button', { name: 'Zapisz jako widok' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nazwa widoku' }).fill('Ciche fundacje');
    await dialog.getByRole('checkbox', { name: 'Widzą go też inni pracownicy' }).check();
    await dialog.getByRole('button', { name: 'Zapisz widok' }).click();
    await page.getByRole('button', { name: 'Zmień widok' }).waitFor();

    const colleague = await app.visit({ as: library.admin });
    await colleague.goto('/contacts');
    await colleague
      .getByRole('combobox', { name: 'Saved view' })
      .selectOption('Ciche fundacje (shared)');
    await colleague.waitForURL(/quietSince=.*2026-06-01/);
    expect(await colleague.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('ngo');

    await page.getByRole('button', { name: 'Zmień widok' }).click();
    await dialog.getByRole('textbox', { name: 'Nazwa widoku' }).fill('Dawno cicho');
    await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByRole('option', { name: 'Dawno cicho' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Zmień widok' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Usuń widok' }).click();
    await page.getByRole('combobox', { name: 'Zapisany widok' }).waitFor({ state: 'detached' });
  });

  it('is worked through several at once', async () => {
    const user = await library.addUser('librarian', 'uk');
    const names = ['Кав’ярня', 'Майстерня', 'Пекарня'];
    for (const name of names) {
      await user.call('post', '/api/v1/contacts').send({ kind: 'ngo', name }).expect(201);
    }
    const page = await app.visit({ as: user, language: 'uk' });
    await page.goto('/contacts');
    const choose = async () => {
      for (const name of names.slice(0, 2)) {
        await page.getByRole('checkbox', { name: `Вибрати: ${name}` }).check();
      }
    };
    await choose();
    await page.getByRole('button', { name: 'Мітка ...' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Яка мітка' }).fill('ярмарок');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Застосувати до всіх' }).click();
    await page.getByText('Змінено 2 контакти.').waitFor();
    await page.getByText('ярмарок').nth(1).waitFor();
    await choose();
    await page.getByRole('button', { name: 'В архів' }).click();
    await dialog.getByRole('button', { name: 'В архів' }).click();
    await page.getByRole('link', { name: /Майстерня/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Пекарня/ }).waitFor();
  });
});

describe('a working day', () => {
  it('narrows to an industry, promises to several, logs from a template, and sees to what is stale', async () => {
    const user = await library.addUser('librarian', 'pl');
    const firms = [
      { name: 'Piekarnia', industry: '10.71', lastVerifiedOn: '2020-01-02' },
      { name: 'Mleczarnia', industry: '10.51' },
      { name: 'Warsztat', industry: '45.20' },
    ];
    for (const firm of firms) {
      await user
        .call('post', '/api/v1/contacts')
        .send({ kind: 'local_business', ...firm })
        .expect(201);
    }
    await library.admin
      .call('post', '/api/v1/interaction-templates')
      .send({
        name: 'Pierwsza wizyta',
        channel: 'visit',
        summary: 'Czego potrzebują',
        next: { title: 'Podziękować', afterDays: 0 },
      })
      .expect(201);
    const page = await app.visit({ as: user, language: 'pl' });
    const dialog = page.getByRole('dialog');

    await page.goto('/contacts');
    await page.getByRole('button', { name: 'Więcej filtrów' }).click();
    await page.getByRole('combobox', { name: 'Branża' }).fill('spożyw');
    await page.getByRole('option', { name: /^10 / }).click();
    await page.getByRole('link', { name: /Warsztat/ }).waitFor({ state: 'detached' });
    for (const name of ['Piekarnia', 'Mleczarnia']) {
      await page.getByRole('checkbox', { name: `Zaznacz: ${name}` }).check();
    }
    await page.getByRole('button', { name: 'Zaplanuj sprawę ...' }).click();
    await dialog.getByRole('textbox', { name: 'Co obiecujemy każdemu z nich' }).fill('Zaprosić');
    await dialog.getByRole('button', { name: 'Zaplanuj dla każdego' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: /Piekarnia/ }).click();
    await page.getByRole('heading', { name: 'Piekarnia', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Zapisz rozmowę' }).click();
    await dialog.getByRole('combobox', { name: 'Zacznij od' }).selectOption('Pierwsza wizyta');
    await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByText('Czego potrzebują').waitFor();
    const { body } = await user.call('get', '/api/v1/follow-ups').expect(200);
    const titles = (body as { data: { title: string }[] }).data.map(({ title }) => title);
    expect(titles.sort()).toEqual(['Podziękować', 'Zaprosić', 'Zaprosić']);

    await page.goto('/contacts/stale');
    await page.getByText('Ostatnio sprawdzono 2 sty').waitFor();
    await page.getByRole('button', { name: 'Nadal aktualne: Piekarnia' }).click();
    await page.getByText('Wszystkie kontakty są sprawdzone').waitFor();
  });
});

describe('a person', () => {
  it('gets what is known of them, and is erased', async () => {
    const { body } = await library.librarian
      .call('post', '/api/v1/contacts')
      .send({ kind: 'mentor', name: 'Зоряна Мельник', notes: 'Вчить бухгалтерії' })
      .expect(201);
    const page = await app.visit({ as: await library.addUser('admin', 'uk'), language: 'uk' });
    await page.goto(`/contacts/${body.id as string}`);
    const known = await saved(page, () =>
      page.getByRole('button', { name: 'Зберегти все відоме у файл' }).click(),
    );
    expect(JSON.parse(known)).toMatchObject({ contact: { notes: 'Вчить бухгалтерії' } });
    await page.getByRole('button', { name: 'Стерти дані цієї людини' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Стерти назавжди' }).click();
    await page.getByRole('heading', { name: 'Контакти', level: 1 }).waitFor();
    await library.librarian.call('get', `/api/v1/contacts/${body.id as string}`).expect(404);
  });
});

describe('the settings', () => {
  it('have the branches and the days on which the library works', async () => {
    const page = await app.visit({ as: await library.addUser('admin', 'pl'), language: 'pl' });
    await page.goto('/settings/branches');
    await page.getByRole('button', { name: 'Dodaj filię' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nazwa' }).fill('Filia nr 3');
    await dialog.getByRole('button', { name: 'Dodaj filię' }).click();
    await page.getByRole('button', { name: 'Zmień: Filia nr 3' }).click();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Nazwa' }).fill('Filia dla dzieci');
    await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByRole('button', { name: 'Zarchiwizuj: Filia dla dzieci' }).click();
    await dialog.getByRole('button', { name: 'Zarchiwizuj' }).click();
    await page.getByText('Nie ma jeszcze filii').waitFor();

    await page.goto('/settings/calendar');
    const day = `${new Date().getUTCFullYear()}-02-03`;
    await page.getByRole('textbox', { name: /^Dzień/ }).fill(day);
    await page.getByRole('textbox', { name: 'Z jakiego powodu' }).fill('Skontrum');
    await page.getByRole('button', { name: 'Zapisz dzień' }).click();
    await page.getByText('Skontrum').waitFor();
    await page.getByRole('button', { name: /Znowu jak zwykle: 3 lut/ }).click();
    await page.getByText('Skontrum').waitFor({ state: 'detached' });
  });
});
