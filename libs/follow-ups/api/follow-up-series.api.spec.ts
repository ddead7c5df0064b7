import { newId } from '#kernel';
import { ClientDataService } from '#clients';
import { addContact, faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { addClient, planFollowUp, type ShownFollowUp } from '../testing';

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

const followUps = '/api/v1/follow-ups';
const path = '/api/v1/follow-up-series';

/** Every Monday at nine, from a Monday far ahead. */
const weekly = { recurrenceRule: 'FREQ=WEEKLY', dueLocal: '2126-12-02T09:00' };

const plan = (details: object = {}) =>
  planFollowUp(library, { contactId: agency, ...weekly, ...details });

const post = (to: string, body: object = {}, user: TestUser = library.librarian) =>
  user.call('post', to).send(body);

const change = (id: string | null, version: number, changes: object) =>
  library.librarian.call('patch', `${path}/${id}`).set('If-Match', `"${version}"`).send(changes);

const read = async (id: string | null) =>
  (await library.librarian.call('get', `${path}/${id}`).expect(200)).body;

/** The one occurrence that is to be done. */
async function openOf(seriesId: string | null): Promise<ShownFollowUp> {
  const { body } = await library.librarian
    .call('get', `${followUps}?seriesId=${seriesId}&status=open`)
    .expect(200);
  expect(body.data).toHaveLength(1);
  return body.data[0] as ShownFollowUp;
}

describe('a promise that comes again and again', () => {
  it('is one open follow-up at a time; done, it makes the next, by the rule', async () => {
    const first = await plan({ recurrenceRule: 'freq=weekly;byday=mo,th', note: 'Po polsku' });
    expect(first).toMatchObject({ recurrenceId: '2126-12-02T09:00', status: 'open' });
    await post(`${followUps}/${first.id}/done`).expect(200);
    const second = await openOf(first.seriesId);
    expect(second).toMatchObject({
      recurrenceId: '2126-12-05T09:00',
      dueLocal: '2126-12-05T09:00',
      title: first.title,
      note: 'Po polsku',
      contactId: agency,
      ownerId: library.librarian.id,
    });
    await post(`${followUps}/${second.id}/cancel`).expect(200);
    const third = await openOf(first.seriesId);
    await library.librarian
      .call('delete', `${followUps}/${third.id}`)
      .set('If-Match', '"1"')
      .expect(204);
    expect((await openOf(first.seriesId)).recurrenceId).toBe('2126-12-12T09:00');
  });

  it('begins at the first time that fits, and says when it comes', async () => {
    const first = await plan({
      recurrenceRule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      dueLocal: '2126-12-02',
    });
    expect(first).toMatchObject({ dueLocal: '2126-12-31', recurrenceId: '2126-12-31' });
    expect(await read(first.seriesId)).toMatchObject({
      recurrenceRule: 'FREQ=MONTHLY;BYMONTHDAY=-1',
      startsLocal: '2126-12-02',
      openFollowUpId: first.id,
      endedAt: null,
      upcoming: [
        { recurrenceId: '2127-01-31', dueAt: '2127-01-31T07:00:00.000Z' },
        { recurrenceId: '2127-02-28' },
        { recurrenceId: '2127-03-31', dueAt: '2127-03-31T06:00:00.000Z' },
        {},
        {},
      ],
    });
  });

  it('makes up for nothing: what was missed is not heaped up', async () => {
    const first = await plan({ recurrenceRule: 'FREQ=DAILY', dueLocal: '2020-01-01T23:59' });
    await post(`${followUps}/${first.id}/done`).expect(200);
    const { dueAt } = await openOf(first.seriesId);
    const age = Date.now() - new Date(dueAt).getTime();
    expect(Math.abs(age)).toBeLessThan(25 * 3_600_000);
  });

  it('ends by itself after the last time', async () => {
    const first = await plan({ recurrenceRule: 'FREQ=DAILY;COUNT=2' });
    await post(`${followUps}/${first.id}/done`).expect(200);
    await post(`${followUps}/${(await openOf(first.seriesId)).id}/done`).expect(200);
    expect(await read(first.seriesId)).toMatchObject({
      endedAt: expect.any(String),
      openFollowUpId: null,
      upcoming: [],
    });
  });

  it('makes one next, also when several end it at the same instant', async () => {
    const first = await plan();
    const answers = await Promise.all(
      ['done', 'cancel', 'done'].map((move) => post(`${followUps}/${first.id}/${move}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await openOf(first.seriesId);
  });

  it.each([
    ['FREQ=HOURLY', 'recurrence_frequency'],
    ['FREQ=WEEKLY;BYDAY=XX', 'recurrence_part'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=21270101', 'recurrence_conflict'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'recurrence_never'],
  ])('is refused by the rule %s, and nothing is kept', async (recurrenceRule, code) => {
    const { body } = await post(followUps, {
      ...weekly,
      recurrenceRule,
      title: 'x',
      contactId: agency,
    }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/recurrenceRule', code }]);
    const { body: list } = await library.viewer.call('get', path).expect(200);
    expect(list.data).toEqual([]);
  });

  it('tells which part of a rule cannot be', async () => {
    const { body } = await post(followUps, {
      ...weekly,
      recurrenceRule: 'FREQ=WEEKLY;BYDAY=XX',
      title: 'x',
      contactId: agency,
    })
      .set('Accept-Language', 'pl')
      .expect(400);
    expect(body.errors[0].message).toBe('Ta część reguły jest niedopuszczalna: BYDAY=XX');
  });
});

describe('one of them', () => {
  it('can be moved: the series goes on as before', async () => {
    const first = await plan();
    const { body } = await library.librarian
      .call('patch', `${followUps}/${first.id}`)
      .set('If-Match', '"1"')
      .send({ dueLocal: '2126-12-04T15:00', title: 'Tym razem w środę' })
      .expect(200);
    expect(body).toMatchObject({ dueLocal: '2126-12-04T15:00', recurrenceId: '2126-12-02T09:00' });
    await post(`${followUps}/${first.id}/done`).expect(200);
    expect(await openOf(first.seriesId)).toMatchObject({
      recurrenceId: '2126-12-09T09:00',
      dueLocal: '2126-12-09T09:00',
      title: first.title,
    });
  });

  it('can be left out: one to come quietly, the open one by cancelling it', async () => {
    const first = await plan();
    await post(`${path}/${first.seriesId}/skip`, { recurrenceId: '2126-12-09T09:00' }).expect(200);
    expect((await openOf(first.seriesId)).id).toBe(first.id);
    const { body } = await post(`${path}/${first.seriesId}/skip`, {
      recurrenceId: '2126-12-02T09:00',
    }).expect(200);
    expect(body).toMatchObject({ skipped: ['2126-12-09T09:00'] });
    expect((await openOf(first.seriesId)).recurrenceId).toBe('2126-12-16T09:00');
  });

  it.each(['2126-12-03T09:00', '2126-11-25T09:00', '2126-12-02', '2126-12-09T10:00'])(
    'is not %s: the series does not come then',
    async (recurrenceId) => {
      const { seriesId } = await plan();
      const { body } = await post(`${path}/${seriesId}/skip`, { recurrenceId }).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer: '/recurrenceId', code: 'not_an_occurrence' }]);
    },
  );
});

describe('this and those that follow', () => {
  it('change together: the open one now, the others when they come', async () => {
    const first = await plan();
    const changes = { title: 'Zadzwonić', ownerId: library.admin.id, priority: 'high' };
    const { body, headers } = await change(first.seriesId, 1, changes).expect(200);
    expect(body).toMatchObject({ ...changes, version: 2 });
    expect(headers.etag).toBe('"2"');
    expect(await openOf(first.seriesId)).toMatchObject({
      ...changes,
      id: first.id,
      dueLocal: '2126-12-02T09:00',
    });
    await post(`${followUps}/${first.id}/done`).expect(200);
    expect(await openOf(first.seriesId)).toMatchObject(changes);
  });

  it('come by another rule, at another time, counted from the open one', async () => {
    const first = await plan({ recurrenceRule: 'FREQ=WEEKLY;COUNT=3' });
    await post(`${followUps}/${first.id}/done`).expect(200);
    await change(first.seriesId, 1, { recurrenceRule: 'FREQ=MONTHLY;COUNT=2' }).expect(200);
    expect((await openOf(first.seriesId)).recurrenceId).toBe('2126-12-09T09:00');
    await change(first.seriesId, 2, {
      dueLocal: '2127-01-04T11:30',
      timeZone: 'Europe/Kyiv',
    }).expect(200);
    expect(await openOf(first.seriesId)).toMatchObject({
      recurrenceId: '2127-01-04T11:30',
      dueAt: '2127-01-04T09:30:00+00:00',
    });
    expect((await read(first.seriesId)).upcoming).toMatchObject([
      { recurrenceId: '2127-02-04T11:30' },
    ]);
  });

  it('refuse what makes no sense, an old version, and changes when they have ended', async () => {
    const { seriesId } = await plan();
    const attempts = [
      [{ recurrenceRule: 'FREQ=SECONDLY' }, '/recurrenceRule', 'recurrence_frequency'],
      [{ recurrenceRule: null }, '/recurrenceRule', 'string'],
      [{ dueLocal: '2127-02-29' }, '/dueLocal', 'iso8601'],
      [{ ownerId: library.viewer.id }, '/ownerId', 'user_cannot_own'],
      [{ title: '' }, '/title', 'min_length'],
      [{ contactId: agency }, '/contactId', 'whitelist_validation'],
    ] as const;
    for (const [changes, pointer, code] of attempts) {
      const { body } = await change(seriesId, 1, changes).expect(400);
      expect(faultsOf(body)).toContainEqual({ pointer, code });
    }
    await change(seriesId, 2, { title: 'x' }).expect(412);
    await library.librarian.call('patch', `${path}/${seriesId}`).send({}).expect(428);
    const { body } = await post(`${path}/${seriesId}/end`).expect(200);
    expect(body).toMatchObject({ endedAt: expect.any(String), openFollowUpId: null, version: 2 });
    expect((await change(seriesId, 2, { title: 'x' }).expect(409)).body.code).toBe(
      'follow_up_series_ended',
    );
    await post(`${path}/${seriesId}/end`).expect(409);
    await post(`${path}/${seriesId}/skip`, { recurrenceId: '2126-12-09T09:00' }).expect(409);
  });
});

describe('those who may not', () => {
  it('see of series what they see of follow-ups', async () => {
    const client = await addClient(api, library);
    const secret = await planFollowUp(library, { clientId: client, ...weekly });
    const { seriesId } = await plan();
    const ids = async (user: TestUser, query = '') =>
      ((await user.call('get', `${path}?${query}`).expect(200)).body.data as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await ids(library.viewer)).toEqual([seriesId]);
    expect(await ids(library.librarian)).toEqual([seriesId, secret.seriesId]);
    expect(await ids(library.librarian, `clientId=${client}&ended=false`)).toEqual([
      secret.seriesId,
    ]);
    await library.viewer.call('get', `${path}/${secret.seriesId}`).expect(404);
    await post(`${path}/${seriesId}/end`, {}, library.viewer).expect(403);
    const stranger = (await makeLibrary(api)).admin;
    expect(await ids(stranger)).toEqual([]);
    await stranger.call('get', `${path}/${seriesId}`).expect(404);
    await stranger
      .call('patch', `${path}/${seriesId}`)
      .set('If-Match', '"1"')
      .send({ title: 'Mine' })
      .expect(404);
    for (const move of ['end', 'skip']) {
      await post(
        `${path}/${seriesId}/${move}`,
        { recurrenceId: '2126-12-09T09:00' },
        stranger,
      ).expect(404);
      await post(`${path}/${newId()}/${move}`, { recurrenceId: '2126-12-09T09:00' }).expect(404);
    }
  });

  it('find nothing of a client whom all forgot', async () => {
    const clientId = await addClient(api, library);
    const { seriesId } = await planFollowUp(library, { clientId, ...weekly });
    const data = api.app.get(ClientDataService, { strict: false });
    const exported = await data.export(library.librarian.caller, clientId);
    expect(exported.followUpSeries).toMatchObject([
      { id: seriesId, recurrenceRule: 'FREQ=WEEKLY' },
    ]);
    await data.erase(library.admin.caller, clientId);
    expect(await read(seriesId)).toMatchObject({
      title: '',
      note: null,
      endedAt: expect.any(String),
      openFollowUpId: null,
    });
  });
});
