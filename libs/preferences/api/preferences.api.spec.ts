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

const path = '/api/v1/me/preferences';

const change = (changes: object, version = 1) =>
  library.librarian.call('patch', path).set('If-Match', `"${version}"`).send(changes);

describe('preferences', () => {
  it('are what is usual until somebody says otherwise', async () => {
    const { body, headers } = await library.viewer.call('get', path).expect(200);
    expect(body).toEqual({
      digest: true,
      digestHour: 8,
      digestWeekdays: null,
      digestLanguage: null,
      reminders: 'at_due_time',
      quietFrom: null,
      quietUntil: null,
      version: 1,
    });
    expect(headers.etag).toBe('"1"');
  });

  it("are changed field by field, and are the caller's alone", async () => {
    const said = { digestHour: 7, digestWeekdays: [1, 3], quietFrom: '21:00', quietUntil: '07:00' };
    const { body } = await change(said).expect(200);
    expect(body).toMatchObject({ ...said, digest: true, version: 2 });
    await change({ digestWeekdays: null, reminders: 'in_digest' }, 2).expect(200);
    const { body: now } = await library.librarian.call('get', path).expect(200);
    expect(now).toMatchObject({ digestHour: 7, digestWeekdays: null, reminders: 'in_digest' });
    const { body: others } = await library.admin.call('get', path).expect(200);
    expect(others).toMatchObject({ digestHour: 8, version: 1 });
  });

  it('are not overwritten by who has not seen them, of two first ones either', async () => {
    const answers = await Promise.all([change({ digestHour: 6 }), change({ digestHour: 9 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    await change({ digest: false }, 1).expect(412);
    await library.librarian.call('patch', path).send({ digest: false }).expect(428);
  });

  it.each([
    [{ digestHour: 24 }, '/digestHour'],
    [{ digestWeekdays: [] }, '/digestWeekdays'],
    [{ digestWeekdays: [0] }, '/digestWeekdays'],
    [{ digestWeekdays: [1, 1] }, '/digestWeekdays'],
    [{ digestLanguage: 'de' }, '/digestLanguage'],
    [{ reminders: 'never' }, '/reminders'],
    [{ quietFrom: '25:00', quietUntil: '07:00' }, '/quietFrom'],
    [{ quietFrom: '21:00' }, '/quietUntil'],
    [{ quietFrom: '21:00', quietUntil: '21:00' }, '/quietUntil'],
    [{ digest: null }, '/digest'],
    [{ userId: 'somebody' }, '/userId'],
  ])('refuse %j and change nothing', async (changes, pointer) => {
    const { body } = await change(changes).expect(400);
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer)).toContain(pointer);
    const { body: now } = await library.librarian.call('get', path).expect(200);
    expect(now.version).toBe(1);
  });

  it('leave an entry in the audit trail', async () => {
    await change({ digestHour: 7 }).expect(200);
    const { body } = await library.admin.call('get', '/api/v1/audit-entries').expect(200);
    expect(body.data[0]).toMatchObject({
      action: 'preferences.changed',
      subjectId: library.librarian.id,
      changes: { before: { digestHour: 8 }, after: { digestHour: 7 } },
    });
  });
});
