import { Client } from 'pg';
import { dayOf, systemCaller } from '#kernel';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
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
  const dueLocal = dayOf(new Date(), 'Europe/Warsaw');
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

  it('are planned to come again, stand in the calendar, and one time of them is left out', async () => {
    const user = await library.addUser('librarian', 'pl');
    const page = await app.visit({ as: user, language: 'pl' });
    await page.goto(`/follow-ups/new?contactId=${contactId}`);
    await page.getByRole('textbox', { name: 'Co obiecano' }).fill('Zapytać o oferty');
    await page.getByLabel('Dzień').fill('2031-03-05');
    await page.getByRole('combobox', { name: 'Czy się powtarza?' }).selectOption('MONTHLY');
    await page.getByRole('combobox', { name: 'Kiedy w miesiącu' }).selectOption('weekday');
    await page.getByText('pierwsza środa miesiąca', { exact: false }).last().waitFor();
    await page.getByRole('button', { name: 'Zaplanuj' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zapytać o oferty' }).waitFor();
    await page.getByRole('button', { name: /^Pomiń: 2 kwi 2031/ }).click();
    await page.getByRole('button', { name: /^Pomiń: 2 kwi 2031/ }).waitFor({ state: 'detached' });

    await page.goto('/follow-ups?view=calendar&day=2031-03-01');
    await page.getByRole('heading', { name: 'marzec 2031' }).waitFor();
    const link = page.getByRole('link', { name: /^Zapytać o oferty/ });
    await link.waitFor();
    await page.locator('[data-day="2031-03-01"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('data-day')).toBe('2031-03-08');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nowe zadanie' }).waitFor();
    expect(await page.getByLabel('Dzień').inputValue()).toBe('2031-03-08');

    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto('/follow-ups?view=calendar&day=2031-03-01');
    await page.getByRole('region', { name: '5 mar 2031' }).waitFor();
    expect(app.faults).toEqual([]);
  });

  it('are planned from a template, all at once', async () => {
    await librarian
      .call('post', '/api/v1/follow-up-templates')
      .send({
        name: 'Новий партнер',
        items: [
          { title: 'Подякувати', afterWorkingDays: 1 },
          { title: 'Завітати', afterWorkingDays: 14 },
        ],
      })
      .expect(201);
    const page = await app.visit({ as: librarian, language: 'uk' });
    await page.goto('/follow-ups/templates');
    await page.getByRole('button', { name: 'Запланувати все: Новий партнер' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'З ким' }).fill('jezyk');
    await page.getByRole('option', { name: 'Кафе «Їжак»' }).click();
    await dialog.getByRole('button', { name: 'Запланувати все' }).click();
    await page.getByText('Заплановано 2 обіцянки.').waitFor();
    const { body } = await librarian.call('get', '/api/v1/follow-ups?origin=template').expect(200);
    expect(body.data).toHaveLength(2);
  });

  it('show which mails told of them, and one that failed is sent again', async () => {
    const id = await promise('Надіслати програму');
    const { libraryId } = librarian.caller;
    const deliveryId = await app.api.app.get(UnitOfWork, { strict: false }).run(libraryId, () =>
      app.api.app.get(Outbox, { strict: false }).add(systemCaller(libraryId), {
        kind: 'follow-ups.reminder',
        recipient: { kind: 'user', id: librarian.id },
        language: 'uk',
        subjectType: 'follow_up',
        subjectId: id,
        occurrence: 'now',
      }),
    );
    await refuseAt(deliveryId ?? '');
    const page = await app.visit({ as: librarian, language: 'uk' });
    await page.goto(`/follow-ups/${id}`);
    await page.getByText('Такої скриньки немає. Чи правильна адреса?').waitFor();
    await page.getByText('550 5.1.1 unknown user').waitFor();
    await page.getByRole('button', { name: 'Надіслати знову' }).click();
    await page.getByText(/наступна спроба/).waitFor();
    const { body } = await librarian.call('get', `/api/v1/deliveries/${deliveryId}`).expect(200);
    expect(body).toMatchObject({ status: 'pending' });
  });
});

/** As if the mail server had refused it. */
async function refuseAt(deliveryId: string): Promise<void> {
  const database = new Client({ connectionString: app.api.database.ownerUrl });
  await database.connect();
  await database.query(
    `insert into delivery_attempts
       (library_id, id, delivery_id, number, started_at, finished_at, outcome, reason, reply)
     values ($1, gen_random_uuid(), $2, 1, now(), now(), 'refused', 'no_such_mailbox', '550 5.1.1 unknown user')`,
    [library.id, deliveryId],
  );
  await database.query(
    `update deliveries set status = 'failed', attempts = 1, ended_at = now() where id = $1`,
    [deliveryId],
  );
  await database.end();
}
