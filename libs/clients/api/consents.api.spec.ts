import { newId } from '#kernel';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;
let clientId: string;
let contactId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  clientId = await make('/api/v1/clients', { name: 'Łucja Kowalska', phone: '+48 600 100 200' });
  contactId = await make('/api/v1/contacts', { kind: 'job_agency', name: 'Powiatowy Urząd Pracy' });
});

async function make(path: string, details: object): Promise<string> {
  const { body } = await library.librarian.call('post', path).send(details).expect(201);
  return body.id;
}

const consent = () => ({
  purpose: 'referral',
  recipientContactId: contactId as string | null,
  fields: ['name', 'phone'],
  howGiven: 'written',
  givenAt: '2026-01-05T10:00:00Z',
});

const give = (details: object = consent()) =>
  library.librarian.call('post', `/api/v1/clients/${clientId}/consents`).send(details);

describe('recording a consent', () => {
  it('names purpose, recipient and fields, how and when it was given', async () => {
    const { body } = await give({ ...consent(), until: '2126-01-05T10:00:00Z' }).expect(201);
    expect(body).toMatchObject({
      ...consent(),
      givenAt: expect.stringMatching(/^2026-01-05T10:00:00/),
      until: expect.stringMatching(/^2126-01-05T10:00:00/),
      withdrawnAt: null,
    });
    const path = `/api/v1/clients/${clientId}/consents`;
    const list = await library.librarian.call('get', path).expect(200);
    expect(list.body.data).toEqual([body]);
    const one = await library.librarian.call('get', `${path}/${body.id}`).expect(200);
    expect(one.body).toEqual(body);
  });

  it('may name the library itself', async () => {
    const { body } = await give({ ...consent(), recipientContactId: null }).expect(201);
    expect(body.recipientContactId).toBeNull();
  });

  it.each([
    ['/fields', { fields: [] }],
    ['/fields', { fields: ['name', 'name'] }],
    ['/fields', { fields: ['branchId'] }],
    ['/givenAt', { givenAt: '2126-01-05T10:00:00Z' }],
    ['/until', { until: '2025-01-05T10:00:00Z' }],
    ['/purpose', { purpose: 'advertising' }],
    ['/recipientContactId', { recipientContactId: undefined }],
    ['/recipientContactId', { recipientContactId: newId() }],
  ])('refuses a wrong %s', async (pointer, wrong) => {
    const { body } = await give({ ...consent(), ...wrong }).expect(400);
    expect(body.errors).toMatchObject([{ pointer }]);
  });

  it('does not take a contact of another library', async () => {
    const other = await makeLibrary(api);
    const { body } = await other.librarian
      .call('post', '/api/v1/contacts')
      .send({ kind: 'ngo', name: 'Fundacja' })
      .expect(201);
    const refused = await give({ ...consent(), recipientContactId: body.id }).expect(400);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/recipientContactId', code: 'unknown_contact' },
    ]);
  });

  it('is not shown to viewers: what somebody agreed to is theirs', async () => {
    await library.viewer.call('get', `/api/v1/clients/${clientId}/consents`).expect(403);
  });
});

describe('withdrawing a consent', () => {
  it('happens once', async () => {
    const { body } = await give().expect(201);
    const path = `/api/v1/clients/${clientId}/consents/${body.id}`;
    const withdrawn = await library.librarian.call('post', `${path}/withdraw`).expect(200);
    expect(withdrawn.body.withdrawnAt).not.toBeNull();
    const again = await library.librarian.call('post', `${path}/withdraw`).expect(409);
    expect(again.body.code).toBe('consent_withdrawn');
  });

  it('is of the client that gave it', async () => {
    const { body } = await give().expect(201);
    const other = await make('/api/v1/clients', { name: 'Anna Żak' });
    await library.librarian
      .call('post', `/api/v1/clients/${other}/consents/${body.id}/withdraw`)
      .expect(404);
  });

  it('cannot be undone by rewriting it, not even in the database', async () => {
    const { body } = await give().expect(201);
    const { UnitOfWork } = await import('#platform/database');
    const unitOfWork = api.app.get(UnitOfWork, { strict: false });
    const tamper = (statement: string) =>
      unitOfWork.run(library.id, () => unitOfWork.manager.query(statement, [body.id]));
    await expect(
      tamper(`update consents set fields = '{name,email}' where id = $1`),
    ).rejects.toThrow('permission denied');
    await expect(tamper('delete from consents where id = $1')).rejects.toThrow('permission denied');
  });
});
