import { hasEnded, reachableFrom } from '#kernel';
import { referralModes } from './referral';
import {
  moveRules,
  referralLifecycle,
  referralOutcomes,
  referralReasons,
  referralStatuses,
  sides,
} from './referral-status';

describe('The table of the referral’s life', () => {
  it('begins as a draft, from which every status can be reached', () => {
    expect(reachableFrom(referralLifecycle, 'draft')).toEqual(new Set(referralStatuses));
  });

  it.each(referralStatuses.filter((status) => !hasEnded(referralLifecycle, status)))(
    'lets somebody leave %s in each mode',
    (status) => {
      const leaving = moveRules.filter(({ from }) => from.includes(status));
      expect(referralModes.every(() => leaving.some(({ by }) => by.length > 0))).toBe(true);
    },
  );

  it('ends in exactly these statuses', () => {
    expect(referralStatuses.filter((status) => hasEnded(referralLifecycle, status)).sort()).toEqual(
      [
        'cancelled',
        'completed',
        'declined',
        'entered_in_error',
        'expired',
        'not_completed',
        'withdrawn',
      ],
    );
  });

  it('has one row at most for a move, so that what it needs is never in doubt', () => {
    const moves = moveRules.flatMap(({ from, to }) => from.map((status) => `${status} -> ${to}`));
    expect(new Set(moves).size).toBe(moves.length);
  });

  it('gives every side something to do', () => {
    const movers = moveRules.flatMap(({ by, inSelfReferralAlsoBy = [] }) => [
      ...by,
      ...inSelfReferralAlsoBy,
    ]);
    expect(new Set(movers)).toEqual(new Set(sides));
  });

  it('keeps reasons for leaving and outcomes for arriving apart: no move takes both', () => {
    expect(moveRules.filter(({ needs }) => needs?.reason && needs.outcome)).toEqual([]);
    expect(referralReasons).toContain('client_request');
    expect(referralOutcomes).toContain('job_found');
  });
});
