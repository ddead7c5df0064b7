import { addContact, faultsOf, pointersOf } from '#interactions/testing';
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

const plan = (details: object = {}) => planFollowUp(library, { contactId: agency, ...details });

const change = (id: string, version: number, changes: object) =>
  library.librarian.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(changes);

describe('changing a follow-up', () => {
  it('merges: what is left out stays, null takes away', async () => {
    const { id } = await plan({ note: 'Po ukraińsku', priority: 'high' });
    const { body, headers } = await change(id, 1, { note: null, title: 'Zadzwonić' }).expect(200);
    expect(body).toMatchObject({
      title: 'Zadzwonić',
      note: null,
      priority: 'high',
      dueLocal: '2026-11-27T10:00',
      version: 2,
    });
    expect(headers.etag).toBe('"2"');
  });

  it('derives the due moment anew from either of its halves', async () => {
    const { id } = await plan();
    const later = await change(id, 1, { dueLocal: '2026-07-01T10:00' }).expect(200);
    expect(later.body.dueAt).toBe('2026-07-01T08:00:00+00:00');
    const elsewhere = await change(id, 2, { timeZone: 'Asia/Almaty' }).expect(200);
    expect(elsewhere.body).toMatchObject({
      dueLocal: '2026-07-01T10:00',
      dueAt: '2026-07-01T05:00:00+00:00',
    });
  });

  it('can turn it to another subject, but never to two or none', async () => {
    const { id } = await plan();
    const clientId = await addClient(api, library);
    const both = await change(id, 1, { clientId }).expect(400);
    expect(pointersOf(both.body)).toEqual(['/clientId', '/contactId']);
    const none = await change(id, 1, { contactId: null }).expect(400);
    expect(faultsOf(none.body)).toEqual([{ pointer: '/contactId', code: 'one_subject' }]);
    const { body } = await change(id, 1, { contactId: null, clientId }).expect(200);
    expect(body).toMatchObject({ contactId: null, clientId });
  });

  it('refuses what another library has, and owners who cannot do it', async () => {
    const other = await makeLibrary(api);
    const { id } = await plan();
    const attempts = [
      [{ contactId: await addContact(other) }, '/contactId', 'unknown_contact'],
      [{ ownerId: other.librarian.id }, '/ownerId', 'unknown_user'],
      [{ ownerId: library.viewer.id }, '/ownerId', 'user_cannot_own'],
      [{ dueLocal: '2026-11-27T24:00' }, '/dueLocal', 'iso8601'],
      [{ timeZone: 'Europe/Atlantis' }, '/timeZone', 'time_zone'],
      [{ timeZone: null }, '/timeZone', 'time_zone'],
      [{ status: 'done' }, '/status', 'whitelist_validation'],
      [{ interactionId: null }, '/interactionId', 'whitelist_validation'],
    ] as const;
    for (const [changes, pointer, code] of attempts) {
      const { body } = await change(id, 1, changes).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer, code }]);
    }
    const { body } = await library.viewer.call('get', `${path}/${id}`).expect(200);
    expect(body.version).toBe(1);
  });

  it('refuses the second of two editors, and tells them the newest version', async () => {
    const { id } = await plan();
    const answers = await Promise.all(['first', 'second'].map((title) => change(id, 1, { title })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const refused = answers.find(({ status }) => status === 412);
    expect(refused?.body).toMatchObject({ code: 'stale_version', currentVersion: 2 });
  });

  it('needs to know which version is being changed', async () => {
    const { id } = await plan();
    await library.librarian.call('patch', `${path}/${id}`).send({ title: 'x' }).expect(428);
    await library.librarian.call('delete', `${path}/${id}`).expect(428);
    await library.librarian.call('delete', `${path}/${id}`).set('If-Match', '"2"').expect(412);
  });

  it('is not for viewers', async () => {
    const { id } = await plan();
    for (const method of ['patch', 'delete'] as const) {
      await library.viewer.call(method, `${path}/${id}`).set('If-Match', '"1"').expect(403);
    }
    for (const move of ['done', 'cancel']) {
      await library.viewer.call('post', `${path}/${id}/${move}`).expect(403);
    }
  });
});

describe('ending a follow-up', () => {
  const end = (id: string, move: string) => library.librarian.call('post', `${path}/${id}/${move}`);

  it('done: says when', async () => {
    const { id } = await plan();
    const { body, headers } = await end(id, 'done').expect(200);
    expect(body).toMatchObject({ status: 'done', doneAt: expect.any(String), version: 2 });
    expect(headers.etag).toBe('"2"');
  });

  it('cancelled: it was never done', async () => {
    const { id } = await plan();
    const { body } = await end(id, 'cancel').expect(200);
    expect(body).toMatchObject({ status: 'cancelled', doneAt: null });
  });

  it('happens once, also when two do it at the same instant', async () => {
    const { id } = await plan();
    const answers = await Promise.all([end(id, 'done'), end(id, 'cancel')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)!;
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body).toMatchObject({
      code: 'follow_up_ended',
      status: 409,
      currentStatus: won.body.status,
    });
    const { body } = await library.viewer.call('get', `${path}/${id}`).expect(200);
    expect(won.body).toMatchObject(body);
  });

  it('is final: what has ended is not edited', async () => {
    const { id } = await plan();
    await end(id, 'done').expect(200);
    const { body } = await change(id, 2, { title: 'x' }).expect(409);
    expect(body.code).toBe('follow_up_ended');
  });

  it('is not possible once it is archived', async () => {
    const { id } = await plan();
    await library.librarian.call('delete', `${path}/${id}`).set('If-Match', '"1"').expect(204);
    const { body } = await end(id, 'done').expect(409);
    expect(body.code).toBe('follow_up_archived');
    const again = await library.librarian
      .call('delete', `${path}/${id}`)
      .set('If-Match', '"2"')
      .expect(409);
    expect(again.body.code).toBe('follow_up_archived');
  });
});
