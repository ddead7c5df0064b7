import * as fc from 'fast-check';
import { reciprocity, type ReferralCount } from './reciprocity';

const pup = 'c0000000-0000-7000-8000-000000000001';
const cafe = 'c0000000-0000-7000-8000-000000000002';

const count = (overrides: Partial<ReferralCount>): ReferralCount => ({
  contactId: pup,
  direction: 'outbound',
  status: 'sent',
  reason: null,
  outcome: null,
  referrals: 1,
  open: 0,
  accepted: 0,
  overdue: 0,
  ...overrides,
});

const isUnderWay = (status: string) => ['sent', 'accepted'].includes(status);

describe('Who owes whom', () => {
  it('is told by what became of the referrals each way', () => {
    const { overall, partners } = reciprocity(
      [
        count({ referrals: 5, open: 5, overdue: 2 }),
        count({ status: 'expired', referrals: 3 }),
        count({ status: 'declined', reason: 'no_capacity', referrals: 2 }),
        count({ status: 'declined', reason: 'other' }),
        count({ status: 'completed', outcome: 'job_found', referrals: 4, accepted: 4 }),
        count({ status: 'cancelled', reason: 'duplicate', accepted: 1 }),
        count({ direction: 'inbound', status: 'in_progress', referrals: 6, open: 6, accepted: 6 }),
      ],
      [{ contactId: pup, direction: 'outbound', medianHours: 20.5 }],
    );
    expect(partners).toHaveLength(1);
    expect(partners[0]).toMatchObject({
      contactId: pup,
      balance: 10,
      sent: {
        referrals: 16,
        open: 5,
        accepted: 5,
        declined: { no_capacity: 2, other: 1 },
        completed: { job_found: 4 },
        notCompleted: {},
        stopped: 1,
        unanswered: 5,
        medianHoursToAnswer: 20.5,
      },
      received: { referrals: 6, open: 6, accepted: 6, unanswered: 0, medianHoursToAnswer: null },
    });
    expect(overall.balance).toBe(10);
  });

  it('puts the partners with most referrals first', () => {
    const { partners } = reciprocity([count({}), count({ contactId: cafe, referrals: 9 })], []);
    expect(partners.map(({ contactId }) => contactId)).toEqual([cafe, pup]);
  });

  it('adds up: the partners together are the whole, and every referral stands somewhere', () => {
    const counts = fc.array(
      fc.record({
        contactId: fc.constantFrom(pup, cafe),
        direction: fc.constantFrom('outbound' as const, 'inbound' as const),
        status: fc.constantFrom(
          'sent',
          'accepted',
          'declined',
          'completed',
          'expired',
          'cancelled',
        ),
        reason: fc.constantFrom(null, 'other'),
        outcome: fc.constantFrom(null, 'job_found'),
        referrals: fc.integer({ min: 1, max: 99 }),
        open: fc.constant(0),
        accepted: fc.constant(0),
        overdue: fc.constant(0),
      }),
    );
    fc.assert(
      fc.property(counts, (given) => {
        const { overall, partners } = reciprocity(given, []);
        const total = (of: (partner: (typeof partners)[number]) => number) =>
          partners.reduce((sum, partner) => sum + of(partner), 0);
        expect(total(({ sent }) => sent.referrals)).toBe(overall.sent.referrals);
        expect(total(({ balance }) => balance)).toBe(overall.balance);
        const { declined, completed, stopped, unanswered, referrals } = overall.sent;
        const underWay = given
          .filter(({ direction, status }) => direction === 'outbound' && isUnderWay(status))
          .reduce((sum, one) => sum + one.referrals, 0);
        const inWords = (tally: Record<string, number>) =>
          Object.values(tally).reduce((sum, one) => sum + one, 0);
        expect(underWay + inWords(declined) + inWords(completed) + stopped + unanswered).toBe(
          referrals,
        );
      }),
    );
  });
});
