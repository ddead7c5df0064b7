import fc from 'fast-check';
import { makeLibrary, TestApi } from '#test';
import { moveRules, type ReferralStatus, referralStatuses } from './domain/referral-status';
import { replay } from './domain/replay';
import { type ReferralEvent } from './domain/referral';
import { ReferralStory, type TestPartner } from './testing/referral-story';

/** The doors that are tried; the stranger is a partner of the same library who takes no part. */
const doors = ['library', 'partner', 'stranger'] as const;

const attempt = fc.record({
  door: fc.constantFrom(...doors),
  what: fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...referralStatuses) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('message' as const) },
  ),
  pick: fc.nat(12),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

/** Several attempts at the same instant, and then the next several. */
const rounds = fc.array(fc.array(attempt, { minLength: 2, maxLength: 4 }), {
  minLength: 2,
  maxLength: 6,
});

interface Shown {
  status: ReferralStatus;
  version: number;
  events: (Omit<ReferralEvent, 'occurredAt'> & { at: string })[];
}

interface Answer {
  status: number;
  body: { code?: string; current?: { status: ReferralStatus; version: number } };
}

// Hundreds of requests, on whatever machine.

let api: TestApi;
let story: ReferralStory;
let partner: TestPartner;
let stranger: TestPartner;

beforeAll(async () => {
  api = await TestApi.start();
  story = new ReferralStory(api, await makeLibrary(api));
  partner = await story.partner();
  stranger = await story.partner();
});
afterAll(() => api.stop());

const read = async (id: string): Promise<Shown> =>
  (await story.library.librarian.call('get', `/api/v1/referrals/${id}`).expect(200)).body;

function tryDoor(id: string, from: ReferralStatus, { door, what, pick }: Attempt): Promise<Answer> {
  const call = (action: string, body: object) =>
    door === 'library'
      ? story.library.librarian.call('post', `/api/v1/referrals/${id}/${action}`).send(body)
      : (door === 'partner' ? partner : stranger)
          .call('post', `/api/v1/partner/referrals/${id}/${action}`)
          .send(body);
  if (what === 'undo') return call('undo', {});
  if (what === 'message') return call('messages', { text: 'Dzień dobry' });
  const needs = moveRules.find((rule) => rule.from.includes(from) && rule.to === what)?.needs;
  return call('moves', {
    from,
    to: what,
    reason: needs?.reason?.[pick % needs.reason.length],
    outcome: needs?.outcome?.[pick % needs.outcome.length],
    ...(needs?.schedule && {
      scheduledAt: '2026-12-04T09:00:00Z',
      scheduledPlace: 'ul. Katedralna 46',
    }),
  });
}

function statusAfter(events: Shown['events']): ReferralStatus {
  return replay(events.map(({ at, ...event }) => ({ ...event, occurredAt: new Date(at) }))).status;
}

async function livesThrough(turns: readonly (readonly Attempt[])[]): Promise<void> {
  const id = await story.sent(partner);
  let before = await read(id);
  for (const attempts of turns) {
    const { status } = before;
    const answers = await Promise.all(attempts.map((made) => tryDoor(id, status, made)));
    const after = await read(id);

    const made = answers.filter((answer) => answer.status === 201).length;
    expect(after.events.length - before.events.length).toBe(made);
    expect(statusAfter(after.events)).toBe(after.status);

    answers.forEach((answer, index) => {
      expect([201, 403, 404, 409]).toContain(answer.status);
      if (attempts[index]!.door === 'stranger') expect(answer.status).toBe(404);
      if (answer.body.code !== 'referral_moved_on') return;
      const { current } = answer.body;
      expect(answer.status).toBe(409);
      // Each change is one event and one version: so the state that was told is one that was really so.
      const told = after.events.filter((_, position) => position < current!.version);
      expect(current!.status).toBe(statusAfter(told));
      expect(current!.status).not.toBe(status);
    });
    before = after;
  }
}

describe('Random moves through random doors at the same instant', () => {
  it('leave events that replay to the state; who loses is told the state as it now is', async () => {
    await fc.assert(fc.asyncProperty(rounds, livesThrough), { numRuns: 20, endOnFailure: true });
  });

  it('let exactly one of two opposite moves win', async () => {
    for (let time = 0; time < 10; time += 1) {
      const id = await story.sent(partner);
      const [withdrawal, acceptance] = await Promise.all([
        tryDoor(id, 'sent', { door: 'library', what: 'withdrawn', pick: 0 }),
        tryDoor(id, 'sent', { door: 'partner', what: 'accepted', pick: 0 }),
      ]);
      expect([withdrawal.status, acceptance.status].sort()).toEqual([201, 409]);
      const winner = withdrawal.status === 201 ? 'withdrawn' : 'accepted';
      const loser = withdrawal.status === 201 ? acceptance : withdrawal;
      expect(loser.body).toMatchObject({ code: 'referral_moved_on', current: { status: winner } });
      expect((await read(id)).status).toBe(winner);
    }
  });
});
