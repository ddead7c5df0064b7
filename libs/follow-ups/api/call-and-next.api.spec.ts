import { addContact, faultsOf, logInteraction } from '#interactions/testing';
import { makeLibrary, TestApi, type TestLibrary } from '#test';

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

const next = { title: 'Wysłać program warsztatów', dueLocal: '2026-11-27T10:00' };

const log = (details: object) =>
  library.librarian
    .call('post', '/api/v1/interactions')
    .send({ channel: 'call', summary: 'Pytali o warsztaty', contactIds: [agency], ...details });

async function countOf(resource: string): Promise<number> {
  const { body } = await library.librarian.call('get', `/api/v1/${resource}`).expect(200);
  return body.data.length as number;
}

describe('call and next', () => {
  it('logs what happened and plans what happens next, in one request', async () => {
    const { body } = await log({
      next: { ...next, timeZone: 'Europe/Warsaw', note: 'Po ukraińsku' },
    }).expect(201);
    const followUp = await library.viewer
      .call('get', `/api/v1/follow-ups/${body.nextFollowUpId}`)
      .expect(200);
    expect(followUp.body).toMatchObject({
      ...next,
      note: 'Po ukraińsku',
      contactId: agency,
      interactionId: body.id,
      ownerId: library.librarian.id,
      timeZone: 'Europe/Warsaw',
      dueAt: '2026-11-27T09:00:00+00:00',
      status: 'open',
    });
    const { body: found } = await library.viewer
      .call('get', `/api/v1/follow-ups?interactionId=${body.id}`)
      .expect(200);
    expect(found.data).toHaveLength(1);
  });

  it('is about the first of several contacts, and may be somebody else’s', async () => {
    const other = await addContact(library, 'Centrum Biznesu');
    const { nextFollowUpId } = await logInteraction(library, {
      contactIds: [other, agency],
      next: { ...next, ownerId: library.admin.id },
    });
    const { body } = await library.viewer
      .call('get', `/api/v1/follow-ups/${nextFollowUpId}`)
      .expect(200);
    expect(body).toMatchObject({ contactId: other, ownerId: library.admin.id });
  });

  it.each([
    [{ dueLocal: '2026-02-29T10:00' }, '/next/dueLocal', 'iso8601'],
    [{ dueLocal: '2026-11-27T24:00' }, '/next/dueLocal', 'iso8601'],
    [{ dueLocal: 'Friday' }, '/next/dueLocal', 'matches'],
    [{ timeZone: 'Europe/Atlantis' }, '/next/timeZone', 'time_zone'],
    [{ timeZone: 'PST' }, '/next/timeZone', 'time_zone'],
    [{ title: '' }, '/next/title', 'min_length'],
    [{ ownerId: '0194f000-0000-7000-8000-0000000000ff' }, '/next/ownerId', 'unknown_user'],
    [
      { contactId: '0194f000-0000-7000-8000-0000000000ff' },
      '/next/contactId',
      'whitelist_validation',
    ],
  ])('keeps neither when what comes next is wrong: %j', async (wrong, pointer, code) => {
    const { body } = await log({ next: { ...next, ...wrong } }).expect(400);
    expect(faultsOf(body)).toContainEqual({ pointer, code });
    expect([await countOf('interactions'), await countOf('follow-ups')]).toEqual([0, 0]);
  });

  it.each([['text'], [[next]], [7], [true]])('takes an object only, not %j', async (wrong) => {
    const { body } = await log({ next: wrong }).expect(400);
    expect(body.errors[0].pointer).toMatch(/^\/next/);
  });

  it('plans nothing when what happened is wrong', async () => {
    const { body } = await log({ contactIds: [library.id], next }).expect(400);
    expect(faultsOf(body)).toEqual([{ pointer: '/contactIds/0', code: 'unknown_contact' }]);
    expect(await countOf('follow-ups')).toBe(0);
  });

  it('happens once when the same request arrives twice at the same instant', async () => {
    const send = () => log({ next }).set('Idempotency-Key', 'one-call');
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual(second.body);
    expect([await countOf('interactions'), await countOf('follow-ups')]).toEqual([1, 1]);
  });
});
