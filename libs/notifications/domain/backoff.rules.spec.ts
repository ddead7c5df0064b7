import { nextAttemptAt } from './backoff.rules';
import { DeliveryPolicy } from './delivery-policy';

const policy = new DeliveryPolicy();
const now = new Date('2026-11-02T09:00:00Z');
const minute = 60_000;

function wait(attempts: number, random: number): number {
  return nextAttemptAt(policy, attempts, now, random).getTime() - now.getTime();
}

describe('the wait before the next attempt', () => {
  it('has a bound that grows fourfold with each attempt, up to six hours', () => {
    const bounds = [1, 2, 3, 4, 5, 6, 7].map((attempts) => wait(attempts, 0.999_999_999) / minute);
    expect(bounds.map(Math.round)).toEqual([1, 4, 16, 64, 256, 360, 360]);
  });

  it('lies anywhere below its bound', () => {
    expect(wait(1, 0)).toBe(0);
    expect(wait(1, 0.5)).toBe(minute / 2);
    expect(wait(3, 0.25)).toBe(4 * minute);
  });

  it('outlasts a mail server that is away for a morning', () => {
    const expected = [1, 2, 3, 4, 5, 6, 7].reduce((sum, attempts) => sum + wait(attempts, 0.5), 0);
    expect(expected).toBeGreaterThan(8 * 60 * minute);
  });
});
