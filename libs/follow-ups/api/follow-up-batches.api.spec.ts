import { newId } from '#kernel';
import { addContact, faultsOf } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { planFollowUp, type ShownFollowUp } from '../testing';

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

const plan = async () => (await planFollowUp(library, { contactId: agency })).id;

const batch = (body: object) => library.librarian.call('post', `${path}/batches`).send(body);

const read = async (id: string): Promise<ShownFollowUp> =>
  (await library.librarian.call('get', `${path}/${id}`).expect(200)).body as ShownFollowUp;

describe('several follow-ups at once', () => {
  it.each([
    [{ action: 'done' }, { status: 'done' }],
    [{ action: 'cancel' }, { status: 'cancelled' }],
    [
      { action: 'snooze', snooze: { dueLocal: '2199-01-01' } },
      { dueLocal: '2199-01-01', snoozedCount: 1 },
    ],
  ])('are dealt with by %j', async (move, expected) => {
    const ids = [await plan(), await plan()];
    const { body } = await batch({ ids, ...move }).expect(200);
    expect(body.data).toEqual(ids.map((id) => ({ id, applied: true, version: 2 })));
    for (const id of ids) expect(await read(id)).toMatchObject(expected);
  });

  it('are handed over together, each with the note', async () => {
    const ids = [await plan(), await plan()];
    const handOver = { ownerId: library.admin.id, note: 'Od poniedziałku' };
    await batch({ ids, action: 'hand_over', handOver }).expect(200);
    for (const id of ids) {
      const { body } = await library.viewer.call('get', `${path}/${id}/hand-overs`).expect(200);
      expect(body.data).toMatchObject([{ note: 'Od poniedziałku' }]);
    }
  });

  it('do not hold each other up: each says what became of it, in the caller’s language', async () => {
    const [done, open, unknown] = [await plan(), await plan(), newId()];
    const theirs = await makeLibrary(api);
    const foreign = (await planFollowUp(theirs, { contactId: await addContact(theirs) })).id;
    await library.librarian.call('post', `${path}/${done}/done`).expect(200);
    const { body } = await batch({ ids: [done, open, unknown, foreign], action: 'cancel' })
      .set('Accept-Language', 'pl')
      .expect(200);
    expect(body.data).toMatchObject([
      {
        id: done,
        applied: false,
        problem: { status: 409, code: 'follow_up_ended', currentStatus: 'done' },
      },
      { id: open, applied: true },
      { id: unknown, applied: false, problem: { status: 404, code: 'follow_up_not_found' } },
      { id: foreign, applied: false, problem: { status: 404, code: 'follow_up_not_found' } },
    ]);
    expect(body.data[2].problem.title).toBe('Nie ma takiej sprawy do załatwienia.');
    expect((await read(open)).status).toBe('cancelled');
  });

  it('tell of the part of the request that one of them refuses', async () => {
    const ids = [await plan()];
    const handOver = { ownerId: library.librarian.id };
    const { body } = await batch({ ids, action: 'hand_over', handOver }).expect(200);
    expect(faultsOf(body.data[0].problem)).toEqual([
      { pointer: '/handOver/ownerId', code: 'owns_it_already' },
    ]);
  });

  it('happen once, also when the same request arrives twice at the same instant', async () => {
    const ids = [await plan(), await plan()];
    const send = () => batch({ ids, action: 'done' }).set('Idempotency-Key', 'one-batch');
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body).toEqual(second.body);
    expect(first.body.data).toMatchObject([{ applied: true }, { applied: true }]);
  });

  it('do not wait for each other when two batches share them', async () => {
    const ids = [await plan(), await plan(), await plan()];
    const answers = await Promise.all([
      batch({ ids, action: 'done' }),
      batch({ ids: [...ids].reverse(), action: 'cancel' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const applied = answers.flatMap(({ body }) =>
      (body.data as { applied: boolean }[]).filter((result) => result.applied),
    );
    expect(applied).toHaveLength(3);
  });
});

describe('a batch that makes no sense', () => {
  it.each([
    [{ ids: [], action: 'done' }, '/ids', 'array_min_size'],
    [{ ids: ['x'], action: 'done' }, '/ids', 'uuid'],
    [{ ids: [newId()], action: 'delete' }, '/action', 'in'],
    [{ ids: [newId()], action: 'snooze' }, '/snooze', 'required'],
    [{ ids: [newId()], action: 'snooze', snooze: {} }, '/snooze/until', 'until_or_due'],
    [{ ids: [newId()], action: 'hand_over' }, '/handOver', 'required'],
    [{ ids: [newId()], action: 'done', snooze: { until: 'tomorrow' } }, '/snooze', 'batch_field'],
  ])('is refused: %j', async (body, pointer, code) => {
    const answer = await batch(body).expect(400);
    expect(faultsOf(answer.body)).toContainEqual({ pointer, code });
  });

  it('is no bigger than 200, and not for viewers', async () => {
    const ids = Array.from({ length: 201 }, () => newId());
    const { body } = await batch({ ids, action: 'done' }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/ids', code: 'array_max_size' }]);
    await library.viewer
      .call('post', `${path}/batches`)
      .send({ ids: [newId()], action: 'done' })
      .expect(403);
  });
});

describe('the same promised to several contacts', () => {
  const promise = (body: object) =>
    library.librarian.call('post', '/api/v1/contacts/follow-ups').send({
      title: 'Wysłać program warsztatów',
      dueLocal: '2126-11-27',
      ...body,
    });

  it('is a follow-up of each; one that cannot have it holds up no other', async () => {
    const [archived, foreign] = [
      await addContact(library),
      await addContact(await makeLibrary(api)),
    ];
    await library.librarian
      .call('delete', `/api/v1/contacts/${archived}`)
      .set('If-Match', '"1"')
      .expect(204);
    const contactIds = [agency, archived, foreign, newId()];
    const { body } = await promise({ contactIds, ownerId: library.admin.id }).expect(200);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(contactIds);
    expect(body.data.map(({ applied }: { applied: boolean }) => applied)).toEqual([
      ...[true, false, false, false],
    ]);
    expect(await read(body.data[0].followUpId)).toMatchObject({
      contactId: agency,
      ownerId: library.admin.id,
      title: 'Wysłać program warsztatów',
      isAllDay: true,
    });
    expect(faultsOf(body.data[2].problem)).toEqual([
      { pointer: '/contactId', code: 'unknown_contact' },
    ]);
  });

  it.each([
    [{ contactIds: [] }, '/contactIds'],
    [{ contactIds: undefined }, '/contactIds'],
    [{ title: '' }, '/title'],
    [{ dueLocal: '2126-02-30' }, '/dueLocal'],
    [{ ownerId: newId() }, '/ownerId'],
  ])('is refused as a whole where it makes no sense: %j', async (wrong, pointer) => {
    const { body } = await promise({ contactIds: [agency], ...wrong }).expect(400);
    expect(faultsOf(body).map((fault) => fault.pointer)).toEqual([pointer]);
    const { body: page } = await library.viewer.call('get', path).expect(200);
    expect(page.data).toEqual([]);
  });

  it('is not a viewer’s to do', async () => {
    await library.viewer
      .call('post', '/api/v1/contacts/follow-ups')
      .send({ contactIds: [agency], title: 'x', dueLocal: '2126-11-27' })
      .expect(403);
  });
});
