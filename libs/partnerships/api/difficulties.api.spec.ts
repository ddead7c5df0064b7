import { newId } from '#kernel';
import { addContact, faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

let api: TestApi;
let library: TestLibrary;
let partnershipId: string;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  const { body } = await library.librarian
    .call('post', '/api/v1/partnerships')
    .send({ contactId: await addContact(library) })
    .expect(201);
  partnershipId = body.id;
});

const path = '/api/v1/partnership-difficulties';

const record = (details: object = {}, user = library.admin) =>
  user.call('post', path).send({
    ...{ partnershipId, occurredOn: '2026-03-02', difficulty: 'Doradca nie przyszedł' },
    ...details,
  });

describe('a difficulty', () => {
  it('is recorded, settled and removed by admins', async () => {
    const { body: open } = await record().expect(201);
    expect(open).toMatchObject({
      ...{ partnershipId, settledOn: null, settlement: null, recordedBy: library.admin.id },
      partnership: { id: partnershipId, name: 'Powiatowy Urząd Pracy w Kołobrzegu' },
    });
    const settled = { settledOn: '2026-03-20', settlement: 'Rozmowa z kierownictwem' };
    const { body } = await library.admin
      .call('patch', `${path}/${open.id}`)
      .set('If-Match', '"1"')
      .send(settled)
      .expect(200);
    expect(body).toMatchObject({ ...settled, version: 2 });
    const list = async (query: string) =>
      (await library.admin.call('get', `${path}?${query}`).expect(200)).body.data;
    expect(await list(`partnershipId=${partnershipId}&settled=true`)).toEqual([body]);
    expect(await list('settled=false')).toEqual([]);
    const remove = (version: number) =>
      library.admin.call('delete', `${path}/${open.id}`).set('If-Match', `"${version}"`);
    await remove(1).expect(412);
    await remove(2).expect(204);
    await remove(2).expect(404);
  });

  it('is nothing that a librarian, a viewer or another library learns of', async () => {
    const { body } = await record().expect(201);
    for (const user of [library.librarian, library.viewer]) {
      await user.call('get', path).expect(403);
      await user.call('get', `${path}/${body.id}`).expect(403);
      await record({}, user).expect(403);
    }
    const { admin: stranger } = await makeLibrary(api);
    await stranger.call('get', `${path}/${body.id}`).expect(404);
    const change = stranger.call('patch', `${path}/${body.id}`).set('If-Match', '"1"');
    await change.send({ difficulty: 'x' }).expect(404);
    const { body: refused } = await record({}, stranger).expect(400);
    expect(faultsOf(refused)).toEqual([{ pointer: '/partnershipId', code: 'unknown_partnership' }]);
  });

  it.each([
    [{ partnershipId: newId() }, '/partnershipId', 'unknown_partnership'],
    [{ settlement: 'Rozmowa' }, '/settledOn', 'required'],
    [{ difficulty: '' }, '/difficulty', 'min_length'],
    [{ occurredOn: '2100-01-01' }, '/occurredOn', 'in_the_future'],
  ])('is refused where it makes no sense (%#)', async (details, pointer, code) => {
    const { body } = await record(details).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
  });

  it('does not leave its words in the audit trail', async () => {
    const { body } = await record().expect(201);
    const trail = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${body.id}`)
      .expect(200);
    expect(trail.body.data).toHaveLength(1);
    expect(JSON.stringify(trail.body)).not.toContain('Doradca');
  });
});
