import { aFollowUpConcern, aReferralConcern } from '../testing';
import { digestOf, type DigestWishes, isDigestDue } from './digest.rules';
import { arrange } from './today.rules';
import { userDay } from './user-day';

const usual: DigestWishes = {
  digest: true,
  digestHour: 8,
  weekdays: [1, 2, 3, 4, 5],
  joinedAt: new Date('2026-01-01T00:00:00Z'),
};

const isDue = (at: string, wishes: Partial<DigestWishes> = {}, zone = 'Europe/Warsaw') =>
  isDigestDue(userDay(new Date(at), zone), { ...usual, ...wishes });

describe('a digest is due', () => {
  it('from its hour on the clocks of the library', () => {
    expect(isDue('2026-11-27T06:59:59Z')).toBe(false);
    expect(isDue('2026-11-27T07:00:00Z')).toBe(true);
    expect(isDue('2026-07-24T05:59:59Z')).toBe(false);
    expect(isDue('2026-07-24T06:00:00Z')).toBe(true);
    expect(isDue('2026-11-27T03:00:00Z', {}, 'Asia/Almaty')).toBe(true);
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
    expect(isDue('2026-11-27T08:00:00Z', { joinedAt })).toBe(false);
    expect(isDue('2026-11-30T08:00:00Z', { joinedAt })).toBe(true);
  });
});

describe('a digest tells', () => {
  const day = userDay(new Date('2026-11-27T07:00:00Z'), 'Europe/Warsaw');
  const later = new Date('2026-11-27T09:00:00Z');

  it('nothing that a mail will remind of at its time', () => {
    const toBeReminded = aFollowUpConcern({ dueAt: later });
    const reminded = aFollowUpConcern({ dueAt: later, remindedAt: day.now });
    const late = aFollowUpConcern({ dueAt: new Date('2026-11-20T09:00:00Z') });
    const answer = aReferralConcern({ dueAt: later });
    const items = arrange([toBeReminded, reminded, late, answer], day);
    const { items: told, remindedLater } = digestOf(items, day.now);
    const ids = told.map(({ concern }) => concern.id);
    expect(ids.sort()).toEqual([reminded.id, late.id, answer.id].sort());
    expect(remindedLater).toBe(1);
  });
});
