import { newId, systemCaller } from '#kernel';
import { addContact, faultsOf, pointersOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { StarterTemplates } from '../starter-templates';

let api: TestApi;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const path = '/api/v1/follow-up-templates';

const newPartner = {
  name: 'Nowy partner',
  items: [
    { title: 'Podziękować', afterWorkingDays: 1, note: 'Listownie', priority: 'high' },
    { title: 'Odwiedzić', afterWorkingDays: 14 },
    { title: 'Ocenić współpracę', afterWorkingDays: 90 },
  ],
};

const post = (to: string, body: object) => library.librarian.call('post', to).send(body);

const make = async () => (await post(path, newPartner).expect(201)).body;

const countOf = async (query = ''): Promise<number> =>
  (await library.librarian.call('get', `/api/v1/follow-ups?${query}`).expect(200)).body.data
    .length as number;

describe('a template', () => {
  it('is made, read, changed and removed', async () => {
    const template = await make();
    expect(template).toMatchObject({
      name: 'Nowy partner',
      items: [
        newPartner.items[0],
        { title: 'Odwiedzić', note: null, priority: 'normal', afterWorkingDays: 14 },
        { title: 'Ocenić współpracę' },
      ],
      version: 1,
    });
    const items = [{ title: 'Zadzwonić', afterWorkingDays: 0 }];
    const { body } = await library.librarian
      .call('patch', `${path}/${template.id}`)
      .set('If-Match', '"1"')
      .send({ items })
      .expect(200);
    expect(body).toMatchObject({ name: 'Nowy partner', items, version: 2 });
    const { body: page } = await library.viewer.call('get', path).expect(200);
    expect(page.data).toEqual([body]);
    const remove = (version: number) =>
      library.librarian.call('delete', `${path}/${template.id}`).set('If-Match', `"${version}"`);
    await remove(1).expect(412);
    await remove(2).expect(204);
    await remove(2).expect(404);
  });

  it('has a name of its own', async () => {
    await make();
    const { body } = await post(path, newPartner).expect(409);
    expect(body.code).toBe('follow_up_template_exists');
  });

  it.each([
    [{ ...newPartner, items: [] }, ['/items']],
    [{ ...newPartner, name: '' }, ['/name']],
    [{ name: 'x' }, ['/items']],
    [
      { name: 'x', items: [{ title: '', afterWorkingDays: -1 }] },
      ['/items/0/afterWorkingDays', '/items/0/title'],
    ],
    [{ name: 'x', items: [{ title: 'y', afterWorkingDays: 501 }] }, ['/items/0/afterWorkingDays']],
    [
      { name: 'x', items: [{ title: 'y', afterWorkingDays: 1, dueLocal: 'z' }] },
      ['/items/0/dueLocal'],
    ],
  ])('is refused where it makes no sense: %j', async (details, pointers) => {
    const { body } = await post(path, details).expect(400);
    expect(pointersOf(body)).toEqual(pointers);
  });

  it('is nobody else’s: not a viewer’s to change, not a stranger’s to know', async () => {
    const { id } = await make();
    const stranger = (await makeLibrary(api)).admin;
    const application = { contactId: agency };
    await stranger.call('get', `${path}/${id}`).expect(404);
    await stranger.call('patch', `${path}/${id}`).set('If-Match', '"1"').send({}).expect(404);
    await stranger.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(404);
    await stranger.call('post', `${path}/${id}/applications`).send(application).expect(404);
    await library.viewer.call('post', `${path}/${id}/applications`).send(application).expect(403);
    await library.viewer.call('post', path).send(newPartner).expect(403);
    await post(`${path}/${newId()}/applications`, application).expect(404);
  });
});

describe('applying a template', () => {
  it('makes all its follow-ups, on working days of the library', async () => {
    const { id } = await make();
    // Independence Day is a day off, as are the weekends and Christmas.
    const { body } = await post(`${path}/${id}/applications`, {
      contactId: agency,
      startsOn: '2026-11-10',
      ownerId: library.admin.id,
    }).expect(201);
    const followUps = await Promise.all(
      (body.followUpIds as string[]).map(
        async (followUpId) =>
          (await library.viewer.call('get', `/api/v1/follow-ups/${followUpId}`).expect(200)).body,
      ),
    );
    const about = {
      contactId: agency,
      ownerId: library.admin.id,
      origin: 'template',
      isAllDay: true,
    };
    expect(followUps).toMatchObject([
      {
        ...about,
        title: 'Podziękować',
        note: 'Listownie',
        priority: 'high',
        dueLocal: '2026-11-12',
      },
      { ...about, title: 'Odwiedzić', dueLocal: '2026-12-01' },
      { ...about, title: 'Ocenić współpracę' },
    ]);
    expect(await countOf('origin=template')).toBe(3);
  });

  it('can be taken back at once', async () => {
    const { id } = await make();
    const { body } = await post(`${path}/${id}/applications`, { contactId: agency }).expect(201);
    await post('/api/v1/follow-ups/batches', { ids: body.followUpIds, action: 'cancel' }).expect(
      200,
    );
    expect(await countOf('status=open')).toBe(0);
  });

  it('makes none when one cannot be', async () => {
    const { id } = await make();
    for (const [wrong, pointer, code] of [
      [{}, '/contactId', 'one_subject'],
      [{ contactId: newId() }, '/contactId', 'unknown_contact'],
      [{ contactId: agency, ownerId: library.viewer.id }, '/ownerId', 'user_cannot_own'],
      [{ contactId: agency, startsOn: '2027-02-29' }, '/startsOn', 'iso8601'],
    ] as const) {
      const { body } = await post(`${path}/${id}/applications`, wrong).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer, code }]);
    }
    expect(await countOf()).toBe(0);
  });
});

it.each([
  ['en', 'New partner'],
  ['pl', 'Nowy partner'],
  ['uk', 'Новий партнер'],
  ['ru', 'Новый партнёр'],
] as const)('a library begins with a template for new partners in %s', async (language, name) => {
  const starter = api.app.get(StarterTemplates, { strict: false });
  await starter.give(systemCaller(library.id), language);
  const { body } = await library.librarian.call('get', path).expect(200);
  const [template] = body.data as { name: string; items: { afterWorkingDays: number }[] }[];
  expect(template!.name).toBe(name);
  expect(template!.items.map(({ afterWorkingDays }) => afterWorkingDays)).toEqual([1, 14, 90]);
});
