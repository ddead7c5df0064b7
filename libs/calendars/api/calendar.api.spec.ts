import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { CalendarsService } from '../calendars.service';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const days = async (year = 2027) =>
  (await library.viewer.call('get', `/api/v1/calendar/days?year=${year}`).expect(200)).body
    .data as { day: string; isWorking: boolean; name: string; specialDayId: string | null }[];

const say = (details: object) =>
  library.admin.call('post', '/api/v1/calendar/special-days').send(details);

const works = async (day: string) =>
  (await api.app.get(CalendarsService, { strict: false }).of(library.id)).isWorkingDay(day);

async function changeLibrary(changes: object) {
  const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
  return library.admin
    .call('patch', '/api/v1/library')
    .set('If-Match', headers.etag!)
    .send(changes);
}

describe('the calendar of a library', () => {
  it('knows the public holidays of its country, named in its language', async () => {
    const epiphany = (await days()).find(({ day }) => day === '2027-01-06');
    expect(epiphany).toEqual({
      day: '2027-01-06',
      isWorking: false,
      name: 'Święto Trzech Króli',
      specialDayId: null,
    });
    expect(await works('2027-01-06')).toBe(false);
    expect(await works('2027-01-07')).toBe(true);
  });

  it('is of another country when the library is', async () => {
    await changeLibrary({ country: 'UA', language: 'uk' });
    expect(await works('2027-08-24')).toBe(false);
    expect(await works('2027-01-06')).toBe(true);
  });

  it('follows its week, and works on holidays where it says so', async () => {
    const { status } = await changeLibrary({
      workingWeekdays: [2, 3, 4, 5, 6],
      observesPublicHolidays: false,
    });
    expect(status).toBe(200);
    expect(await works('2027-01-04')).toBe(false);
    expect(await works('2027-01-06')).toBe(true);
  });

  it('cannot have a week without a day', async () => {
    const { status, body } = await changeLibrary({ workingWeekdays: [] });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe('/workingWeekdays');
  });
});

describe('a special day', () => {
  it('is stronger than the rule, until it is given back', async () => {
    const { body } = await say({ day: '2027-01-05', isWorking: false, name: 'Skontrum' }).expect(
      201,
    );
    expect(await works('2027-01-05')).toBe(false);
    expect((await days())[1]).toEqual({
      day: '2027-01-05',
      isWorking: false,
      name: 'Skontrum',
      specialDayId: body.id,
    });
    const path = `/api/v1/calendar/special-days/${body.id}`;
    await library.viewer.call('get', path).expect(200, body);
    await library.admin.call('delete', path).expect(204);
    expect(await works('2027-01-05')).toBe(true);
    await library.viewer.call('get', path).expect(404);
  });

  it('can be a holiday that is worked, which keeps its name', async () => {
    await say({ day: '2027-01-06', isWorking: true }).expect(201);
    expect(await works('2027-01-06')).toBe(true);
    const day = (await days()).find((named) => named.day === '2027-01-06');
    expect(day).toMatchObject({ isWorking: true, name: 'Święto Trzech Króli' });
  });

  it('is said once', async () => {
    await say({ day: '2027-01-05', isWorking: false }).expect(201);
    const { body } = await say({ day: '2027-01-05', isWorking: true }).expect(409);
    expect(body.code).toBe('special_day_exists');
  });

  it('is nobody else’s to see or to take away', async () => {
    const { body } = await say({ day: '2027-01-05', isWorking: false }).expect(201);
    const stranger = await makeLibrary(api);
    const path = `/api/v1/calendar/special-days/${body.id}`;
    await stranger.admin.call('get', path).expect(404);
    await stranger.admin.call('delete', path).expect(404);
    expect(await works('2027-01-05')).toBe(false);
  });
});
