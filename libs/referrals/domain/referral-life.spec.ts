import fc from 'fast-check';
import { DomainError, hasEnded } from '#kernel';
import { aHistory, aReferral, HistoryBuilder, someday } from '../testing/referral.builder';
import { checkMove, movesOpenTo } from './move.rules';
import { type MoveRequest, type Referral, referralModes } from './referral';
import {
  moveRules,
  referralLifecycle,
  referralOutcomes,
  referralReasons,
  referralStatuses,
  type Side,
  sides,
} from './referral-status';
import { draftState, replay } from './replay';
import { undoableUntil } from './undo.rules';

/** What the world can do to a referral; most of it is refused. */
const attempt = fc.record({
  side: fc.constantFrom(...sides),
  hoursLater: fc.integer({ min: 0, max: 60 }),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...referralStatuses) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('message' as const) },
  ),
  pick: fc.nat(20),
  sloppy: fc.boolean(),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

/** The model that the rules are compared with: the last status that stands, and what led to it. */
class Life {
  history = aHistory();
  now = someday;
  referral: Referral;

  constructor(mode: Referral['mode']) {
    this.referral = aReferral({ mode, ...draftState, expiresAt: null });
  }

  /** @returns whether anything came of it */
  take(attempt: Attempt): boolean {
    this.now = new Date(this.now.getTime() + attempt.hoursLater * 3_600_000);
    if (attempt.what === 'message') return this.append(this.history.message(attempt.side));
    if (attempt.what === 'undo') return this.undo(attempt.side);
    return this.move(attempt.side, requestFor(this.referral, attempt, attempt.what));
  }

  private undo(side: Side): boolean {
    if (!undoableUntil(side, this.history.events, this.now)) return false;
    const before = replay(this.history.undone(side, 'draft').events).status;
    return this.append(this.history.undone(side, before));
  }

  private move(side: Side, request: MoveRequest): boolean {
    try {
      const move = checkMove(side, this.referral, this.history.events, request, this.now);
      return this.append(this.history.moved(side, move.to, { ...move, occurredAt: this.now }));
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  private append(history: HistoryBuilder): boolean {
    const events = history.events.map((event, index) =>
      index === history.events.length - 1 ? { ...event, occurredAt: this.now } : event,
    );
    this.history = new HistoryBuilder(events);
    this.referral = { ...this.referral, ...replay(events), expiresAt: someday };
    return true;
  }
}

function requestFor(
  { status }: Referral,
  { pick, sloppy }: Attempt,
  to: (typeof referralStatuses)[number],
): MoveRequest {
  const needs = moveRules.find((rule) => rule.from.includes(status) && rule.to === to)?.needs;
  return {
    from: status,
    to,
    reason: needs?.reason?.[pick % needs.reason.length] ?? (sloppy ? referralReasons[0] : null),
    outcome: needs?.outcome?.[pick % needs.outcome.length] ?? (sloppy ? referralOutcomes[0] : null),
    scheduledAt: needs?.schedule ? someday : null,
    scheduledPlace: needs?.schedule ? 'Room 2' : null,
  };
}

const lives = [fc.constantFrom(...referralModes), fc.array(attempt, { maxLength: 60 })] as const;

function whereverLifeGoes(look: (life: Life, before: Referral, attempt: Attempt) => void): void {
  fc.assert(
    fc.property(...lives, (mode, attempts) => {
      const life = new Life(mode);
      for (const attempt of attempts) {
        const before = life.referral;
        if (life.take(attempt)) look(life, before, attempt);
      }
    }),
    { numRuns: 400 },
  );
}

describe('Whatever is attempted on a referral', () => {
  it('nobody moves it on another’s behalf', () => {
    whereverLifeGoes(({ referral }, before, { side, what }) => {
      if (what === 'undo' || what === 'message') return;
      const rule = moveRules.find(
        ({ from, to }) => from.includes(before.status) && to === referral.status,
      );
      const allowed = [
        ...rule!.by,
        ...(referral.mode === 'self_referral' ? (rule!.inSelfReferralAlsoBy ?? []) : []),
      ];
      expect(allowed).toContain(side);
    });
  });

  it('what has ended stays ended, unless the side that ended it takes that back at once', () => {
    whereverLifeGoes((life, before, { side, what }) => {
      if (!hasEnded(referralLifecycle, before.status) || life.referral.status === before.status)
        return;
      expect(what).toBe('undo');
      expect(life.history.events.at(-2)).toMatchObject({ kind: 'moved', side });
      const sinceThen = life.now.getTime() - life.history.events.at(-2)!.occurredAt.getTime();
      expect(sinceThen).toBeLessThanOrEqual(24 * 3_600_000);
    });
  });

  it('each event starts from the status that the events before it lead to', () => {
    whereverLifeGoes(({ history }) => {
      const last = history.events.at(-1)!;
      if (last.kind === 'message') return;
      expect(last.fromStatus).toBe(replay(history.events.slice(0, -1)).status);
      expect(last.toStatus).toBe(replay(history.events).status);
    });
  });

  it('a side is offered exactly the moves that it can make', () => {
    fc.assert(
      fc.property(...lives, attempt, (mode, attempts, next) => {
        const life = new Life(mode);
        attempts.forEach((made) => life.take(made));
        if (next.what === 'undo' || next.what === 'message') return;
        const given = { ...next, sloppy: false, hoursLater: 0 };
        const offered = movesOpenTo(next.side, life.referral, life.history.events, life.now).some(
          ({ to }) => to === next.what,
        );
        expect(life.take(given)).toBe(offered);
      }),
      { numRuns: 400 },
    );
  });
});
