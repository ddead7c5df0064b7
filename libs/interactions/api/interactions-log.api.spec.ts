import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { interactionChannels } from '../domain/interaction-channel';
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

describe('logging an interaction', () => {
  it('takes a contact, a channel and one line; it was now, and the caller was there', async () => {
    const before = Date.now();
    const { body, headers } = await library.librarian
      .call('post', path)
      .send({ channel: 'call', summary: 'Pytali o warsztaty', contactIds: [agency] })
      .expect(201);
    expect(body).toMatchObject({
      channel: 'call',
      summary: 'Pytali o warsztaty',
      contactIds: [agency],
      userIds: [library.librarian.id],
      loggedBy: library.librarian.id,
      durationMinutes: null,
      outcome: null,
      branchId: null,
      archivedAt: null,
      nextFollowUpId: null,
      version: 1,
    });
    expect(Date.parse(body.occurredAt)).toBeGreaterThanOrEqual(before);
    expect(headers.etag).toBe('"1"');
  });

  it('keeps who took part in the order in which they were named', async () => {
    const other = await addContact(library, 'Centrum Biznesu');
    const { id } = await log({
      channel: 'meeting',
      occurredAt: '2026-11-17T10:30:00+01:00',
      durationMinutes: 90,
      outcome: 'Umówiono szkolenie',
      contactIds: [other, agency],
      userIds: [library.admin.id, library.librarian.id],
    });
    const { body } = await library.viewer.call('get', `${path}/${id}`).expect(200);
    expect(body).toMatchObject({
      occurredAt: '2026-11-17T09:30:00+00:00',
      durationMinutes: 90,
      outcome: 'Umówiono szkolenie',
      contactIds: [other, agency],
      userIds: [library.admin.id, library.librarian.id],
      loggedBy: library.librarian.id,
    });
  });

  it.each(interactionChannels)('takes the channel %s', async (channel) => {
    expect(await log({ channel })).toMatchObject({ channel });
  });

  it('does not make an edit of the contact stale', async () => {
    await log();
    await library.librarian
      .call('patch', `/api/v1/contacts/${agency}`)
      .set('If-Match', '"1"')
      .send({ notes: 'Zamknięte w piątki' })
      .expect(200);
  });

  it('names each wrong field, and keeps nothing', async () => {
    const { body } = await library.librarian
      .call('post', path)
      .send({
        channel: 'pigeon',
        occurredAt: '2026-02-30T10:00:00Z',
        durationMinutes: 0,
        summary: ' ',
        contactIds: [],
        userIds: 'me',
        colour: 'red',
        next: { title: '', dueLocal: 'Friday', timeZone: 'Europe/Atlantis', colour: 'red' },
      })
      .expect(400);
    expect(pointersOf(body)).toEqual(
      expect.arrayContaining([
        '/channel',
        '/occurredAt',
        '/durationMinutes',
        '/summary',
        '/contactIds',
        '/userIds',
        '/colour',
        '/next/title',
        '/next/dueLocal',
        '/next/timeZone',
        '/next/colour',
      ]),
    );
    expect(await listed()).toEqual([]);
  });

  it('refuses what has not happened yet, and says what to do instead', async () => {
    const { body } = await library.librarian
      .call('post', path)
      .set('Accept-Language', 'pl')
      .send({
        channel: 'visit',
        summary: 'Targi pracy',
        contactIds: [agency],
        occurredAt: new Date(Date.now() + 86_400_000).toISOString(),
      })
      .expect(400);
    expect(body.errors).toEqual([
      {
        pointer: '/occurredAt',
        code: 'occurred_in_future',
        message: 'To się jeszcze nie wydarzyło. Zaplanuj to jako sprawę do załatwienia.',
      },
    ]);
  });

  it('refuses contacts of another library, unknown and archived ones, each at its place', async () => {
    const theirs = await addContact(await makeLibrary(api), 'Cudzy');
    const archived = await addContact(library, 'Dawny');
    await library.librarian
      .call('delete', `/api/v1/contacts/${archived}`)
      .set('If-Match', '"1"')
      .expect(204);
    const { body } = await library.librarian
      .call('post', path)
      .send({
        channel: 'call',
        summary: 'x',
        contactIds: [theirs, agency, newId(), archived],
      })
      .expect(400);
    expect(faultsOf(body)).toEqual(
      [0, 2, 3].map((index) => ({ pointer: `/contactIds/${index}`, code: 'unknown_contact' })),
    );
    expect(await listed()).toEqual([]);
  });

  it('refuses staff and branches of another library', async () => {
    const other = await makeLibrary(api);
    const staff = await library.librarian
      .call('post', path)
      .send({
        channel: 'call',
        summary: 'x',
        contactIds: [agency],
        userIds: [library.librarian.id, other.librarian.id],
      })
      .expect(400);
    expect(faultsOf(staff.body)).toEqual([{ pointer: '/userIds/1', code: 'unknown_user' }]);
    const { body: branch } = await other.admin
      .call('post', '/api/v1/branches')
      .send({ name: 'Filia nr 3' })
      .expect(201);
    const elsewhere = await library.librarian
      .call('post', path)
      .send({ channel: 'call', summary: 'x', contactIds: [agency], branchId: branch.id })
      .expect(400);
    expect(faultsOf(elsewhere.body)).toEqual([{ pointer: '/branchId', code: 'unknown_branch' }]);
  });

  it('knows an id however it is spelt, and refuses to take it twice', async () => {
    const { id } = await log({ contactIds: [agency.toUpperCase()] });
    const { body } = await library.viewer.call('get', `${path}/${id}`).expect(200);
    expect(body.contactIds).toEqual([agency]);
    const twice = await library.librarian
      .call('post', path)
      .send({ channel: 'call', summary: 'x', contactIds: [agency, agency.toUpperCase()] })
      .expect(400);
    expect(twice.body.errors).toMatchObject([{ pointer: '/contactIds', code: 'array_unique' }]);
  });

  it('happens once when the same request arrives twice at the same instant', async () => {
    const send = () =>
      library.librarian
        .call('post', path)
        .set('Idempotency-Key', 'one-call')
        .send({ channel: 'call', summary: 'x', contactIds: [agency] });
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual(second.body);
    expect(await listed()).toHaveLength(1);
  });

  it('is not for viewers, nor for anybody without a token', async () => {
    const details = { channel: 'call', summary: 'x', contactIds: [agency] };
    await library.viewer.call('post', path).send(details).expect(403);
    await api.call('post', path).send(details).expect(401);
  });
});
