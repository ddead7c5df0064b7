import { type Locator } from 'playwright-core';
import { makeLibrary, until, type TestLibrary, type TestUser } from '#test';
import { expectAccessible } from './support/expect-accessible';
import { WebApp } from './support/web-app';

let app: WebApp;
let library: TestLibrary;
let librarian: TestUser;

beforeAll(async () => {
  app = await WebApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  library = await makeLibrary(app.api);
  librarian = await library.addUser('librarian', 'pl');
});

async function addContact(name: string, details: object = {}): Promise<string> {
  const { body } = await librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'local_business', name, ...details })
    .expect(201);
  return body.id as string;
}

/** Waits until one types here. */
async function expectFocus(field: Locator): Promise<void> {
  await until('one types here', () =>
    field.evaluate((element) => element === element.ownerDocument.activeElement),
  );
}

describe('contacts', () => {
  it('are found while one types, and opened', async () => {
    await addContact('Piekarnia „Łabędź” Żółkiewscy', { city: 'Kołobrzeg' });
    await addContact('Warsztat rowerowy');
    const page = await app.visit({ as: librarian, language: 'pl' });
    await page.goto('/contacts');
    await page.getByRole('link', { name: /Warsztat/ }).waitFor();
    await page.getByRole('searchbox').fill('labedz');
    await page.getByRole('link', { name: /Warsztat/ }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /Piekarnia/ }).click();
    await page.getByRole('heading', { name: /Piekarnia/, level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('labedz');
  });

  it('are added, changed, verified, archived and restored', async () => {
    const user = await library.addUser('librarian', 'uk');
    const page = await app.visit({ as: user, language: 'uk' });
    await page.goto('/contacts');
    await page.getByRole('link', { name: 'Новий контакт' }).click();
    await page.getByRole('textbox', { name: /^Назва або/ }).fill('Кафе «Їжак»');
    await page.getByRole('textbox', { name: 'Електронна пошта' }).fill('hello@example.org');
    await page.getByRole('button', { name: 'Додати контакт' }).click();
    await page.getByRole('heading', { name: 'Кафе «Їжак»', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Змінити' }).click();
    await page.getByRole('textbox', { name: 'Місто' }).fill('Колобжег');
    await page.getByRole('button', { name: 'Зберегти' }).click();
    await page.getByText('Колобжег').waitFor();
    await page.getByRole('button', { name: 'Перевірено сьогодні' }).click();
    await page.getByText('Записано, що сьогодні все було правильно.').waitFor();
    await page.getByRole('button', { name: 'В архів' }).click();
    await page.getByRole('button', { name: 'Відновити' }).click();
    await page.getByRole('button', { name: 'В архів' }).waitFor();
  });

  it('keep what was typed through a broken connection and a reload', async () => {
    const id = await addContact('Warsztat rowerowy');
    const page = await app.visit({ as: librarian, language: 'pl' });
    await page.goto(`/contacts/${id}/edit`);
    await page.getByRole('textbox', { name: 'Miejscowość' }).fill('Ustka');
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByText('Nie ma połączenia z Liaison').first().waitFor();
    await page.unroute('**/api/**');
    await page.reload();
    await page.getByRole('textbox', { name: 'Miejscowość' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Miejscowość' }).inputValue()).toBe('Ustka');
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.waitForURL(`**/contacts/${id}`);
    const { body } = await librarian.call('get', `/api/v1/contacts/${id}`).expect(200);
    expect(body.city).toBe('Ustka');
  });
});

describe('a contact that is reached in several ways', () => {
  it('has telephones and e-mails, each with what it is for, and one of them is the main one', async () => {
    const id = await addContact('Piekarnia', {
      phones: [{ number: '94 351 00 00 wew. 12', label: 'sklep' }],
    });
    const page = await app.visit({ as: librarian, language: 'pl' });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/contacts/${id}/edit`);
    const phones = page.getByRole('group', { name: 'Telefony' });
    await phones.getByRole('button', { name: 'Dodaj telefon' }).press('Enter');
    await expectFocus(phones.getByRole('textbox', { name: 'Telefon 2' }));
    await page.keyboard.type('spytać Annę');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kierowniczka');
    const emails = page.getByRole('group', { name: 'Adresy e-mail' });
    await emails.getByRole('textbox', { name: 'E-mail' }).fill('biuro@example.org');
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await expectFocus(phones.getByRole('textbox', { name: 'Telefon 2' }));
    await expectAccessible(page);
    await page.reload();
    await phones.getByRole('textbox', { name: 'Telefon 2' }).fill('600 100 200');
    await phones.getByRole('button', { name: 'Ustaw jako główny: 600 100 200' }).press('Enter');
    await expectFocus(phones.getByRole('textbox', { name: 'Telefon', exact: true }));
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByRole('link', { name: '+48 600 100 200' }).waitFor();
    await page.getByText('(kierowniczka)').waitFor();
    const { body } = await librarian.call('get', `/api/v1/contacts/${id}`).expect(200);
    expect(body).toMatchObject({
      phones: [
        { number: '+48600100200', extension: null, label: 'kierowniczka' },
        { number: '+48943510000', extension: '12', label: 'sklep' },
      ],
      emails: [{ address: 'biuro@example.org', label: null }],
    });

    await page.goto(`/contacts/${id}/edit`);
    await phones.getByRole('button', { name: 'Usuń: +48 600 100 200' }).click();
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByRole('link', { name: '+48 94 351 00 00 ext. 12' }).waitFor();
    await page.getByText('(kierowniczka)').waitFor({ state: 'detached' });
  });

  it('has several addresses, each with what is there, and one of them is the main one', async () => {
    const street = 'ul. Katedralna 46';
    const id = await addContact('Piekarnia', { street, city: 'Kołobrzeg', country: 'PL' });
    const page = await app.visit({ as: librarian, language: 'pl' });
    await page.goto(`/contacts/${id}/edit`);
    const addresses = page.getByRole('group', { name: 'Adresy', exact: true });
    await addresses.getByRole('button', { name: 'Dodaj adres' }).press('Enter');
    const second = addresses.getByRole('group', { name: 'Adres 2' });
    await expectFocus(second.getByRole('textbox', { name: 'Ulica i numer' }));
    await page.keyboard.type('ul. Portowa 1');
    await second.getByRole('textbox', { name: 'Miejscowość' }).fill('Ustka');
    await second.getByRole('textbox', { name: 'Co się tam mieści' }).fill('magazyn');
    await expectAccessible(page);
    await second.getByRole('button', { name: 'Ustaw jako główny: Adres 2' }).click();
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByText('(magazyn)').waitFor();
    await page.getByText(street).waitFor();
    const { body } = await librarian.call('get', `/api/v1/contacts/${id}`).expect(200);
    expect(body).toMatchObject({
      city: 'Ustka',
      addresses: [
        { street: 'ul. Portowa 1', city: 'Ustka', country: null, label: 'magazyn' },
        { street, city: 'Kołobrzeg', country: 'PL', label: null },
      ],
    });
  });
});

describe('two who change one contact', () => {
  const answers = [
    { choice: 'Zostaw moje', phone: '+48 94 352 77 31' },
    { choice: 'Weź cudze', phone: '+48 94 355 44 00' },
  ];

  it.each(answers)('are told of each other: $choice', async ({ choice, phone }) => {
    const id = await addContact('Piekarnia', { phone: '+48 94 351 00 00' });
    const page = await app.visit({ as: librarian, language: 'pl' });
    await page.goto(`/contacts/${id}/edit`);
    await page.getByRole('textbox', { name: 'Telefon' }).fill('+48 94 352 77 31');
    await page.getByRole('textbox', { name: 'Miejscowość' }).fill('Ustka');
    await library.admin
      .call('patch', `/api/v1/contacts/${id}`)
      .set('If-Match', '"1"')
      .send({ phone: '+48 94 355 44 00', street: 'ul. Portowa 1' })
      .expect(200);
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    const notice = page.getByRole('dialog');
    await notice.getByText('Test admin', { exact: false }).waitFor();
    await notice.getByText('ul. Portowa 1').waitFor();
    await notice.getByRole('button', { name: choice }).last().click();
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByRole('heading', { name: 'Piekarnia', level: 1, exact: true }).waitFor();
    const { body } = await librarian.call('get', `/api/v1/contacts/${id}`).expect(200);
    expect(body).toMatchObject({ phone, city: 'Ustka', street: 'ul. Portowa 1' });
  });
});
