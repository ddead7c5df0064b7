import { dayOf, systemCaller } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Outbox } from '#notifications';
import { makeLibrary, type TestLibrary, type TestUser } from '#test';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;
let librarian: TestUser;
let colleague: TestUser;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  library = await makeLibrary(app.api);
  librarian = await library.addUser('librarian', 'uk');
  colleague = await library.addUser('librarian', 'pl');
});

async function plan(title: string): Promise<string> {
  const { body: contact } = await librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'local_business', name: 'Кафе «Їжак»' })
    .expect(201);
  const dueLocal = dayOf(new Date(), 'Europe/Warsaw');
  const { body } = await librarian
    .call('post', '/api/v1/follow-ups')
    .send({ title, contactId: (contact as { id: string }).id, dueLocal })
    .expect(201);
  return (body as { id: string }).id;
}

/** What the worker does when the time has come. */
async function remind(followUpId: string): Promise<void> {
  const { id: libraryId } = library;
  await app.api.app.get(UnitOfWork, { strict: false }).run(libraryId, () =>
    app.api.app.get(Outbox, { strict: false }).add(systemCaller(libraryId), {
      kind: 'follow-ups.reminder',
      recipient: { kind: 'user', id: librarian.id },
      language: 'uk',
      subjectType: 'follow_up',
      subjectId: followUpId,
      occurrence: 'now',
    }),
  );
}

it('a reminder appears by itself, is counted until it was seen, and is seen in every window', async () => {
  const followUp = await plan('Надіслати програму');
  const page = await app.visit({ as: librarian, language: 'uk', isLive: true });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/notices')) asked.push(new URL(request.url()).pathname);
  });
  const listening = page.waitForResponse((answer) => answer.url().endsWith('/notices/stream'));
  await page.goto('/today');
  await listening;
  await page.getByRole('button', { name: 'Сповіщення', exact: true }).waitFor();
  await remind(followUp);
  await page.getByText('Настав час: Надіслати програму').waitFor();
  const bell = page.getByRole('button', { name: 'Сповіщення: 1 непрочитане' });
  await bell.click();
  const list = page.getByRole('dialog', { name: 'Сповіщення' });
  const notice = list.getByRole('link', { name: 'Настав час: Надіслати програму' });
  expect(await notice.getAttribute('href')).toBe(`/follow-ups/${followUp}`);
  await page.getByRole('button', { name: 'Сповіщення', exact: true }).waitFor();
  expect(asked.filter((path) => path.endsWith('/stream'))).toHaveLength(1);
  await page.context().close();
  expect(app.faults).toEqual([]);
});

it('somebody says how they want to be told, and who stands in while they are away', async () => {
  await plan('Надіслати програму');
  const page = await app.visit({ as: librarian, language: 'uk' });
  await page.goto('/today');
  await page.getByRole('button', { name: /^Обліковий запис/ }).click();
  await page.getByRole('menuitem', { name: 'Мої налаштування' }).click();
  await page.getByLabel('О котрій годині').selectOption('7');
  await page.getByLabel('Є години, коли я не хочу листів').check();
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click();
  await page.getByText('Збережено.').waitFor();
  const { body } = await librarian.call('get', '/api/v1/me/preferences').expect(200);
  expect(body).toMatchObject({ digestHour: 7, quietFrom: '20:00', quietUntil: '07:00' });

  await page.getByRole('button', { name: 'Зазначити, коли мене не буде' }).click();
  const today = dayOf(new Date(), 'Europe/Warsaw');
  await page.getByLabel('Перший день').fill(today);
  await page.getByLabel('Останній день').fill(today);
  await page.getByLabel('Хто мене заміщає').selectOption(colleague.id);
  await page.getByRole('button', { name: 'Зберегти ці дні' }).click();
  await page.getByText('Заміщає: Test librarian.').waitFor();

  const theirs = await app.visit({ as: colleague, language: 'pl' });
  await theirs.goto('/today');
  await theirs.getByText('W zastępstwie: Test librarian').waitFor();

  await page.getByRole('button', { name: /^Вилучити/ }).click();
  await page.getByText('Заміщає: Test librarian.').waitFor({ state: 'detached' });
  await page.getByLabel('Моя мова').selectOption('pl');
  await page.getByRole('button', { name: 'Говорити цією мовою' }).click();
  await page.getByLabel('Mój język').waitFor();
  const account = await librarian.call('get', '/api/v1/account').expect(200);
  expect(account.body).toMatchObject({ language: 'pl' });
  await page.getByLabel('Mój język').selectOption('uk');
  await page.getByRole('button', { name: 'Używaj tego języka' }).click();
  await page.getByRole('button', { name: 'Створити адресу' }).click();
  await page.getByText(/\/l\/calendar\/lia_l_/).waitFor();
  await page.getByRole('button', { name: 'Скасувати адресу' }).click();
  await page.getByText('Адреса вже не діє.').waitFor();
  expect(app.faults).toEqual([]);
});
