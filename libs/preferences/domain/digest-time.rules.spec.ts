import { localDay } from '#kernel';
import { type DigestWishes, isDigestDue, isLeftToDigest } from './digest-time.rules';

const usual: DigestWishes = {
  digest: true,
  digestHour: 8,
  weekdays: [1, 2, 3, 4, 5],
  reminders: 'at_due_time',
};

const longAgo = new Date('2026-01-01T00:00:00Z');

const isDue = (
  at: string,
  wishes: Partial<DigestWishes> = {},
  { zone = 'Europe/Warsaw', joinedAt = longAgo } = {},
) => isDigestDue(localDay(new Date(at), zone), { ...usual, ...wishes }, joinedAt);

describe('a digest is due', () => {
  it('from its hour on the clocks of the library', () => {
    expect(isDue('2026-11-27T06:59:59Z')).toBe(false);
    expect(isDue('2026-11-27T07:00:00Z')).toBe(true);
    expect(isDue('2026-07-24T05:59:59Z')).toBe(false);
    expect(isDue('2026-07-24T06:00:00Z')).toBe(true);
    expect(isDue('2026-11-27T03:00:00Z', {}, { zone: 'Asia/Almaty' })).toBe(true);
  });

  it('late when the worker was away in the morning, and not at all in the evening', () => {
    expect(isDue('2026-11-27T12:59:59Z')).toBe(true);
    expect(isDue('2026-11-27T13:00:00Z')).toBe(false);
  });

  it('on the chosen days only', () => {
    expect(isDue('2026-11-28T07:00:00Z')).toBe(false);
    expect(isDue('2026-11-28T07:00:00Z', { weekdays: [6] })).toBe(true);
  });

  it('where the clocks skip its hour, in the one after it', () => {
    const night = { digestHour: 2, weekdays: [7] };
    expect(isDue('2026-03-29T00:59:59Z', night)).toBe(false);
    expect(isDue('2026-03-29T01:00:00Z', night)).toBe(true);
  });

  it('where its hour comes twice, from the first on', () => {
    const night = { digestHour: 2, weekdays: [7] };
    expect(isDue('2026-10-24T23:59:59Z', night)).toBe(false);
    expect(isDue('2026-10-25T00:00:00Z', night)).toBe(true);
  });

  it('for nobody who wants none, or who joined later that day', () => {
    expect(isDue('2026-11-27T07:00:00Z', { digest: false })).toBe(false);
    const joinedAt = new Date('2026-11-27T07:30:00Z');
    expect(isDue('2026-11-27T08:00:00Z', {}, { joinedAt })).toBe(false);
    expect(isDue('2026-11-30T08:00:00Z', {}, { joinedAt })).toBe(true);
  });
});

describe('what is due is left to the digest', () => {
  const isLeft = (at: string, wishes: Partial<DigestWishes> = {}) =>
    isLeftToDigest(localDay(new Date(at), 'Europe/Warsaw'), {
      ...usual,
      reminders: 'in_digest',
      ...wishes,
    });

  it('until that has come, and a little longer should it be late', () => {
    expect(isLeft('2026-11-27T02:00:00Z')).toBe(true);
    expect(isLeft('2026-11-27T07:00:30Z')).toBe(true);
    expect(isLeft('2026-11-27T07:10:00Z')).toBe(false);
  });

  it('by nobody who wants a mail at the due time, or has no digest that day', () => {
    expect(isLeft('2026-11-27T02:00:00Z', { reminders: 'at_due_time' })).toBe(false);
    expect(isLeft('2026-11-27T02:00:00Z', { digest: false })).toBe(false);
    expect(isLeft('2026-11-28T02:00:00Z')).toBe(false);
  });
});
