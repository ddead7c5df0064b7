import { UnitOfWork } from '#platform/database';
import { ReferralMovesService, theLibrary } from '#referrals';
import { makeLibrary, TestApi, type TestLibrary } from '#test';
import {
  partnerMove,
  ReferralStory,
  type TestPartner,
} from '#libs/referrals/testing/referral-story';

let api: TestApi;
let library: TestLibrary;
let story: ReferralStory;
let partner: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
  story = new ReferralStory(api, library);
  partner = await story.partner();
});

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly change: number;
}

async function changedSince(change: number, filters = ''): Promise<Listed[]> {
  const path = `/api/v1/partner/referrals?changedSince=${change}${filters}`;
  return (await partner.call('get', path).expect(200)).body.data;
}

const ids = (listed: Listed[]) => listed.map(({ id }) => id);

/** A move whose transaction stays open until it is told to commit. */
function slowMove(id: string): { done: Promise<void>; moved: Promise<void>; commit: () => void } {
  let commit: () => void = () => undefined;
  let tellMoved: () => void = () => undefined;
  const mayCommit = new Promise<void>((resolve) => (commit = resolve));
  const moved = new Promise<void>((resolve) => (tellMoved = resolve));
  const moves = api.app.get(ReferralMovesService, { strict: false });
  const done = api.app.get(UnitOfWork, { strict: false }).run(library.id, async () => {
    const move = { from: 'sent', to: 'withdrawn', reason: 'other' } as const;
    await moves.move(library.librarian.caller, theLibrary, id, move);
    tellMoved();
    await mayCommit;
  });
  return { done, moved, commit };
}

describe('what has changed since', () => {
  it('is everything at first, and then only what came after, the last changed last', async () => {
    const first = await story.sent(partner);
    const second = await story.sent(partner);
    const all = await changedSince(0);
    expect(ids(all)).toEqual([first, second]);
    await partnerMove(partner, first, { from: 'sent', to: 'accepted' }).expect(201);
    const news = await changedSince(all.at(-1)!.change);
    expect(news).toMatchObject([{ id: first, status: 'accepted' }]);
    expect(await changedSince(news.at(-1)!.change)).toEqual([]);
    expect(ids(await changedSince(0))).toEqual([second, first]);
  });

  it('tells of messages, and takes the other filters and pages of any size', async () => {
    const referrals = [await story.sent(partner), await story.sent(partner)];
    const mark = (await changedSince(0)).at(-1)!.change;
    for (const id of referrals) {
      const path = `/api/v1/partner/referrals/${id}/messages`;
      await partner.call('post', path).send({ text: 'Proszę o numer' }).expect(201);
    }
    await partnerMove(partner, referrals[0]!, { from: 'sent', to: 'accepted' }).expect(201);
    expect(ids(await changedSince(mark, '&status=sent'))).toEqual([referrals[1]]);
    expect(ids(await changedSince(mark, '&direction=inbound'))).toEqual([]);
    const path = `/api/v1/partner/referrals?changedSince=${mark}&limit=1`;
    const { body } = await partner.call('get', path).expect(200);
    const next = await partner.call('get', `${path}&cursor=${body.page.nextCursor}`).expect(200);
    expect([...ids(body.data), ...ids(next.body.data)]).toEqual([referrals[1], referrals[0]]);
  });

  it('skips no transaction that commits late', async () => {
    const slow = await story.sent(partner);
    const quick = await story.sent(partner);
    const mark = (await changedSince(0)).at(-1)!.change;
    // The slow one changes first, and is seen last.
    const transaction = slowMove(slow);
    await transaction.moved;
    await partnerMove(partner, quick, { from: 'sent', to: 'accepted' }).expect(201);
    const seen = await changedSince(mark);
    expect(ids(seen)).toEqual([quick]);
    transaction.commit();
    await transaction.done;
    expect(await changedSince(seen.at(-1)!.change)).toMatchObject([
      { id: slow, status: 'withdrawn' },
    ]);
  });

  it('shows each change once to whoever reads along while many commit at once', async () => {
    const referrals = await Promise.all(Array.from({ length: 8 }, () => story.sent(partner)));
    let mark = (await changedSince(0)).at(-1)!.change;
    const seen: string[] = [];
    const crowd = { isMoving: true };
    const moving = Promise.all(
      referrals.map((id) => partnerMove(partner, id, { from: 'sent', to: 'accepted' }).expect(201)),
    ).finally(() => (crowd.isMoving = false));
    const readOn = async (): Promise<void> => {
      const news = await changedSince(mark);
      seen.push(...ids(news));
      mark = news.at(-1)?.change ?? mark;
    };
    while (crowd.isMoving) await readOn();
    await moving;
    await readOn();
    expect(seen.sort()).toEqual([...referrals].sort());
  });

  it('is nothing of other partners’, and counts each library for itself', async () => {
    await story.sent(await story.partner());
    expect(await changedSince(0)).toEqual([]);
    const stranger = new ReferralStory(api, await makeLibrary(api));
    const theirs = await stranger.partner();
    const id = await stranger.sent(theirs);
    const { body } = await theirs
      .call('get', '/api/v1/partner/referrals?changedSince=0')
      .expect(200);
    // Drafted, and sent: two changes, whatever happens in other libraries.
    expect(body.data).toMatchObject([{ id, change: 2 }]);
  });

  it.each(['-1', 'x', '1.5', '2026-11-01T00:00:00Z'])('refuses %s', async (wrong) => {
    const path = `/api/v1/partner/referrals?changedSince=${wrong}`;
    const { body } = await partner.call('get', path).expect(400);
    expect(body.errors).toMatchObject([{ pointer: '/changedSince' }]);
  });
});
