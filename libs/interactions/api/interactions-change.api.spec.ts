import { makeLibrary, TestApi, type TestLibrary } from '#test';
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
