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

const bakery = { kind: 'local_business', name: 'Piekarnia Żurek' };

function add(details: object) {
  return library.librarian.call('post', '/api/v1/contacts').send({ ...bakery, ...details });
}

describe('looking after a contact', () => {
  it('keeps who does, how often, and what each side offers', async () => {
    const care = {
      status: 'prospective',
      source: 'Targi pracy 2026',
      ownerId: library.librarian.id,
      deputyId: library.admin.id,
      cadenceDays: 90,
      industry: '47.24',
      stage: 'established',
      size: 'micro',
      weOffer: 'Sala na 20 osób',
      theyOffer: 'Poczęstunek na spotkania',
      lastVerifiedOn: '2026-01-31',
    };
    const { body } = await add(care).expect(201);
    expect(body).toMatchObject(care);
    const read = await library.viewer.call('get', `/api/v1/contacts/${body.id}`).expect(200);
    expect(read.body).toMatchObject(care);
  });

  it('begins as active, without a cadence', async () => {
    const { body } = await add({}).expect(201);
    expect(body).toMatchObject({ status: 'active', cadenceDays: null, lastVerifiedOn: null });
  });

  it.each([
    ['cadenceDays', 0],
    ['cadenceDays', 1096],
    ['cadenceDays', 1.5],
    ['status', null],
    ['status', 'asleep'],
    ['stage', 'unicorn'],
    ['size', 'huge'],
    ['industry', 'bread'],
    ['lastVerifiedOn', '2199-01-01'],
    ['weOffer', 'x'.repeat(2001)],
  ])('names %s when it is %s', async (field, value) => {
    const { body } = await add({ [field]: value }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: `/${field}` }]);
    const list = await library.viewer.call('get', '/api/v1/contacts').expect(200);
    expect(list.body.data).toEqual([]);
  });

  it('refuses a deputy from another library as if there were none', async () => {
    const other = await makeLibrary(api);
    const { body } = await add({ deputyId: other.admin.id }).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/deputyId', code: 'unknown_user' }]);
  });

  it('keeps what people wrote out of the audit trail', async () => {
    const { body } = await add({ weOffer: 'dla Anny', source: 'od Anny' }).expect(201);
    const trail = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${body.id}`)
      .expect(200);
    expect(trail.text).toContain('weOffer');
    expect(trail.text).not.toContain('Anny');
  });
});

describe('saying that a contact is still correct', () => {
  it("sets the library's day, and an editor of the old version is told", async () => {
    const { body } = await add({}).expect(201);
    const path = `/api/v1/contacts/${body.id}`;
    const verified = await library.librarian.call('post', `${path}/verifications`).expect(200);
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Warsaw' }).format();
    expect(verified.body).toMatchObject({ lastVerifiedOn: today, version: 2 });
    await library.librarian
      .call('patch', path)
      .set('If-Match', '"1"')
      .send({ lastVerifiedOn: null })
      .expect(412);
  });

  it('is not for viewers, and finds nothing of another library', async () => {
    const { body } = await add({}).expect(201);
    const path = `/api/v1/contacts/${body.id}/verifications`;
    await library.viewer.call('post', path).expect(403);
    await (await makeLibrary(api)).librarian.call('post', path).expect(404);
  });
});
