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

const path = '/api/v1/follow-ups';

const plan = (details: object = {}) => planFollowUp(library, { contactId: agency, ...details });

const move = (id: string, name: string, body: object = {}, user: TestUser = library.librarian) =>
  user.call('post', `${path}/${id}/${name}`).send(body);

const read = async (id: string): Promise<ShownFollowUp> =>
  (await library.librarian.call('get', `${path}/${id}`).expect(200)).body as ShownFollowUp;

const countOf = async (resource: string): Promise<number> =>
  (await library.librarian.call('get', `/api/v1/${resource}`).expect(200)).body.data
    .length as number;

const call = { channel: 'call', summary: 'Umówiliśmy warsztaty' };

describe('a follow-up that is due on a day', () => {
  it('is reminded of when the library’s day starts', async () => {
    const followUp = await plan({ dueLocal: '2026-12-10' });
    expect(followUp).toMatchObject({
      dueLocal: '2026-12-10',
      isAllDay: true,
      dueAt: '2026-12-10T07:00:00+00:00',
    });
    expect(await plan()).toMatchObject({ isAllDay: false });
  });

  it('follows the library’s own hour', async () => {
    await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"1"')
      .send({ dayStartsAt: '06:30' })
      .expect(200);
    expect((await plan({ dueLocal: '2026-12-10' })).dueAt).toBe('2026-12-10T05:30:00+00:00');
    const wrong = await library.admin
      .call('patch', '/api/v1/library')
      .set('If-Match', '"2"')
      .send({ dayStartsAt: '24:00' })
      .expect(400);
    expect(faultsOf(wrong.body)).toEqual([{ pointer: '/dayStartsAt', code: 'matches' }]);
  });

  it('can become due at a time, and the other way round', async () => {
    const { id } = await plan({ dueLocal: '2026-12-10' });
    const change = (version: number, dueLocal: string) =>
      library.librarian
        .call('patch', `${path}/${id}`)
        .set('If-Match', `"${version}"`)
        .send({ dueLocal });
    expect((await change(1, '2026-12-10T15:00').expect(200)).body.isAllDay).toBe(false);
    expect((await change(2, '2026-12-11').expect(200)).body).toMatchObject({
      isAllDay: true,
      dueAt: '2026-12-11T07:00:00+00:00',
    });
    const wrong = await change(3, '2027-02-29').expect(400);
    expect(faultsOf(wrong.body)).toEqual([{ pointer: '/dueLocal', code: 'iso8601' }]);
  });
});

describe('putting a follow-up off', () => {
  it('moves it and remembers what was promised', async () => {
    const { id } = await plan({ dueLocal: '2026-11-20T10:00' });
    const { body, headers } = await move(id, 'snooze', { until: 'next_week' }).expect(200);
    expect(body).toMatchObject({
      snoozedCount: 1,
      firstDueLocal: '2026-11-20T10:00',
      remindedAt: null,
      version: 2,
    });
    expect(body.dueLocal).toMatch(/T10:00$/);
    expect(new Date(body.dueAt as string).getTime()).toBeGreaterThan(Date.now());
    expect(headers.etag).toBe('"2"');
    const again = await move(id, 'snooze', { dueLocal: '2199-01-01' }).expect(200);
    expect(again.body).toMatchObject({ snoozedCount: 2, firstDueLocal: '2026-11-20T10:00' });
  });

  it.each([
    [{}, ['/until', '/dueLocal'], 'until_or_due'],
    [{ until: 'tomorrow', dueLocal: '2199-01-01' }, ['/until', '/dueLocal'], 'until_or_due'],
    [{ until: 'never' }, ['/until'], 'in'],
    [{ dueLocal: '2020-01-01T10:00' }, ['/dueLocal'], 'due_in_past'],
    [{ dueLocal: '2199-02-29' }, ['/dueLocal'], 'iso8601'],
    [{ until: null }, ['/until'], 'in'],
  ])('refuses %j', async (wish, pointers, code) => {
    const { id } = await plan();
    const { body } = await move(id, 'snooze', wish).expect(400);
    expect(faultsOf(body)).toEqual(pointers.map((pointer) => ({ pointer, code })));
    expect((await read(id)).version).toBe(1);
  });

  it('is over with what has ended', async () => {
    const { id } = await plan();
    await move(id, 'done').expect(200);
    const { body } = await move(id, 'snooze', { until: 'tomorrow' }).expect(409);
    expect(body).toMatchObject({ code: 'follow_up_ended', currentStatus: 'done' });
  });
});

describe('handing a follow-up over', () => {
  it('makes it another’s, and says through whose hands it went', async () => {
    const { id } = await plan();
    const { body } = await move(id, 'hand-over', {
      ownerId: library.admin.id,
      note: 'Woli e-mail',
    }).expect(200);
    expect(body).toMatchObject({ ownerId: library.admin.id, version: 2 });
    await move(id, 'hand-over', { ownerId: library.librarian.id }).expect(200);
    const { body: history } = await library.viewer
      .call('get', `${path}/${id}/hand-overs`)
      .expect(200);
    expect(history.data).toMatchObject([
      { fromId: library.admin.id, toId: library.librarian.id, note: null },
      {
        fromId: library.librarian.id,
        toId: library.admin.id,
        note: 'Woli e-mail',
        handedOverBy: library.librarian.id,
      },
    ]);
  });

  it('needs somebody else who can do it', async () => {
    const { id } = await plan();
    const other = await makeLibrary(api);
    for (const [ownerId, code] of [
      [library.librarian.id, 'owns_it_already'],
      [library.viewer.id, 'user_cannot_own'],
      [other.admin.id, 'unknown_user'],
    ]) {
      const { body } = await move(id, 'hand-over', { ownerId }).expect(400);
      expect(faultsOf(body)).toEqual([{ pointer: '/ownerId', code }]);
    }
    expect((await read(id)).version).toBe(1);
  });
});

describe('done, how it went and what is next', () => {
  it('is told in one request', async () => {
    const { id } = await plan();
    const { body, headers } = await move(id, 'done', {
      interaction: { ...call, durationMinutes: 15 },
      next: { title: 'Potwierdzić salę', dueLocal: '2026-12-04', priority: 'high' },
    }).expect(200);
    expect(body).toMatchObject({ status: 'done', doneInInteractionId: expect.any(String) });
    expect(headers.etag).toBe('"2"');
    const interaction = await library.viewer
      .call('get', `/api/v1/interactions/${body.doneInInteractionId}`)
      .expect(200);
    expect(interaction.body).toMatchObject({ ...call, contactIds: [agency] });
    expect(await read(body.nextFollowUpId as string)).toMatchObject({
      title: 'Potwierdzić salę',
      contactId: agency,
      interactionId: body.doneInInteractionId,
      isAllDay: true,
      priority: 'high',
      status: 'open',
    });
  });

  it('needs no more than the first', async () => {
    const { id } = await plan();
    const { body } = await library.librarian.call('post', `${path}/${id}/done`).expect(200);
    expect(body).toMatchObject({ doneInInteractionId: null, nextFollowUpId: null });
  });

  it.each([
    [{ interaction: { ...call, channel: 'telepathy' } }, '/interaction/channel', 'in'],
    [
      { interaction: { ...call, occurredAt: '2199-01-01T00:00:00Z' } },
      '/interaction/occurredAt',
      'occurred_in_future',
    ],
    [
      { interaction: { ...call, contactIds: ['0194f000-0000-7000-8000-0000000000ff'] } },
      '/interaction/contactIds/0',
      'unknown_contact',
    ],
    [
      { interaction: call, next: { title: '', dueLocal: '2026-12-04' } },
      '/next/title',
      'min_length',
    ],
    [
      { interaction: call, next: { title: 'x', dueLocal: '2026-02-29' } },
      '/next/dueLocal',
      'iso8601',
    ],
    [
      {
        interaction: call,
        next: {
          title: 'x',
          dueLocal: '2026-12-04',
          ownerId: '0194f000-0000-7000-8000-0000000000ff',
        },
      },
      '/next/ownerId',
      'unknown_user',
    ],
  ])('keeps nothing of %j', async (wrong, pointer, code) => {
    const { id } = await plan();
    const { body } = await move(id, 'done', wrong).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer, code }]);
    expect(await read(id)).toMatchObject({ status: 'open', version: 1 });
    expect([await countOf('interactions'), await countOf('follow-ups')]).toEqual([0, 1]);
  });

  it('asks with whom it was when the follow-up is about a client', async () => {
    const { id } = await planFollowUp(library, { clientId: await addClient(api, library) });
    const { body } = await move(id, 'done', { interaction: call }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/interaction/contactIds', code: 'required' }]);
    await move(id, 'done', { interaction: { ...call, contactIds: [agency] } }).expect(200);
  });

  it('happens once, also when the same request arrives twice at the same instant', async () => {
    const { id } = await plan();
    const send = () => move(id, 'done', { interaction: call }).set('Idempotency-Key', 'one-done');
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await countOf('interactions')).toBe(1);
  });
});

describe('those who may not', () => {
  it('find nothing to move', async () => {
    const { id } = await plan();
    const stranger = (await makeLibrary(api)).admin;
    for (const [name, body] of [
      ['done', { interaction: call }],
      ['snooze', { until: 'tomorrow' }],
      ['hand-over', { ownerId: library.admin.id }],
    ] as const) {
      await move(id, name, body, stranger).expect(404);
      await move(id, name, body, library.viewer).expect(403);
    }
    await stranger.call('get', `${path}/${id}/hand-overs`).expect(404);
    expect((await read(id)).version).toBe(1);
  });
});
