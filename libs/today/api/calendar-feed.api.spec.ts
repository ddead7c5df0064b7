import { Client } from 'pg';
import { convertIcsCalendar } from 'ts-ics';
import { addClient, planFollowUp } from '#follow-ups/testing';
import { addContact } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary, until } from '#test';

let api: TestApi;
let database: Client;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const path = '/api/v1/me/calendar-feed';

async function open(): Promise<string> {
  const { body } = await library.librarian.call('post', path).expect(201);
  expect(body.address).toMatch(/\/l\/calendar\/lia_l_[\w-]+\.ics$/);
  return new URL(body.address).pathname;
}

const get = async (address: string) => {
  const { text } = await api
    .call('get', address)
    .expect(200)
    .expect('content-type', /^text\/calendar/);
  return text;
};

const plan = (details: object = {}) =>
  planFollowUp(library, { contactId: agency, dueLocal: '2199-07-01T10:00', ...details });

describe('the calendar feed', () => {
  it('holds what its user is to do, and no more', async () => {
    const timed = await plan();
    const allDay = await plan({ dueLocal: '2199-07-02' });
    await plan({ ownerId: library.admin.id });
    const done = await plan();
    await library.librarian.call('post', `/api/v1/follow-ups/${done.id}/done`).expect(200);
    const { events = [] } = convertIcsCalendar(undefined, await get(await open()));
    expect(events.map(({ uid, start }) => [uid.slice(10, 46), start.date.toISOString()])).toEqual([
      [timed.id, '2199-07-01T08:00:00.000Z'],
      [allDay.id, '2199-07-02T00:00:00.000Z'],
    ]);
    expect(events[0]!.summary).toBe(
      'Wysłać program warsztatów · Powiatowy Urząd Pracy w Kołobrzegu',
    );
  });

  it('names clients by their initials', async () => {
    await plan({ contactId: null, clientId: await addClient(api, library) });
    const file = await get(await open());
    expect(file).toContain('Ł. K.');
    expect(file).not.toContain('Kowalska');
  });

  it('is not sent again while it is the same', async () => {
    await plan();
    const address = await open();
    const { headers } = await api.call('get', address).expect(200);
    expect(headers['cache-control']).toContain('private');
    const again = () => api.call('get', address).set('If-None-Match', headers.etag!);
    await again().expect(304);
    await plan();
    await again().expect(200);
  });

  it('ends at once when it is revoked, and with the next one', async () => {
    const first = await open();
    const second = await open();
    const isGone = (address: string) => async () => (await api.call('get', address)).status === 410;
    await until('the first address is gone', isGone(first));
    await get(second);
    await library.librarian.call('delete', path).expect(204);
    await until('the second address is gone', isGone(second));
    await library.librarian.call('delete', path).expect(404);
  });

  it('opens nothing else, and nothing else opens it', async () => {
    const address = await open();
    const token = address.slice('/l/calendar/'.length, -'.ics'.length);
    await api.call('get', `/l/follow-ups/${token}`).expect(403);
    await api.call('get', '/api/v1/follow-ups', token).expect(401);
    await api.call('get', `/l/calendar/${library.librarian.token}.ics`).expect(410);
    await api.call('get', `/l/calendar/lia_l_${'A'.repeat(49)}.ics`).expect(410);
  });

  it('is empty for a user without anything to do', async () => {
    const file = await get(await open());
    expect(file).toContain('BEGIN:VCALENDAR');
    expect(file).not.toContain('VEVENT');
  });
});
