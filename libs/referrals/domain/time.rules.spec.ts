import { aReferral } from '../testing/referral.builder';
import { type Referral, type ReferralEvent } from './referral';
import { type ReferralStatus } from './referral-status';
import { clocksAfter, noClocks, usualTimeLimits } from './time.rules';

const now = new Date('2026-11-19T15:30:00.000Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

/** Every day is worked, and ends after a whole day. */
const calendar = { endOfWorkingDay: (after: Date, days: number) => inDaysAfter(after, days) };
const inDaysAfter = (after: Date, days: number) => new Date(after.getTime() + days * 86_400_000);

function after(
  referral: Referral,
  event: Partial<ReferralEvent>,
  status: ReferralStatus,
  limits = usualTimeLimits,
) {
  const happened = { kind: 'moved', side: 'target', fromStatus: null, occurredAt: now } as const;
  return clocksAfter(referral, { ...happened, ...event }, status, limits, calendar);
}

const draft = aReferral({ status: 'draft', sentAt: null, ...noClocks });
const sent = aReferral();
const accepted = aReferral({ ...after(sent, { fromStatus: 'sent' }, 'accepted') });

describe('A referral that is sent', () => {
  it('is to be answered within two working days, or as agreed with the partner', () => {
    const sending = { side: 'requester', fromStatus: 'draft' } as const;
    expect(after(draft, sending, 'sent')).toMatchObject({
      respondBy: inDays(2),
      newsBy: null,
      waitsUntil: inDays(2),
      nextNoticeAt: inDays(2),
    });
    const limits = { ...usualTimeLimits, respondWithinWorkingDays: 5 };
    expect(after(draft, sending, 'sent', limits).respondBy).toEqual(inDays(5));
  });

  it('expires after its own number of days', () => {
    const { expiresAt } = after({ ...draft, expiryDays: 10 }, {}, 'sent');
    expect(expiresAt).toEqual(inDays(10));
  });

  it('runs no clock against the partner where the client goes by themselves', () => {
    const alone = { ...draft, mode: 'self_referral' } as const;
    expect(after(alone, {}, 'sent')).toEqual({ ...noClocks, expiresAt: inDays(30) });
    expect(after({ ...sent, mode: 'self_referral' }, {}, 'in_progress').newsBy).toBeNull();
  });

  it('is waited for no longer when it is taken back to a draft', () => {
    expect(after(sent, { kind: 'undone', fromStatus: 'sent' }, 'draft')).toEqual(noClocks);
  });
});

describe('A referral that was accepted', () => {
  it('has its first news within seven days, and then every thirty', () => {
    expect(accepted).toMatchObject({ newsBy: inDays(7), waitsUntil: inDays(7) });
    const message = { kind: 'message', fromStatus: null } as const;
    expect(after(accepted, message, 'accepted').newsBy).toEqual(inDays(30));
  });

  it('is not given time by what the requester writes', () => {
    const message = { kind: 'message', side: 'requester' } as const;
    const { noticesGiven, nextNoticeAt, newsBy } = after(
      { ...accepted, noticesGiven: 1, nextNoticeAt: null },
      message,
      'accepted',
    );
    expect({ noticesGiven, nextNoticeAt, newsBy }).toEqual({
      noticesGiven: 1,
      nextNoticeAt: null,
      newsBy: inDays(7),
    });
  });

  it('gets its time to answer anew when it is returned', () => {
    expect(after(accepted, { fromStatus: 'accepted' }, 'sent')).toMatchObject({
      respondBy: inDays(2),
      newsBy: null,
      waitsUntil: inDays(2),
    });
  });

  it('is waited for again when its end is taken back', () => {
    const ended = aReferral({ ...after(accepted, {}, 'cancelled') });
    expect(ended).toMatchObject({ newsBy: null, waitsUntil: null, nextNoticeAt: null });
    const undone = { kind: 'undone', side: 'requester', fromStatus: 'cancelled' } as const;
    expect(after(ended, undone, 'accepted').waitsUntil).toEqual(inDays(30));
  });

  it('starts its notices anew with each wait', () => {
    const told = { ...accepted, noticesGiven: 2, nextNoticeAt: null };
    expect(after(told, { fromStatus: 'accepted' }, 'in_progress')).toMatchObject({
      noticesGiven: 0,
      nextNoticeAt: inDays(30),
    });
  });
});
