import { newId } from '#kernel';
import { addContact, faultsOf, logInteraction, pointersOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { addClient, planFollowUp } from '../testing';

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

const path = '/api/v1/follow-ups';
const promise = { title: 'Wysłać program warsztatów', dueLocal: '2026-11-27T10:00' };

const post = (details: object) => library.librarian.call('post', path).send(details);

const listed = async () =>
  (await library.librarian.call('get', path).expect(200)).body.data as object[];

describe('planning a follow-up', () => {
  it('takes a contact, a line and a time; it is the caller’s own, on the library’s clock', async () => {
    const { body, headers } = await post({ ...promise, contactId: agency }).expect(201);
    expect(body).toMatchObject({
      ...promise,
      note: null,
      contactId: agency,
      clientId: null,
      referralId: null,
      matchId: null,
      interactionId: null,
      ownerId: library.librarian.id,
      timeZone: 'Europe/Warsaw',
      dueAt: '2026-11-27T09:00:00+00:00',
      priority: 'normal',
      status: 'open',
      doneAt: null,
      remindedAt: null,
      archivedAt: null,
      version: 1,
    });
    expect(headers.etag).toBe('"1"');
  });

  it('takes everything that can be said of it', async () => {
    const { id: interactionId } = await logInteraction(library, { contactIds: [agency] });
    const details = {
      ...promise,
      note: 'Wersja dla pracodawców\nPo polsku i po ukraińsku',
      contactId: agency,
      interactionId,
      ownerId: library.admin.id,
      timeZone: 'Europe/Kyiv',
      priority: 'high',
    };
    const { body } = await post(details).expect(201);
    expect(body).toMatchObject({ ...details, dueAt: '2026-11-27T08:00:00+00:00' });
  });

  it('may be about a client', async () => {
    const clientId = await addClient(api, library);
    expect(await planFollowUp(library, { clientId })).toMatchObject({ clientId, contactId: null });
  });

  it.each([
    ['2026-03-29T02:30', '2026-03-29T01:30:00+00:00'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00+00:00'],
  ])('keeps what was meant when clocks change: %s', async (dueLocal, dueAt) => {
    const { body } = await post({ ...promise, dueLocal, contactId: agency }).expect(201);
    expect(body).toMatchObject({ dueLocal, dueAt });
  });

  it('names each wrong field, and keeps nothing', async () => {
    const { body } = await post({
      title: ' ',
      note: 7,
      contactId: 'agency',
      interactionId: '1',
      ownerId: null,
      dueLocal: '2026-11-27T10:00Z',
      timeZone: '+02:00',
      priority: 'urgent',
      status: 'done',
      dueAt: '2026-11-27T10:00:00Z',
    }).expect(400);
    expect(pointersOf(body)).toEqual([
      '/contactId',
      '/dueAt',
      '/dueLocal',
      '/interactionId',
      '/note',
      '/ownerId',
      '/priority',
      '/status',
      '/timeZone',
      '/title',
    ]);
    expect(await listed()).toEqual([]);
  });

  it.each(['2026-02-29T10:00', '2026-11-27T24:00', '2026-11-27T10:60', '2026-13-01T10:00'])(
    'refuses the time %s, which no clock ever shows',
    async (dueLocal) => {
      const { body } = await post({ ...promise, dueLocal, contactId: agency }).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer: '/dueLocal', code: 'iso8601' }]);
    },
  );

  it('is about exactly one subject', async () => {
    const none = await post(promise).expect(400);
    expect(faultsOf(none.body)).toEqual([{ pointer: '/contactId', code: 'one_subject' }]);
    const clientId = await addClient(api, library);
    const both = await post({ ...promise, contactId: agency, clientId }).expect(400);
    expect(faultsOf(both.body)).toEqual([
      { pointer: '/contactId', code: 'one_subject' },
      { pointer: '/clientId', code: 'one_subject' },
    ]);
  });

  it('refuses what another library has as if there were none', async () => {
    const other = await makeLibrary(api);
    const contact = await addContact(other);
    const interaction = await logInteraction(other, { contactIds: [contact] });
    const attempts = [
      [{ contactId: contact }, '/contactId', 'unknown_contact'],
      [{ clientId: await addClient(api, other) }, '/clientId', 'unknown_client'],
      [{ referralId: newId() }, '/referralId', 'unknown_referral'],
      [{ matchId: newId() }, '/matchId', 'unknown_match'],
      [
        { contactId: agency, interactionId: interaction.id },
        '/interactionId',
        'unknown_interaction',
      ],
      [{ contactId: agency, ownerId: other.librarian.id }, '/ownerId', 'unknown_user'],
    ] as const;
    for (const [details, pointer, code] of attempts) {
      const { body } = await post({ ...promise, ...details }).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer, code }]);
    }
    expect(await listed()).toEqual([]);
  });

  it('refuses archived contacts: nothing new is planned with them', async () => {
    await library.librarian
      .call('delete', `/api/v1/contacts/${agency}`)
      .set('If-Match', '"1"')
      .expect(204);
    const { body } = await post({ ...promise, contactId: agency }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/contactId', code: 'unknown_contact' }]);
  });

  it('cannot be laid on somebody who only reads, or is not with us any more', async () => {
    const leaver = await library.addUser('librarian');
    await library.admin
      .call('patch', `/api/v1/users/${leaver.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
    for (const ownerId of [library.viewer.id, leaver.id]) {
      const { body } = await post({ ...promise, contactId: agency, ownerId }).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer: '/ownerId', code: 'user_cannot_own' }]);
    }
  });

  it('is not for viewers, nor for anybody without a token', async () => {
    const details = { ...promise, contactId: agency };
    await library.viewer.call('post', path).send(details).expect(403);
    await api.call('post', path).send(details).expect(401);
  });
});
