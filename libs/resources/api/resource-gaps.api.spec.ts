import { newId } from '#kernel';
import { faultsOf, logInteraction } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const gaps = '/api/v1/resource-gaps';

const post = (path: string, body: object, user: TestUser = library.librarian) =>
  user.call('post', path).send(body);
const read = async (path: string, user: TestUser = library.viewer) =>
  (await user.call('get', path).expect(200)).body.data;
const addContact = async (name: string, kind = 'ngo'): Promise<string> =>
  (await post('/api/v1/contacts', { kind, name }).expect(201)).body.id;
const add = async (said: object) => {
  await post('/api/v1/resource-entries', said).expect(201);
};
const step = (body: object, user?: TestUser) => post(`${gaps}/partnerships`, body, user);
const namesOf = (found: { contact: { name: string } }[]) =>
  found.map(({ contact }) => contact.name);

/** Somebody with whom the library works already. */
async function addPartner(name: string, kind = 'public_institution'): Promise<string> {
  const contactId = await addContact(name, kind);
  const known = { aims: 'Razem', ourBenefits: 'Sala', theirBenefits: 'Ludzie' };
  const personId = await addContact('Anna Nowak', 'business_leader');
  const agreed = { ...known, contributions: 'My salę', personId, stage: 'agreed' };
  await post('/api/v1/partnerships', { contactId, ...agreed }).expect(201);
  return contactId;
}

describe('who could help', () => {
  it('is said with the reasons, the best first', async () => {
    const foundation = await addContact('Fundacja Wspólny Brzeg');
    await add({
      contactId: foundation,
      side: 'offers',
      code: 'legal_advice',
      audiences: ['migrants'],
    });
    await logInteraction(library, { contactIds: [foundation] });
    await addContact('Urząd Miasta', 'public_institution');
    const helpers = await read('/api/v1/resource-helpers?code=legal_advice&audience=migrants');
    expect(helpers).toEqual([
      {
        contact: expect.objectContaining({ id: foundation, kind: 'ngo', sector: 'ngo' }),
        standing: null,
        score: 85,
        reasons: ['offers_it', 'for_this_audience', 'in_touch_lately'],
      },
      expect.objectContaining({ score: 10, reasons: ['kind_often_helps'] }),
    ]);
  });

  it('asks with what, for whom or where', async () => {
    const refused = async (query: string) =>
      faultsOf(
        (await library.viewer.call('get', `/api/v1/resource-helpers?${query}`).expect(400)).body,
      );
    expect(await refused('')).toEqual([{ pointer: '/code', code: 'help_with_what' }]);
    expect(await refused('code=moonlight')).toEqual([
      { pointer: '/code', code: 'unknown_resource_term' },
    ]);
    expect(await read('/api/v1/resource-helpers?audience=seniors')).toEqual([]);
  });
});

describe('a gap', () => {
  it('leads to candidates, and in one step to a partnership that says what it is for', async () => {
    await addPartner('Powiatowy Urząd Pracy');
    await addContact('Piekarnia Łabędź', 'local_business');
    const foundation = await addContact('Fundacja Wspólny Brzeg');
    await add({ side: 'needs', code: 'legal_advice' });
    await add({ contactId: foundation, side: 'offers', code: 'legal_advice' });

    const found = await read(gaps);
    expect(found[0]).toMatchObject({
      ...{ gap: 'need:legal_advice', reason: 'no_partner_offers_it', offeredByOthers: 1 },
      matter: { kind: 'need', code: 'legal_advice' },
    });
    const sectors = found.filter(({ gap }: { gap: string }) => gap.startsWith('sector'));
    expect(sectors.map(({ gap }: { gap: string }) => gap)).toEqual([
      'sector:private',
      'sector:ngo',
    ]);
    const candidates = await read(`${gaps}/candidates?gap=need:legal_advice`);
    expect(namesOf(candidates)).toEqual(['Fundacja Wspólny Brzeg']);
    expect(namesOf(await read(`${gaps}/candidates?gap=sector:private`))).toContain(
      'Piekarnia Łabędź',
    );

    const body = { gap: 'need:legal_advice', contactId: foundation };
    const begun = (await step({ ...body, ownerId: library.librarian.id }).expect(201)).body;
    const partnership = await library.viewer.call(
      'get',
      `/api/v1/partnerships/${begun.partnershipId}`,
    );
    expect(partnership.body).toMatchObject({
      ...{ contactId: foundation, stage: 'identified', ownerId: library.librarian.id },
      ...{ branchId: null, aims: 'Aby któryś partner to oferował: Porady prawne.' },
    });
    expect((await read(`${gaps}/candidates?gap=need:legal_advice`))[0].standing).toBe('on_the_way');
    const again = (await step(body).expect(409)).body;
    expect(again).toMatchObject({ code: 'partnership_there_already', ...begun });
  });

  it('of a branch leads to a partnership of that branch', async () => {
    const contactId = await addContact('Koło Gospodyń');
    const branch = (await post('/api/v1/branches', { name: 'Filia nr 3' }, library.admin)).body;
    const gap = `branch:${branch.id}`;
    const { partnershipId } = (await step({ gap, contactId }).expect(201)).body;
    const { body } = await library.viewer.call('get', `/api/v1/partnerships/${partnershipId}`);
    expect(body).toMatchObject({
      ...{ branchId: branch.id, aims: 'Aby ta filia miała partnera: Filia nr 3.' },
    });
    await step({ gap: 'audience:seniors', contactId }).expect(201);
  });

  it('is closed by one of two who take the step at once', async () => {
    const contactId = await addContact('Fundacja');
    const answers = await Promise.all(
      [1, 2, 3].map(() => step({ gap: 'audience:seniors', contactId })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it.each([
    ['moon:1', '/gap', 'unknown_gap'],
    ['need:moonlight', '/gap', 'unknown_gap'],
    [`branch:${newId()}`, '/gap', 'unknown_gap'],
  ])('is refused where there is none like it (%s)', async (gap, pointer, code) => {
    const { body } = await step({ gap, contactId: await addContact('Fundacja') }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
  });

  it('is nothing that a viewer closes, or anybody with the contact of another library', async () => {
    const contactId = await addContact('Fundacja');
    const body = { gap: 'audience:seniors', contactId };
    await step(body, library.viewer).expect(403);
    const { librarian: stranger } = await makeLibrary(api);
    const refused = await step(body, stranger).expect(400);
    expect(faultsOf(refused.body)).toEqual([{ pointer: '/contactId', code: 'unknown_contact' }]);
    await library.viewer.call('get', `${gaps}/candidates?gap=moon`).expect(400);
    expect(namesOf(await read(`${gaps}/candidates?gap=sector:ngo`, stranger))).toEqual([]);
  });
});
