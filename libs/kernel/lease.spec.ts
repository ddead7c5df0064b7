import { decideLease, mayStillAttempt } from './lease';

const now = new Date('2026-11-02T09:00:00Z');
const earlier = new Date('2026-11-02T08:59:59Z');
const later = new Date('2026-11-02T09:00:01Z');

const due = {
  status: 'pending',
  nextAttemptAt: now,
  leasedUntil: null,
  attempts: 0,
  lastAttempt: 8,
} as const;

describe('a worker', () => {
  it('takes what is due and free', () => {
    expect(decideLease(due, now)).toBe('take');
  });

  it.each(['sent', 'failed', 'unwanted'] as const)('leaves what is %s', (status) => {
    expect(decideLease({ ...due, status }, now)).toBe('leave');
  });

  it('leaves what is not due yet', () => {
    expect(decideLease({ ...due, nextAttemptAt: later }, now)).toBe('leave');
  });

  it('leaves what another worker has, until that lease has run out', () => {
    expect(decideLease({ ...due, attempts: 1, leasedUntil: later }, now)).toBe('leave');
    expect(decideLease({ ...due, attempts: 1, leasedUntil: now }, now)).toBe('take');
    expect(decideLease({ ...due, attempts: 1, leasedUntil: earlier }, now)).toBe('take');
  });

  it('gives up what was begun for the last time and never finished', () => {
    expect(decideLease({ ...due, attempts: 8, leasedUntil: earlier }, now)).toBe('give_up');
  });

  it('begins to send only when the lease outlasts the sending', () => {
    expect(mayStillAttempt(later, now, 999)).toBe(true);
    expect(mayStillAttempt(later, now, 1000)).toBe(false);
    expect(mayStillAttempt(earlier, now, 0)).toBe(false);
  });
});
