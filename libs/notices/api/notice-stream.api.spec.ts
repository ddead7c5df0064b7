import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary, type TestUser, until } from '#test';
import { NoticeKinds } from '../notice-kinds';
import { Notices } from '../notices';
import { listen as listenAt, type TestListener } from '../testing';
import { StreamPolicy } from './stream-policy';

let api: TestApi;
let other: TestApi;
let library: TestLibrary;
const listeners: TestListener[] = [];

beforeAll(async () => {
  api = await TestApi.start({ LOG_LEVEL: 'silent' });
  other = await api.startAnother();
  for (const { app } of [api, other]) {
    app.get(NoticeKinds, { strict: false }).register({
      kind: 'test',
      message: 'notice.follow_up_due',
      describe: (_, ids) => Promise.resolve(new Map(ids.map((id) => [id, { title: id }]))),
    });
  }
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});
beforeEach(async () => {
  library = await makeLibrary(api);
});
afterEach(() => {
  listeners.splice(0).forEach((listener) => {
    listener.hangUp();
  });
});

async function listen(
  user: TestUser = library.librarian,
  lastEventId?: number | string,
  at = api,
): Promise<TestListener> {
  const listener = await listenAt(await at.address, user.token, lastEventId);
  listeners.push(listener);
  if (listener.status === 200) await until('it is told from where on', () => listener.told[0]);
  return listener;
}

/** Adds so many notices in one transaction, in one of the processes. @returns their subjects. */
async function tell(
  count = 1,
  {
    to = library.librarian,
    by = api,
    ofLibrary = library.id,
    meanwhile = () => Promise.resolve(),
  } = {},
): Promise<string[]> {
  const subjects = Array.from({ length: count }, () => newId());
  await by.app.get(UnitOfWork, { strict: false }).run(ofLibrary, async () => {
    await by.app.get(Notices, { strict: false }).addAll(
      ofLibrary,
      subjects.map((subjectId) => ({
        userId: to.id,
        kind: 'test',
        subjectType: 'test',
        subjectId,
        occurrence: 'once',
      })),
    );
    await meanwhile();
  });
  return subjects;
}

const textsOf = ({ told }: TestListener) => told.flatMap(({ data }) => data.text ?? []);

const hears = (listener: TestListener, count: number) =>
  until(`${count} notices have come`, () => listener.numbers.length >= count);

describe('a stream of notices', () => {
  it('says from where on, and tells what is committed, in words', async () => {
    const listener = await listen();
    expect(listener.told[0]).toEqual({ id: 0, event: 'ready', data: {} });
    const [subject] = await tell();
    await hears(listener, 1);
    expect(listener.told[1]).toMatchObject({
      id: 1,
      event: 'notice',
      data: { number: 1, kind: 'test', subjectId: subject, text: `Due: ${subject}`, readAt: null },
    });
  });

  it('tells what another process has committed', async () => {
    const [here, there] = [await listen(), await listen(library.librarian, undefined, other)];
    await tell(1, { by: other });
    await tell(1, { by: api });
    await Promise.all([hears(here, 2), hears(there, 2)]);
    expect(here.numbers).toEqual([1, 2]);
    expect(there.numbers).toEqual([1, 2]);
  });

  it('misses nothing and repeats nothing when it is cut in the middle of a burst and goes on elsewhere', async () => {
    const told: number[] = [];
    const bursts = Promise.all(
      Array.from({ length: 12 }, (_, turn) => tell(25, { by: turn % 2 === 0 ? api : other })),
    );
    let turn = 0;
    while (told.length < 300) {
      const listener = await listen(
        library.librarian,
        told.at(-1) ?? 0,
        turn % 2 === 0 ? other : api,
      );
      const wanted = Math.min(told.length + 10 + 20 * turn, 300) - told.length;
      await hears(listener, wanted);
      listener.hangUp();
      told.push(...listener.numbers);
      turn += 1;
    }
    await bursts;
    expect(told).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  });

  it('tells in the order of commits, however long a transaction took', async () => {
    const listener = await listen();
    let quick: string[] = [];
    const slow = await tell(1, {
      meanwhile: async () => {
        quick = await tell(1, { by: other });
        await hears(listener, 1);
      },
    });
    await hears(listener, 2);
    expect(listener.numbers).toEqual([1, 2]);
    expect(textsOf(listener)).toEqual([...quick, ...slow].map((id) => `Due: ${id}`));
  });

  it('tells nobody what is somebody else’s, or another library’s', async () => {
    const stranger = await makeLibrary(api);
    const [colleague, strangers] = [await listen(library.admin), await listen(stranger.admin)];
    await tell(3);
    await tell(1, { to: stranger.admin, ofLibrary: stranger.id });
    await tell(1, { to: library.admin });
    await Promise.all([hears(colleague, 1), hears(strangers, 1)]);
    expect(colleague.numbers).toEqual([4]);
    expect(strangers.numbers).toEqual([1]);
  });

  it('begins where it is when it claims to have seen what was never told', async () => {
    await tell(2);
    const listener = await listen(library.librarian, 999);
    expect(listener.told[0]!.id).toBe(2);
    await tell();
    await hears(listener, 1);
  });

  it('is refused to who cannot read it, or has seen what is no number', async () => {
    const stream = () => library.viewer.call('get', '/api/v1/notices/stream');
    await stream().expect(406);
    const { body } = await stream()
      .set('Accept', 'text/event-stream')
      .set('Last-Event-ID', 'first')
      .expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/Last-Event-ID' }]);
  });
});

describe('a stream ends', () => {
  const ends = (listener: TestListener, milliseconds?: number) =>
    until('it has ended', () => listener.hasEnded, milliseconds);

  it('within a second after its session was revoked, on every process', async () => {
    const streams = [await listen(), await listen(library.librarian, undefined, other)];
    await library.librarian.call('delete', '/api/v1/sessions/current').expect(204);
    await Promise.all(streams.map((stream) => ends(stream, 1000)));
    expect((await listen()).status).toBe(401);
  });

  it('when its user is disabled, and those of others go on', async () => {
    const [theirs, others] = [await listen(), await listen(library.admin)];
    await library.admin
      .call('patch', `/api/v1/users/${library.librarian.id}`)
      .set('If-Match', '"1"')
      .send({ status: 'disabled' })
      .expect(200);
    await ends(theirs, 1000);
    expect(others.hasEnded).toBe(false);
  });

  it('when it has lasted long, so that nobody who is gone is served for ever', async () => {
    const policy = api.app.get(StreamPolicy, { strict: false });
    const usual = policy.longestMilliseconds;
    Object.assign(policy, { longestMilliseconds: 10 });
    await ends(await listen());
    Object.assign(policy, { longestMilliseconds: usual });
  });

  it('and a user has no more than ten in a process', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => listen()));
    expect((await listen()).status).toBe(429);
    expect((await listen(library.admin)).status).toBe(200);
    streams[0]!.hangUp();
    await until('another is let in', async () => (await listen()).status === 200);
  });

  it('when its process does, which does not wait for it', async () => {
    const third = await api.startAnother();
    const listener = await listen(library.librarian, undefined, third);
    await third.stop();
    await ends(listener);
  });
});
