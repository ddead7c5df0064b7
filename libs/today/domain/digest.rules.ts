import { type LocalDay } from '#kernel';
import { type TodayItem } from './today-item';

/** What a digest tells, and how much it leaves to reminders that will come by themselves. */
export interface DigestContent {
  readonly items: readonly TodayItem[];
  readonly remindedLater: number;
}

/**
 * Nobody is told of one thing twice: what a mail has told of this day, or will tell of at its time, is not in the
 * digest.
 */
export function digestOf(items: readonly TodayItem[], { now, start }: LocalDay): DigestContent {
  const later = items.filter((item) => willBeReminded(item, now));
  const told = items.filter((item) => !later.includes(item) && !wasReminded(item, start));
  return { items: told, remindedLater: later.length };
}

function willBeReminded({ concern }: TodayItem, now: Date): boolean {
  return concern.type === 'follow_up' && concern.remindedAt === null && concern.dueAt > now;
}

function wasReminded({ concern }: TodayItem, startOfDay: Date): boolean {
  if (concern.type !== 'follow_up' || concern.mailedAt === null) return false;
  return concern.mailedAt >= startOfDay;
}
