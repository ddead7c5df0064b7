import { Client } from 'pg';
import { addContact } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { DueTimesService } from './due-times.service';
import { fillFollowUps, planFollowUp } from './testing';

let api: TestApi;
let database: Client;
let dueTimes: DueTimesService;
let library: TestLibrary;
let agency: string;

beforeAll(async () => {
  api = await TestApi.start();
  database = new Client({ connectionString: api.database.ownerUrl });
  await database.connect();
  dueTimes = api.app.get(DueTimesService, { strict: false });
});
afterAll(async () => {
  await database.end();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
  agency = await addContact(library);
});

const plan = (dueLocal: string) => planFollowUp(library, { contactId: agency, dueLocal });

const read = async (id: string) =>
  (await library.librarian.call('get', `/api/v1/follow-ups/${id}`).expect(200)).body;

/** As it would be had the zone's clocks been an hour ahead when it was planned. */
const planUnderOldRules = async (dueLocal: string) => {
  const { id } = await plan(dueLocal);
  await database.query(
    `update follow_ups set due_at = due_at - interval '1 hour', reminded_at = due_at where id = $1`,
    [id],
  );
  return id;
};

describe('when the rules of a time zone change', () => {
  it('what is open comes at the time that was meant, and is reminded of then', async () => {
    const moved = await planUnderOldRules('2126-11-27T10:00');
    const { id: same } = await plan('2126-11-27T10:00');
    const ended = await planUnderOldRules('2126-11-27T10:00');
    await library.librarian.call('post', `/api/v1/follow-ups/${ended}/done`).expect(200);
    expect(await dueTimes.deriveAnew(library.id)).toBe(1);
    expect(await read(moved)).toMatchObject({
      dueLocal: '2126-11-27T10:00',
      dueAt: '2126-11-27T09:00:00+00:00',
      remindedAt: null,
      version: 2,
    });
    expect((await read(same)).version).toBe(1);
    expect((await read(ended)).dueAt).toBe('2126-11-27T08:00:00+00:00');
    expect(await dueTimes.deriveAnew(library.id)).toBe(0);
  });

  it('all of it is derived, however much it is', async () => {
    const many = { count: 450, dueAt: new Date('2026-11-27T00:00:00Z') };
    await fillFollowUps(database, library, agency, many);
    expect(await dueTimes.deriveAnew(library.id)).toBe(450);
  });
});

describe('when the library’s day starts at another hour', () => {
  it('what is due on a day follows, once it is derived anew', async () => {
    const { id } = await plan('2126-11-27');
    const timed = await plan('2126-11-27T10:00');
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"1"')
      .send({ dayStartsAt: '10:30' })
      .expect(200);
    expect((await read(id)).dueAt).toBe('2126-11-27T07:00:00+00:00');
    expect(await dueTimes.deriveAnew(library.id)).toBe(1);
    expect((await read(id)).dueAt).toBe('2126-11-27T09:30:00+00:00');
    expect((await read(timed.id)).version).toBe(1);
  });
});
