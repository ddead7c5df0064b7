import { makeLibrary, type TestLibrary, testPassword, until } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;

beforeAll(async () => {
  app = await WebApp.start();
  library = await makeLibrary(app.api);
});
afterAll(() => app.stop());

describe('a session in the browser', () => {
  it('begins at the sign-in page and leads to where one wanted to go', async () => {
    const user = await library.addUser('librarian', 'pl');
    const page = await app.visit({ language: 'pl' });
    await page.goto('/referrals?view=ended');
    await page.getByRole('textbox', { name: 'Adres e-mail' }).fill(user.email);
    await page.getByRole('textbox', { name: 'Hasło' }).fill('wrong');
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('alert').getByText('Adres e-mail lub hasło').waitFor();
    await page.getByRole('textbox', { name: 'Hasło' }).fill(testPassword);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('heading', { name: 'Skierowania', level: 1 }).waitFor();
    expect(new URL(page.url()).search).toContain('view=ended');
  });

  it('lets the language be changed at once, and keeps it', async () => {
    const page = await app.visit({ as: library.viewer });
    await page.goto('/referrals');
    await page.getByRole('heading', { name: 'Referrals', level: 1 }).waitFor();
    await page.getByRole('button', { name: /Account/ }).click();
    await page.getByRole('menuitemradio', { name: 'Українська' }).click();
    await page.getByRole('heading', { name: 'Направлення', level: 1 }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Направлення', level: 1 }).waitFor();
  });

  it('ends everywhere at once', async () => {
    const user = await library.addUser('librarian');
    const [one, other] = [await app.visit({ as: user }), await app.visit({ as: user })];
    await Promise.all([one.goto('/referrals'), other.goto('/referrals')]);
    await one.getByRole('button', { name: /Account/ }).click();
    await one.getByRole('menuitem', { name: 'Sign out on all devices' }).click();
    await one.getByRole('heading', { name: 'Sign in' }).waitFor();
    await other.getByRole('tab', { name: 'Ended' }).click();
    await other.getByRole('dialog', { name: 'Please sign in again' }).waitFor();
  });

  it('goes on where it was when somebody signs in again in place', async () => {
    const user = await library.addUser('librarian');
    const page = await app.visit({ as: user });
    await page.goto('/referrals');
    await page.getByText('Nothing waits for us').waitFor();
    await user.call('delete', '/api/v1/sessions').expect(204);
    await page.getByRole('tab', { name: 'Overdue' }).click();
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(user.email);
    await dialog.getByRole('textbox', { name: 'Password' }).fill(testPassword);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Nothing is overdue').waitFor();
  });
});

describe('a broken connection', () => {
  it('is explained, and gone when it is back', async () => {
    const page = await app.visit({ as: library.librarian });
    await page.goto('/referrals');
    await page.getByText('Nothing waits for us').waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('tab', { name: 'Overdue' }).click();
    await page.getByText('Liaison cannot be reached', { exact: true }).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('Nothing is overdue').waitFor();
  });
});

describe('the settings of mail', () => {
  it('keep what was typed over a reload, and tell of what a colleague changed meanwhile', async () => {
    const admin = await library.addUser('admin', 'uk');
    const page = await app.visit({ as: admin, language: 'uk' });
    await page.goto('/settings/mail');
    const sender = page.getByRole('textbox', { name: /Ім’я відправника/ });
    await sender.fill('Бібліотека «Ґанок»');
    await page.getByRole('figure').getByText('Бібліотека «Ґанок»', { exact: true }).waitFor();

    const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
    const theirs = { mailSenderName: 'Biblioteka w Kołobrzegu', mailReplyTo: 'biuro@example.org' };
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', String(headers.etag))
      .send(theirs)
      .expect(200);
    await page.reload();
    expect(await sender.inputValue()).toBe('Бібліотека «Ґанок»');
    await page.getByRole('button', { name: 'Зберегти' }).click();
    const dialog = page.getByRole('dialog', { name: 'Хтось інший змінив це тим часом' });
    await dialog.getByText(theirs.mailSenderName).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Залишити моє' }).last().click();
    await page.getByRole('button', { name: 'Зберегти' }).click();
    await page.getByText('Відповіді надходять на адресу: biuro@example.org').waitFor();
    await until('it is saved', async () => {
      const { body } = await admin.call('get', '/api/v1/library').expect(200);
      return (
        body.mailSenderName === 'Бібліотека «Ґанок»' && body.mailReplyTo === theirs.mailReplyTo
      );
    });
    await page.getByRole('button', { name: 'Надіслати мені пробний лист' }).click();
    await page.getByText(`Кому: ${admin.caller.name}`).waitFor();
  });
});

it('a colleague gets another role and a branch, and is let in no more only when one is sure', async () => {
  const { body: branch } = await library.admin
    .call('post', '/api/v1/branches')
    .send({ name: 'Filia dla dzieci' })
    .expect(201);
  const colleague = await library.addUser('viewer', 'pl');
  const page = await app.visit({ as: await library.addUser('admin', 'pl'), language: 'pl' });
  await page.goto('/settings/users');
  const row = page.getByRole('listitem').filter({ hasText: colleague.email });
  await row.getByRole('button', { name: /^Zmień: / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Bibliotekarz/ }).check();
  await dialog.getByRole('combobox', { name: 'Filia' }).selectOption('Filia dla dzieci');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zapisz' }).click();
  await row.getByText('Bibliotekarz · Filia dla dzieci · ma dostęp').waitFor();
  await row.getByRole('button', { name: /^Odbierz dostęp/ }).click();
  await dialog.getByRole('button', { name: 'Odbierz dostęp' }).click();
  await row.getByText('bez dostępu').waitFor();
  const { body } = await library.admin.call('get', `/api/v1/users/${colleague.id}`).expect(200);
  expect(body).toMatchObject({ role: 'librarian', status: 'disabled', branchId: branch.id });
});
