import { UnitOfWork } from '#platform/database';
import { ContactsService } from '../contacts.service';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

interface Made {
  id: string;
  version: number;
}

async function add(name: string, details: object = {}): Promise<Made> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'local_business', name, ...details })
    .expect(201);
  return body;
}

async function addPerson(name: string): Promise<Made> {
  return add(name, { kind: null });
}

async function change(contact: Made, changes: object): Promise<void> {
  await library.librarian
    .call('patch', `/api/v1/contacts/${contact.id}`)
    .set('If-Match', `"${contact.version}"`)
    .send(changes)
    .expect(200);
}

async function find(q: string, more = '', at = library): Promise<string[]> {
  const { body } = await at.viewer
    .call('get', `/api/v1/contacts?q=${encodeURIComponent(q)}${more}`)
    .expect(200);
  return body.data.map(({ name }: { name: string }) => name);
}

describe('searching', () => {
  it('answers first what begins with the word, then names that have it, then what else has it', async () => {
    await add('Piekarnia', { notes: 'obok jest kawiarnia' });
    await add('Cukiernia', { tags: ['kawiarnia'] });
    await add('Nowa Kawiarnia');
    await add('Kawiarnia Jeżyk');
    await add('Kiosk');
    expect(await find('kaw')).toEqual([
      'Kawiarnia Jeżyk',
      'Nowa Kawiarnia',
      'Cukiernia',
      'Piekarnia',
    ]);
  });

  it('needs every word, in any order, whatever the script', async () => {
    await add('Anna Kowalska');
    await add('Anna Nowak');
    await add('Ганна Ковальська');
    expect(await find('kowalska anna')).toEqual(['Anna Kowalska']);
    expect(await find('ann kow')).toEqual(['Anna Kowalska']);
    expect(await find('kovalska hanna')).toEqual(['Ганна Ковальська']);
    expect((await find('ковальська')).sort()).toEqual(['Anna Kowalska', 'Ганна Ковальська']);
    expect(await find('kowalska nowak')).toEqual([]);
  });

  it.each(['bibloteka', 'bilbioteka', 'biblioteca', 'biblijoteka'])(
    'forgives %s',
    async (typed) => {
      await add('Biblioteka Pedagogiczna');
      expect(await find(typed)).toEqual(['Biblioteka Pedagogiczna']);
      expect(await find(`${typed} peda`)).toEqual(['Biblioteka Pedagogiczna']);
    },
  );

  it('does not take a word for a mistyped one when there is such a word', async () => {
    await add('Kowal');
    await add('Kowaliki');
    await add('Nowal');
    expect(await find('nowal')).toEqual(['Nowal']);
  });

  it('goes on page by page, each contact once', async () => {
    for (let number = 1; number <= 7; number += 1) {
      await add(`Biblioteka i bibliotekarz nr ${number}`, { tags: ['biblia'] });
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const more: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await library.viewer
        .call('get', `/api/v1/contacts?q=bib&limit=3${more}`)
        .expect(200);
      seen.push(...body.data.map(({ name }: { name: string }) => name));
      cursor = body.page.nextCursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('takes the filters of the list', async () => {
    await add('Piekarnia Żurek', { city: 'Kołobrzeg', tags: ['targi'] });
    await add('Piekarnia Nowak', { city: 'Koszalin', tags: ['targi'] });
    const gone = await add('Piekarnia Stara');
    await library.librarian
      .call('delete', `/api/v1/contacts/${gone.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    const city = `&city=${encodeURIComponent('Kołobrzeg')}`;
    expect(await find('piek', city)).toEqual(['Piekarnia Żurek']);
    expect(await find('piek', '&tag=targi')).toHaveLength(2);
    expect(await find('piek', '&kind=ngo')).toEqual([]);
    expect(await find('piek', '&archived=true')).toEqual(['Piekarnia Stara']);
  });

  it.each(['', '   ', '%20%20', '%00', 'x'.repeat(201)])('refuses %j', async (q) => {
    await library.viewer.call('get', `/api/v1/contacts?q=${q}`).expect(400);
  });

  it.each(['???', '%', "'; drop table contacts; --", '_', '🙂'])(
    'finds nothing by %s',
    async (q) => {
      await add('Kawiarnia');
      expect(await find(q)).toEqual([]);
    },
  );

  it.each([
    ['not one', 'not-a-cursor'],
    ['of the list', '["name-pl","a","019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"]'],
    ['forged', '["search",1,"a","no id"]'],
    ['forged otherwise', '["search","x","a","019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d"]'],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    await add('Kawiarnia');
    const encoded = Buffer.from(cursor).toString('base64url');
    const { body } = await library.viewer
      .call('get', `/api/v1/contacts?q=kaw&cursor=${encoded}`)
      .expect(400);
    expect(body.errors[0].pointer).toBe('/cursor');
  });
});

describe('what is found', () => {
  it('follows what the contact says now', async () => {
    const contact = await add('Piekarnia Żurek', { notes: 'chleb', phone: '94 351 00 00' });
    await change(contact, { name: 'Cukiernia Żurek', notes: null, phone: null });
    expect(await find('piekarnia')).toEqual([]);
    expect(await find('chleb')).toEqual([]);
    expect(await find('94 351 00 00')).toEqual([]);
    expect(await find('cukiernia zurek')).toEqual(['Cukiernia Żurek']);
  });

  it('is an organisation by the names of its people, as they are called now', async () => {
    const agency = await add('Urząd Pracy', { kind: 'job_agency' });
    const person = await addPerson('Katarzyna Wiśniewska');
    const { body: affiliation } = await library.librarian
      .call('post', '/api/v1/affiliations')
      .send({ personId: person.id, organisationId: agency.id })
      .expect(201);
    expect((await find('wisniewska')).sort()).toEqual(['Katarzyna Wiśniewska', 'Urząd Pracy']);
    await change(person, { name: 'Katarzyna Zielińska' });
    expect(await find('wisniewska')).toEqual([]);
    expect((await find('zielinska')).sort()).toEqual(['Katarzyna Zielińska', 'Urząd Pracy']);
    await library.librarian
      .call('delete', `/api/v1/affiliations/${affiliation.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect(await find('zielinska')).toEqual(['Katarzyna Zielińska']);
  });

  it('is never of another library, not even a misspelt word of it', async () => {
    await add('Kawiarnia Kryształowa');
    const other = await makeLibrary(api);
    expect(await find('kawiarnia', '', other)).toEqual([]);
    expect(await find('krysztalova', '', other)).toEqual([]);
    expect(await find('krysztalova')).toEqual(['Kawiarnia Kryształowa']);
  });

  it('is no more what was taken out of the notes', async () => {
    await add('Hospicjum', { notes: 'Rozmawiała o tym Łucja Żakowska, zadzwoni', kind: 'ngo' });
    const [contacts, unitOfWork] = [ContactsService, UnitOfWork].map((type) =>
      api.app.get(type, { strict: false }),
    ) as [ContactsService, UnitOfWork];
    await unitOfWork.run(library.id, () =>
      contacts.forgetPerson(library.id, ['Łucja\\s+Żakowska']),
    );
    expect(await find('zakowska')).toEqual([]);
    expect(await find('zadzwoni')).toEqual(['Hospicjum']);
  });

  it('is right also when a person is renamed while their employer is changed', async () => {
    const agency = await add('Urząd Pracy', { kind: 'job_agency' });
    const person = await addPerson('Katarzyna Wiśniewska');
    await library.librarian
      .call('post', '/api/v1/affiliations')
      .send({ personId: person.id, organisationId: agency.id })
      .expect(201);
    await Promise.all([
      change(person, { name: 'Katarzyna Zielińska' }),
      change(agency, { name: 'Centrum Pracy' }),
    ]);
    expect((await find('zielinska')).sort()).toEqual(['Centrum Pracy', 'Katarzyna Zielińska']);
    expect(await find('urzad')).toEqual([]);
    expect(await find('wisniewska')).toEqual([]);
  });
});
