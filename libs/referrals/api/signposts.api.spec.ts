import { newId } from '#kernel';
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

async function contact(name: string): Promise<string> {
  const { body } = await library.librarian
    .call('post', '/api/v1/contacts')
    .send({ kind: 'small_business_centre', name })
    .expect(201);
  return body.id;
}

const record = (details: object) =>
  library.librarian.call('post', '/api/v1/signposts').send(details);

describe('signposts', () => {
  it('count somebody who was told about a partner, now and by whom', async () => {
    const contactId = await contact('Inkubator w Kołobrzegu');
    const { body } = await record({ contactId }).expect(201);
    expect(body).toMatchObject({
      contactId,
      contactName: 'Inkubator w Kołobrzegu',
      people: 1,
      topic: null,
      recordedById: library.librarian.id,
    });
    expect(Date.parse(body.happenedAt)).toBeGreaterThan(Date.now() - 60_000);
    const one = await library.viewer.call('get', `/api/v1/signposts/${body.id}`).expect(200);
    expect(one.body).toEqual(body);
  });

  it.each([
    ['/contactId', () => ({ contactId: newId() })],
    ['/branchId', () => ({ branchId: newId() })],
    ['/people', () => ({ people: 0 })],
    ['/happenedAt', () => ({ happenedAt: '2126-01-01T00:00:00Z' })],
    ['/clientId', () => ({ clientId: newId() })],
  ])('refuse a wrong %s', async (pointer, wrong) => {
    const contactId = await contact('Inkubator');
    const { body } = await record({ contactId, ...wrong() }).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('are listed by when they happened, for a partner and a span of time', async () => {
    const [incubator, office] = [await contact('Inkubator'), await contact('Urząd Skarbowy')];
    const made = async (contactId: string, happenedAt: string) =>
      (await record({ contactId, happenedAt }).expect(201)).body.id;
    const march = await made(incubator, '2026-03-10T10:00:00Z');
    const january = await made(incubator, '2026-01-10T10:00:00Z');
    const february = await made(office, '2026-02-10T10:00:00Z');
    const listed = async (query: string) => {
      const { body } = await library.viewer.call('get', `/api/v1/signposts?${query}`).expect(200);
      return body.data.map(({ id }: { id: string }) => id);
    };
    expect(await listed('')).toEqual([march, february, january]);
    expect(await listed(`contactId=${incubator}`)).toEqual([march, january]);
    expect(await listed('from=2026-01-15T00:00:00Z&to=2026-03-01T00:00:00Z')).toEqual([february]);
    const { body } = await library.viewer.call('get', '/api/v1/signposts?limit=2').expect(200);
    expect(await listed(`limit=2&cursor=${body.page.nextCursor}`)).toEqual([january]);
  });

  it('are counted, in all and of each partner', async () => {
    const [incubator, office] = [await contact('Inkubator'), await contact('Urząd Skarbowy')];
    const happenedAt = '2026-03-10T10:00:00Z';
    await record({ contactId: incubator, happenedAt, people: 12, topic: 'Dotacje' }).expect(201);
    await record({ contactId: incubator, happenedAt }).expect(201);
    await record({ contactId: office, happenedAt }).expect(201);
    await record({ contactId: office, happenedAt: '2025-03-10T10:00:00Z' }).expect(201);
    const year = 'from=2026-01-01T00:00:00Z&to=2027-01-01T00:00:00Z';
    const { body } = await library.viewer
      .call('get', `/api/v1/signposts/counts?${year}`)
      .expect(200);
    expect(body).toEqual({
      signposts: 3,
      people: 14,
      contacts: [
        { contactId: incubator, contactName: 'Inkubator', signposts: 2, people: 13 },
        { contactId: office, contactName: 'Urząd Skarbowy', signposts: 1, people: 1 },
      ],
    });
    const nothing = await library.viewer
      .call('get', '/api/v1/signposts/counts?from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z')
      .expect(200);
    expect(nothing.body).toEqual({ signposts: 0, people: 0, contacts: [] });
  });

  it('are recorded by staff who may write, and seen in their own library only', async () => {
    const contactId = await contact('Inkubator');
    await library.viewer.call('post', '/api/v1/signposts').send({ contactId }).expect(403);
    const { body } = await record({ contactId }).expect(201);
    const other = await makeLibrary(api);
    await other.admin.call('get', `/api/v1/signposts/${body.id}`).expect(404);
    const foreign = await other.admin
      .call('post', '/api/v1/signposts')
      .send({ contactId })
      .expect(400);
    expect(foreign.body.errors).toMatchObject([{ pointer: '/contactId', code: 'unknown_contact' }]);
  });
});
