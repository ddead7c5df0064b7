import { localDay } from '#kernel';
import { aFollowUpConcern, aReferralConcern } from '../testing';
import { digestOf } from './digest.rules';
import { arrange } from './today.rules';

describe('a digest tells', () => {
  const day = localDay(new Date('2026-11-27T07:00:00Z'), 'Europe/Warsaw');
  const later = new Date('2026-11-27T09:00:00Z');

  it('nothing that a mail has told of this day, or will tell of at its time', () => {
    const toBeReminded = aFollowUpConcern({ dueAt: later });
    const reminded = aFollowUpConcern({ dueAt: later, remindedAt: day.now });
    const late = aFollowUpConcern({ dueAt: new Date('2026-11-20T09:00:00Z') });
    const mailed = aFollowUpConcern({
      dueAt: new Date('2026-11-27T05:00:00Z'),
      remindedAt: new Date('2026-11-27T05:00:00Z'),
      mailedAt: new Date('2026-11-27T05:00:00Z'),
    });
    const answer = aReferralConcern({ dueAt: later });
    const items = arrange([toBeReminded, reminded, late, mailed, answer], day);
    const { items: told, remindedLater } = digestOf(items, day);
    const ids = told.map(({ concern }) => concern.id);
    expect(ids.sort()).toEqual([reminded.id, late.id, answer.id].sort());
    expect(remindedLater).toBe(1);
  });
});
