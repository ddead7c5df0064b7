import { type AttemptOutcome, attemptOutcomes, shortenReply } from './attempt-outcome';
import { deliveryStatuses } from './delivery-status';
import { DeliveryPolicy } from './delivery-policy';
import { settle } from './settlement.rules';

const policy = new DeliveryPolicy();
const now = new Date('2026-11-02T09:00:00Z');

function after(outcome: AttemptOutcome, attempt: number, lastAttempt = 8) {
  return settle({ outcome }, { work: { lastAttempt }, attempt }, policy, now, 0.5);
}

describe('after an attempt a delivery', () => {
  it('has ended when it was sent, unwanted or refused for good', () => {
    expect(after('sent', 1)).toEqual({ status: 'sent' });
    expect(after('unwanted', 1)).toEqual({ status: 'unwanted' });
    expect(after('refused', 1)).toEqual({ status: 'failed' });
  });

  it.each(['deferred', 'not_composed', 'interrupted'] as const)(
    'waits for the next one when it was %s',
    (outcome) => {
      expect(after(outcome, 1)).toEqual({
        status: 'pending',
        nextAttemptAt: new Date('2026-11-02T09:00:30Z'),
      });
      expect(after(outcome, 7).status).toBe('pending');
    },
  );

  it.each(['deferred', 'not_composed', 'interrupted'] as const)(
    'has failed when the last one was %s',
    (outcome) => {
      expect(after(outcome, 8)).toEqual({ status: 'failed' });
      expect(after(outcome, 9)).toEqual({ status: 'failed' });
    },
  );

  it('waits for the end of quiet hours, however often it was tried', () => {
    const postponedUntil = new Date('2026-11-03T06:00:00Z');
    const postponed = { outcome: 'postponed', postponedUntil } as const;
    const lease = { work: { lastAttempt: 8 }, attempt: 8 };
    expect(settle(postponed, lease, policy, now, 0.5)).toEqual({
      status: 'pending',
      nextAttemptAt: postponedUntil,
    });
  });

  it('has as many attempts again when a person had it sent again', () => {
    expect(after('deferred', 9, 16).status).toBe('pending');
  });

  it('stays pending or moves as its table of statuses allows', () => {
    for (const outcome of attemptOutcomes) {
      for (const attempt of [1, 8]) {
        expect(['pending', ...deliveryStatuses.pending]).toContain(after(outcome, attempt).status);
      }
    }
  });
});

describe('the reply that is kept', () => {
  it('is what was said, up to 500 characters of any script', () => {
    expect(shortenReply('250 2.0.0 Ok')).toBe('250 2.0.0 Ok');
    const long = Array.from(shortenReply('🙂ї'.repeat(400)));
    expect(long).toHaveLength(500);
    expect(long.at(-1)).toBe('…');
  });

  it('holds nothing that PostgreSQL cannot keep', () => {
    expect(shortenReply('550\0 no')).toBe('550 no');
  });
});
