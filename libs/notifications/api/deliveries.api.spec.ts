import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { DeliveryAttemptEntity } from '../data/delivery-attempt.entity';
import { DeliveryEntity } from '../data/delivery.entity';
import { Outbox, type OutgoingMessage } from '../outbox';
import { aMessage } from '../testing/message.builder';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

async function add(message: Partial<OutgoingMessage> = {}): Promise<string> {
  const id = await inLibrary(() =>
    api.app.get(Outbox, { strict: false }).add({ libraryId: library.id }, aMessage(message)),
  );
  return id!;
}

/** A delivery that the mail server refused for good. */
async function addFailed(): Promise<string> {
  const id = await add();
  const at = new Date('2026-11-02T09:00:00Z');
  await inLibrary(async ({ manager }) => {
    const ended = { status: 'failed', attempts: 1, endedAt: at } as const;
    await manager.update(DeliveryEntity, { libraryId: library.id, id }, ended);
    await manager.insert(DeliveryAttemptEntity, {
      libraryId: library.id,
      id: newId(),
      deliveryId: id,
      number: 1,
      startedAt: at,
      finishedAt: at,
      outcome: 'refused',
      reply: '550 5.1.1 No such user',
      reason: 'no_such_mailbox',
    });
  });
  return id;
}

function inLibrary<Result>(work: (unitOfWork: UnitOfWork) => Promise<Result>): Promise<Result> {
  const unitOfWork = api.app.get(UnitOfWork, { strict: false });
  return unitOfWork.run(library.id, () => work(unitOfWork));
}

async function idsOf(query: string): Promise<string[]> {
  const { body } = await library.librarian.call('get', `/api/v1/deliveries${query}`).expect(200);
  return body.data.map(({ id }: { id: string }) => id);
}

describe('reading deliveries', () => {
  it('shows to whom, about what, when and with which success; not what it says', async () => {
    const { id: userId } = library.librarian;
    const sendAt = new Date('2026-11-27T09:00:00Z');
    const subjectId = newId();
    const id = await add({
      kind: 'follow-ups.reminder',
      recipient: { kind: 'user', id: userId },
      subjectType: 'follow_up',
      subjectId,
      sendAt,
    });
    const { body } = await library.librarian.call('get', `/api/v1/deliveries/${id}`).expect(200);
    expect(body).toEqual({
      id,
      kind: 'follow-ups.reminder',
      recipient: { kind: 'user', id: userId },
      language: 'pl',
      subjectType: 'follow_up',
      subjectId,
      sendAt: '2026-11-27T09:00:00+00:00',
      status: 'pending',
      attemptCount: 0,
      nextAttemptAt: '2026-11-27T09:00:00+00:00',
      endedAt: null,
      createdAt: expect.any(String),
      attempts: [],
    });
  });

  it('shows each attempt with the words of the mail server', async () => {
    const id = await addFailed();
    const { body } = await library.admin.call('get', `/api/v1/deliveries/${id}`).expect(200);
    expect(body).toMatchObject({
      status: 'failed',
      // Who may not know a client must not learn their address here.
      recipient: { kind: 'address', address: 'a…@example.org' },
      attemptCount: 1,
      nextAttemptAt: null,
      attempts: [
        {
          number: 1,
          startedAt: '2026-11-02T09:00:00+00:00',
          finishedAt: '2026-11-02T09:00:00+00:00',
          outcome: 'refused',
          reply: '550 5.1.1 No such user',
          reason: 'no_such_mailbox',
        },
      ],
    });
  });

  it('lists them newest first, page after page', async () => {
    const ids = [await add(), await add(), await add()].reverse();
    const first = await library.librarian.call('get', '/api/v1/deliveries?limit=2').expect(200);
    expect(first.body.data.map(({ id }: { id: string }) => id)).toEqual(ids.slice(0, 2));
    const rest = await idsOf(`?limit=2&cursor=${first.body.page.nextCursor}`);
    expect(rest).toEqual(ids.slice(2));
  });

  it('filters by status, by kind and by subject', async () => {
    const subjectId = newId();
    const failed = await addFailed();
    const reminder = await add({
      kind: 'follow-ups.reminder',
      subjectType: 'follow_up',
      subjectId,
    });
    expect(await idsOf('?status=failed')).toEqual([failed]);
    expect(await idsOf('?kind=follow-ups.reminder&status=pending')).toEqual([reminder]);
    expect(await idsOf(`?subjectType=follow_up&subjectId=${subjectId}`)).toEqual([reminder]);
    expect(await idsOf('?subjectType=referral')).toEqual([]);
    await library.librarian.call('get', '/api/v1/deliveries?status=lost').expect(400);
  });

  it('is for the staff of this library only', async () => {
    const id = await add();
    const other = await makeLibrary(api);
    await other.admin.call('get', `/api/v1/deliveries/${id}`).expect(404);
    await other.admin.call('post', `/api/v1/deliveries/${id}/send-again`).expect(404);
    await library.viewer.call('get', `/api/v1/deliveries/${id}`).expect(403);
    await library.viewer.call('get', '/api/v1/deliveries').expect(403);
  });
});

describe('having a delivery sent again', () => {
  it('makes a failed one due now, with its history', async () => {
    const id = await addFailed();
    const { body } = await library.librarian
      .call('post', `/api/v1/deliveries/${id}/send-again`)
      .expect(200);
    expect(body).toMatchObject({ status: 'pending', endedAt: null, attempts: [{ number: 1 }] });
    const { body: trail } = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${id}`)
      .expect(200);
    expect(trail.data).toMatchObject([
      { action: 'delivery.sent_again', actorId: library.librarian.id },
    ]);
  });

  it('is refused for one that has not failed, with the status it has', async () => {
    const id = await add();
    const { body } = await library.librarian
      .call('post', `/api/v1/deliveries/${id}/send-again`)
      .expect(409);
    expect(body).toMatchObject({ code: 'delivery_not_failed', currentStatus: 'pending' });
  });

  it('has one effect when two ask at once', async () => {
    const id = await addFailed();
    const ask = () => library.librarian.call('post', `/api/v1/deliveries/${id}/send-again`);
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe("the settings of the library's mail", () => {
  const sample = () => library.admin.call('get', '/api/v1/library/mail-sample');

  async function change(changes: object, user: 'admin' | 'librarian' = 'admin') {
    const { headers } = await library.admin.call('get', '/api/v1/library').expect(200);
    return library[user]
      .call('patch', '/api/v1/library')
      .set('If-Match', String(headers.etag))
      .send(changes);
  }

  it('are the name that mail comes by and the address that answers go to', async () => {
    const { body: before } = await sample().expect(200);
    expect(before).toMatchObject({
      senderName: 'Miejska Biblioteka Publiczna w Kołobrzegu',
      replyTo: null,
    });
    const named = { mailSenderName: 'Książnica „Pod Żółwiem”', mailReplyTo: 'biuro@example.org' };
    expect(await change(named)).toMatchObject({ status: 200, body: named });
    const { body: after } = await sample().expect(200);
    expect(after).toMatchObject({
      senderName: named.mailSenderName,
      senderAddress: before.senderAddress,
      replyTo: named.mailReplyTo,
      paragraphs: expect.arrayContaining([expect.stringContaining('Kołobrzegu')]),
    });
    await change({ mailSenderName: null, mailReplyTo: null });
    expect((await sample().expect(200)).body).toEqual(before);
  });

  it.each([
    ['mailSenderName', 'Biblioteka\r\nBcc: eve@example.org'],
    ['mailSenderName', 'Biblioteka\u0000'],
    ['mailSenderName', 'Biblioteka\u202eeve'],
    ['mailSenderName', 'Biblioteka\u2028Bcc: eve@example.org'],
    ['mailSenderName', '  '],
    ['mailSenderName', 'B'.repeat(101)],
    ['mailReplyTo', 'biuro@example.org\r\nBcc: eve@example.org'],
    ['mailReplyTo', 'biuro@example.org, eve@example.org'],
    ['mailReplyTo', 'Biuro <biuro@example.org>'],
    ['mailReplyTo', '"biuro biblioteki"@example.org'],
    ['mailReplyTo', 'biuro@exam\u200bple.org'],
    ['mailReplyTo', ''],
  ])('refuse as %s: %j', async (field, value) => {
    const { status, body } = await change({ [field]: value });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: `/${field}` }]);
    expect((await sample().expect(200)).body.replyTo).toBeNull();
  });

  it('are for admins, and so is a sample, which goes to whoever asks for it and nobody else', async () => {
    expect(await change({ mailSenderName: 'My own' }, 'librarian')).toMatchObject({ status: 403 });
    const path = '/api/v1/library/mail-sample';
    await library.librarian.call('post', path).expect(403);
    const ask = () =>
      library.admin.call('post', path).set('Idempotency-Key', 'one-press').expect(201);
    const { body } = await ask();
    expect(body).toMatchObject({
      kind: 'notifications.mail_sample',
      recipient: { kind: 'user', id: library.admin.id },
      status: 'pending',
    });
    expect((await ask()).body.id).toBe(body.id);
    await library.admin.call('post', path).expect(201);
    expect(await idsOf('?kind=notifications.mail_sample')).toHaveLength(2);
    const { body: trail } = await library.admin
      .call('get', `/api/v1/audit-entries?subjectId=${body.id}`)
      .expect(200);
    expect(trail.data).toMatchObject([{ action: 'mail_sample.sent', actorId: library.admin.id }]);
  });
});
