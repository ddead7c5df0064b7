import { outcomeOfStatus, webhookOutcomes } from './attempt-outcome';
import { hasFailedTooLong, settle } from './settlement.rules';
import { messageStatuses } from './webhook-message';
import { WebhookPolicy } from './webhook-policy';

const policy = new WebhookPolicy();
const now = new Date('2026-11-20T10:00:00Z');
const minute = 60_000;

function after(
  outcome: Parameters<typeof settle>[0],
  attempt: number,
  { lastAttempt = policy.attempts, random = 0 } = {},
) {
  return settle(outcome, { work: { lastAttempt }, attempt }, policy, now, random);
}

function pauseAfter(attempt: number, options?: Parameters<typeof after>[2]): number {
  const settlement = after('deferred', attempt, options);
  if (!('nextAttemptAt' in settlement)) throw new Error('It has ended');
  return settlement.nextAttemptAt.getTime() - now.getTime();
}

describe('a message', () => {
  it('has ended when it was taken, when its endpoint wants nothing any more or is disabled', () => {
    expect(after('sent', 1)).toEqual({ status: 'sent' });
    expect(after('gone', 1)).toEqual({ status: 'failed' });
    expect(after('unwanted', 1)).toEqual({ status: 'unwanted' });
  });

  it('is tried again after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours', () => {
    const hours = [2, 5, 10, 14, 20, 24].map((count) => count * 60 * minute);
    const pauses = Array.from({ length: 9 }, (_, index) => pauseAfter(index + 1));
    expect(pauses).toEqual([5000, 5 * minute, 30 * minute, ...hours]);
  });

  it('waits up to a fifth longer, so that not all come back at once', () => {
    expect(pauseAfter(2, { random: 0.999_999 })).toBeCloseTo(6 * minute, -2);
    expect(pauseAfter(2, { random: 0.5 })).toBe(5.5 * minute);
  });

  it('has failed after ten attempts, over more than three days', () => {
    expect(after('deferred', 10)).toEqual({ status: 'failed' });
    expect(after('interrupted', 10)).toEqual({ status: 'failed' });
    expect(after('interrupted', 9).status).toBe('pending');
    const total = policy.pausesMilliseconds.reduce((sum, pause) => sum + pause, 0);
    expect(total / (24 * 60 * minute)).toBeGreaterThan(3);
  });

  it('goes through the pauses once more when it is replayed', () => {
    expect(pauseAfter(11, { lastAttempt: 20 })).toBe(5000);
    expect(pauseAfter(19, { lastAttempt: 20 })).toBe(24 * 60 * minute);
    expect(after('deferred', 20, { lastAttempt: 20 })).toEqual({ status: 'failed' });
  });

  it('moves as its table of statuses allows', () => {
    for (const outcome of webhookOutcomes) {
      for (const attempt of [1, 10]) {
        expect(['pending', ...messageStatuses.pending]).toContain(after(outcome, attempt).status);
      }
    }
  });
});

describe('an answer', () => {
  it.each([200, 201, 202, 204, 299])('of %s means that it was taken', (status) => {
    expect(outcomeOfStatus(status)).toBe('sent');
  });

  it('of 410 means that nobody wants it any more', () => {
    expect(outcomeOfStatus(410)).toBe('gone');
  });

  it.each([100, 301, 302, 307, 400, 401, 404, 429, 500, 503])('of %s means later', (status) => {
    expect(outcomeOfStatus(status)).toBe('deferred');
  });
});

describe('an endpoint', () => {
  it('is left alone after five days in which it took nothing', () => {
    const since = new Date('2026-11-15T10:00:00Z');
    expect(hasFailedTooLong(since, now, policy)).toBe(true);
    expect(hasFailedTooLong(since, new Date(now.getTime() - 1), policy)).toBe(false);
  });
});
