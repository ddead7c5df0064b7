import { type Clock, newId } from '#kernel';
import { ReadPath, UnitOfWork } from '#platform/database';
import { makeLibrary, TestApi, type TestLibrary, type TestUser } from '#test';
import { OldNoticesSweep } from '../jobs/old-notices.sweep';
import { NoticeKinds } from '../notice-kinds';
import { Notices } from '../notices';

let api: TestApi;
let library: TestLibrary;
const gone = newId();

beforeAll(async () => {
  api = await TestApi.start();
  api.app.get(NoticeKinds, { strict: false }).register({
    kind: 'test',
    message: 'notice.follow_up_due',
    describe: (_, ids) =>
      Promise.resolve(
        new Map(ids.filter((id) => id !== gone).map((id) => [id, { title: 'Warsztaty' }])),
      ),
  });
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const path = '/api/v1/notices';

async function tell(subjectId = newId(), to: TestUser = library.librarian, kind = 'test') {
  await api.app
    .get(UnitOfWork, { strict: false })
    .run(library.id, () =>
      api.app
        .get(Notices, { strict: false })
        .addAll(library.id, [
          { userId: to.id, kind, subjectType: 'test', subjectId, occurrence: 'once' },
        ]),
    );
}

interface Shown {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly readAt: string | null;
}

async function list(query = '', user: TestUser = library.librarian): Promise<Shown[]> {
  const { body } = await user.call('get', `${path}${query}`).expect(200);
  return body.data as Shown[];
}

async function unread(): Promise<number> {
  const { body } = await library.librarian.call('get', `${path}/unread`).expect(200);
  return body.count as number;
}

describe('notices', () => {
  it('are listed with the newest first, each once, in the reader’s language', async () => {
    const ukrainian = await library.addUser('librarian', 'uk');
    const subject = newId();
    await tell(subject, ukrainian);
    await tell(subject, ukrainian);
    await tell(gone, ukrainian);
    expect((await list('', ukrainian)).map(({ number, text }) => [number, text])).toEqual([
      [2, 'Того, про що йшлося, вже немає.'],
      [1, 'Настав час: Warsztaty'],
    ]);
  });

  it('are read page by page', async () => {
    for (let turn = 0; turn < 5; turn += 1) await tell();
    const { body } = await library.librarian.call('get', `${path}?limit=2`).expect(200);
    const next = await list(`?limit=3&cursor=${body.page.nextCursor}`);
    expect([...(body.data as Shown[]), ...next].map(({ number }) => number)).toEqual([
      5, 4, 3, 2, 1,
    ]);
    await library.librarian.call('get', `${path}?cursor=WyJuZXdlc3QiLCJ4Il0`).expect(400);
  });

  it('are unread until they were read: one, or all that were seen', async () => {
    for (let turn = 0; turn < 4; turn += 1) await tell();
    const [, third] = await list();
    await library.librarian.call('post', `${path}/${third!.id}/read`).expect(204);
    await library.librarian.call('post', `${path}/${third!.id}/read`).expect(204);
    expect(await unread()).toBe(3);
    await library.librarian.call('post', `${path}/read`).send({ upTo: 2 }).expect(204);
    expect((await list('?unread=true')).map(({ number }) => number)).toEqual([4]);
    expect((await list())[1]!.readAt).toEqual(expect.any(String));
    await library.librarian.call('post', `${path}/read`).send({ upTo: -1 }).expect(400);
  });

  it('are everybody’s own', async () => {
    await tell();
    const [notice] = await list();
    const stranger = await makeLibrary(api);
    for (const user of [library.admin, stranger.admin]) {
      await user.call('post', `${path}/${notice!.id}/read`).expect(404);
      await user.call('post', `${path}/read`).send({ upTo: 9 }).expect(204);
      expect(await list('', user)).toEqual([]);
    }
    expect(await unread()).toBe(1);
  });

  it('are kept for thirty days', async () => {
    await tell();
    const day = 24 * 60 * 60 * 1000;
    const reads = api.app.get(ReadPath, { strict: false });
    const sweepIn = (days: number) => {
      const clock: Clock = { now: () => new Date(Date.now() + days * day) };
      return new OldNoticesSweep({ register: () => undefined } as never, reads, clock).run();
    };
    await sweepIn(29);
    expect(await list()).toHaveLength(1);
    await sweepIn(31);
    expect(await list()).toEqual([]);
    // What comes after goes on counting: whoever listened before misses nothing.
    await tell();
    expect((await list())[0]!.number).toBe(2);
  });

  it('are not added of a kind that no feature has words for', async () => {
    await tell(newId(), library.librarian, 'nobodys');
    expect(await list()).toEqual([]);
  });
});
