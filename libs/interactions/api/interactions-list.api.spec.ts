import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { addContact, logInteraction, pointersOf } from '../testing';

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

describe('listing interactions', () => {
  it('goes from the newest to the oldest, page by page, each once', async () => {
    const ids: string[] = [];
    for (const day of ['12', '10', '11', '10', '13']) {
      ids.push((await log({ occurredAt: `2026-11-${day}T09:00:00Z` })).id);
    }
    const [twelfth, tenth, eleventh, laterTenth, thirteenth] = ids;
    for (const filter of ['', `contactId=${agency}`, `userId=${library.librarian.id}`]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = cursor === '' ? filter : `${filter}&cursor=${cursor}`;
        const { body } = await library.viewer.call('get', `${path}?limit=2&${query}`).expect(200);
        seen.push(...body.data.map(({ id }: { id: string }) => id));
        cursor = body.page.nextCursor;
      }
      expect(seen).toEqual([thirteenth, twelfth, eleventh, laterTenth, tenth]);
    }
  });

  it('filters by contact, channel, staff and time together', async () => {
    const other = await addContact(library, 'Centrum Biznesu');
    const wanted = {
      channel: 'visit',
      occurredAt: '2026-11-10T09:00:00Z',
      contactIds: [other, agency],
      userIds: [library.admin.id],
    };
    const { id } = await log(wanted);
    await log({ ...wanted, channel: 'call' });
    await log({ ...wanted, contactIds: [agency] });
    await log({ ...wanted, userIds: [library.librarian.id] });
    await log({ ...wanted, occurredAt: '2026-11-09T23:59:59Z' });
    await log({ ...wanted, occurredAt: '2026-11-11T00:00:00Z' });
    const query = new URLSearchParams({
      channel: 'visit',
      contactId: other,
      userId: library.admin.id,
      occurredFrom: '2026-11-10T00:00:00Z',
      occurredTo: '2026-11-11T00:00:00Z',
    });
    expect(await listed(query.toString())).toEqual([id]);
  });

  it('refuses filters that make no sense', async () => {
    const { body } = await library.viewer
      .call('get', `${path}?contactId=me&channel=pigeon&occurredFrom=yesterday&colour=red`)
      .expect(400);
    expect(pointersOf(body)).toEqual(['/channel', '/colour', '/contactId', '/occurredFrom']);
  });
});

describe('a stranger', () => {
  it('finds nothing of another library, not even that it exists', async () => {
    const { id } = await log();
    const stranger = (await makeLibrary(api)).admin;
    const theirs = await stranger.call('get', `${path}/${id}`).expect(404);
    const nobodys = await stranger.call('get', `${path}/${newId()}`).expect(404);
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    await stranger
      .call('patch', `${path}/${id}`)
      .set('If-Match', '"1"')
      .send({ summary: 'Mine' })
      .expect(404);
    await stranger.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(404);
    expect(await listed('', stranger.token)).toEqual([]);
    expect(await listed(`contactId=${agency}`, stranger.token)).toEqual([]);
    await api.call('get', path).expect(401);
  });
});
