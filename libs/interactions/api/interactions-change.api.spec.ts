import { systemCaller } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { StarterInteractionTemplates } from '../starter-interaction-templates';
import { addContact, faultsOf, logInteraction, pointersOf } from '../testing';

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

const path = '/api/v1/interactions';

const log = (details: object = {}) => logInteraction(library, { contactIds: [agency], ...details });

async function listed(query = '', token = library.viewer.token): Promise<string[]> {
  const { body } = await api.call('get', `${path}?${query}`, token).expect(200);
  return body.data.map(({ id }: { id: string }) => id);
}

describe('changing an interaction', () => {
  const change = (id: string, version: number, changes: object) =>
    library.librarian.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(changes);

  it('merges: what is left out stays, null takes away, a list is replaced', async () => {
    const other = await addContact(library, 'Centrum Biznesu');
    const { id } = await log({ durationMinutes: 15, outcome: 'Wyślą listę' });
    const { body, headers } = await change(id, 1, {
      outcome: null,
      contactIds: [other],
      occurredAt: '2026-11-17T09:00:00Z',
    }).expect(200);
    expect(body).toMatchObject({
      durationMinutes: 15,
      outcome: null,
      contactIds: [other],
      occurredAt: '2026-11-17T09:00:00+00:00',
      version: 2,
    });
    expect(headers.etag).toBe('"2"');
    expect(await listed(`contactId=${agency}`)).toEqual([]);
    expect(await listed(`contactId=${other}&occurredTo=2026-11-17T10:00:00Z`)).toEqual([id]);
  });

  it('does not take away what every interaction has', async () => {
    const { id } = await log();
    const { body } = await change(id, 1, {
      channel: null,
      summary: null,
      contactIds: [],
      occurredAt: null,
    }).expect(400);
    expect(pointersOf(body)).toEqual(['/channel', '/contactIds', '/occurredAt', '/summary']);
  });

  it('keeps a contact that was archived since, and takes no other of that kind', async () => {
    const { id } = await log();
    const archived = await addContact(library, 'Dawny');
    for (const contact of [agency, archived]) {
      await library.librarian
        .call('delete', `/api/v1/contacts/${contact}`)
        .set('If-Match', '"1"')
        .expect(204);
    }
    await change(id, 1, { contactIds: [agency], summary: 'Poprawka' }).expect(200);
    const { body } = await change(id, 2, { contactIds: [agency, archived] }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/contactIds/1', code: 'unknown_contact' }]);
  });

  it('refuses the second of two editors, and tells them the newest version', async () => {
    const { id } = await log();
    const answers = await Promise.all(
      ['first', 'second'].map((summary) => change(id, 1, { summary })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({ code: 'stale_version', currentVersion: 2 });
  });

  it('needs to know which version, and takes no unknown property, nor another next', async () => {
    const { id } = await log();
    await library.librarian.call('patch', `${path}/${id}`).send({ summary: 'x' }).expect(428);
    const { body } = await change(id, 1, { version: 7, next: { title: 'x' } }).expect(400);
    expect(pointersOf(body)).toEqual(['/next', '/version']);
  });

  it('is not for viewers', async () => {
    const { id } = await log();
    for (const method of ['patch', 'delete'] as const) {
      await library.viewer.call(method, `${path}/${id}`).set('If-Match', '"1"').expect(403);
    }
  });
});

describe('archiving an interaction', () => {
  const archive = (id: string, version: number) =>
    library.librarian.call('delete', `${path}/${id}`).set('If-Match', `"${version}"`);

  it('takes it out of the lists and keeps it as it was', async () => {
    const { id } = await log();
    await archive(id, 1).expect(204);
    expect(await listed()).toEqual([]);
    expect(await listed(`contactId=${agency}`)).toEqual([]);
    const { body } = await library.viewer.call('get', `${path}/${id}`).expect(200);
    expect(body.archivedAt).toEqual(expect.any(String));
    const again = await archive(id, 2).expect(409);
    expect(again.body.code).toBe('interaction_archived');
  });

  it('needs the version that is there', async () => {
    const { id } = await log();
    await library.librarian.call('delete', `${path}/${id}`).expect(428);
    await archive(id, 2).expect(412);
  });
});

describe('a template of interactions', () => {
  const templates = '/api/v1/interaction-templates';
  const firstVisit = {
    name: 'Pierwsza wizyta',
    channel: 'visit',
    summary: 'Pierwsza wizyta: czego potrzebują',
    durationMinutes: 45,
    next: { title: 'Podziękować', afterDays: 3 },
  };
  const make = (details: object = firstVisit) =>
    library.librarian.call('post', templates).send(details);
  const changing = (id: string, version: number) =>
    library.librarian.call('patch', `${templates}/${id}`).set('If-Match', `"${version}"`);

  it('is made, read, changed and removed', async () => {
    const { body: made } = await make().expect(201);
    expect(made).toMatchObject({ ...firstVisit, version: 1 });
    const { body } = await changing(made.id, 1)
      .send({ next: null, durationMinutes: null })
      .expect(200);
    expect(body).toMatchObject({ name: firstVisit.name, next: null, durationMinutes: null });
    await changing(made.id, 1).send({ name: 'Inaczej' }).expect(412);
    const { body: page } = await library.viewer.call('get', templates).expect(200);
    expect(page.data).toEqual([body]);
    const remove = (version: number) =>
      library.librarian.call('delete', `${templates}/${made.id}`).set('If-Match', `"${version}"`);
    await remove(1).expect(412);
    await remove(2).expect(204);
    await remove(2).expect(404);
  });

  it('has a name of its own', async () => {
    const { body: made } = await make().expect(201);
    const refused = await make().expect(409);
    expect(refused.body.code).toBe('interaction_template_exists');
    const { body: other } = await make({ ...firstVisit, name: 'Telefon' }).expect(201);
    await changing(other.id, 1).send({ name: made.name }).expect(409);
  });

  it.each([
    [{}, ['/channel', '/name', '/summary']],
    [{ ...firstVisit, channel: 'fax' }, ['/channel']],
    [{ ...firstVisit, durationMinutes: 0 }, ['/durationMinutes']],
    [{ ...firstVisit, next: { title: 'Podziękować' } }, ['/next/afterDays']],
    [{ ...firstVisit, next: { title: '', afterDays: 731 } }, ['/next/afterDays', '/next/title']],
  ])('is refused where it makes no sense: %j', async (details, pointers) => {
    const { body } = await make(details).expect(400);
    expect(pointersOf(body)).toEqual(pointers);
  });

  it('is not a viewer’s to change, and not a stranger’s to know', async () => {
    const { body: made } = await make().expect(201);
    const stranger = (await makeLibrary(api)).admin;
    const at = `${templates}/${made.id}`;
    await stranger.call('get', at).expect(404);
    await stranger.call('patch', at).set('If-Match', '"1"').send({ name: 'Moje' }).expect(404);
    await stranger.call('delete', at).set('If-Match', '"1"').expect(404);
    await library.viewer.call('post', templates).send(firstVisit).expect(403);
    expect((await stranger.call('get', templates).expect(200)).body.data).toEqual([]);
  });

  it.each([
    ['en', 'First visit'],
    ['pl', 'Pierwsza wizyta'],
    ['uk', 'Перший візит'],
    ['ru', 'Первый визит'],
  ] as const)('is there from the beginning, in %s', async (language, name) => {
    const starter = api.app.get(StarterInteractionTemplates, { strict: false });
    await starter.give(systemCaller(library.id), language);
    const { body } = await library.librarian.call('get', templates).expect(200);
    const names = (body.data as { name: string }[]).map((template) => template.name);
    expect(names).toHaveLength(3);
    expect(names).toContain(name);
  });
});
