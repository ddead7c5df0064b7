import { Temporal } from 'temporal-polyfill';
import { dayOf, daysBegun, type LocalDay } from '#kernel';
import {
  isUrgentFirst,
  type MatchConcern,
  priorities,
  type ReferralConcern,
  type RequestConcern,
  type TodayConcern,
  type TodayGroup,
  todayGroups,
  type TodayItem,
  type TodayReason,
} from './today-item';

type MentoringConcern = MatchConcern | RequestConcern;

/** The list of this day: what matters most comes first, and the same concerns always make the same list. */
export function arrange(concerns: readonly TodayConcern[], day: LocalDay): TodayItem[] {
  return concerns
    .flatMap((concern) => {
      const group = groupOf(concern, day);
      return group ? [itemOf(concern, group, day)] : [];
    })
    .sort(byWhatMatters);
}

/**
 * The group that something belongs to on this day; none when it is not yet anybody's business. A follow-up is
 * overdue from the next day on, an answer from the moment on until which it was promised.
 */
function groupOf(concern: TodayConcern, day: LocalDay): TodayGroup | undefined {
  const { type, dueAt } = concern;
  if (type === 'contact') return dueAt <= day.now ? 'stale_data' : undefined;
  if (isOfMentoring(concern)) return dueAt < day.end ? 'mentoring' : undefined;
  if (type === 'referral' && dueAt <= day.now) return 'overdue_answers';
  if (type === 'referral' && concern.waitsFor === 'partner') return undefined;
  if (isOfCadence(concern)) return dueAt < day.weekEnd ? 'cadence' : undefined;
  if (dueAt < day.start) return 'overdue_follow_ups';
  if (dueAt < day.end) return 'due_today';
  return dueAt < day.weekEnd ? 'promised' : undefined;
}

function itemOf(concern: TodayConcern, group: TodayGroup, day: LocalDay): TodayItem {
  return {
    concern,
    group,
    reason: reasonOf(concern, group, day),
    daysLate: isForTheDay(concern, day) ? 0 : daysLate(concern, day),
  };
}

function reasonOf(concern: TodayConcern, group: TodayGroup, { start }: LocalDay): TodayReason {
  if (concern.type === 'contact') return 'contact_not_verified';
  if (concern.type === 'referral') return reasonOfReferral(concern, group);
  if (isOfMentoring(concern)) return reasonOfMentoring(concern);
  if (group === 'cadence') return concern.dueAt < start ? 'cadence_overdue' : 'cadence_due';
  if (group === 'overdue_follow_ups') return 'follow_up_overdue';
  if (group === 'promised') return 'follow_up_promised';
  return concern.isAllDay ? 'follow_up_due_today' : 'follow_up_due_at_time';
}

function reasonOfReferral({ waitsFor, owed }: ReferralConcern, group: TodayGroup): TodayReason {
  if (waitsFor === 'partner') return `partner_${owed}_overdue`;
  return group === 'overdue_answers' ? `our_${owed}_overdue` : `our_${owed}_due`;
}

function reasonOfMentoring(concern: MentoringConcern): TodayReason {
  if (concern.type === 'mentoring_request') return 'mentor_wanted';
  return concern.waitsFor === 'mentor' ? 'mentor_answer_due' : 'client_agreement_overdue';
}

/** What is due on a day alone is not late before that day is over. */
export function isForTheDay(concern: TodayConcern, { start, end }: LocalDay): boolean {
  const { type, dueAt } = concern;
  return type === 'follow_up' && concern.isAllDay && dueAt >= start && dueAt < end;
}

function isOfMentoring(concern: TodayConcern): concern is MentoringConcern {
  return concern.type === 'match' || concern.type === 'mentoring_request';
}

function isOfCadence(concern: TodayConcern): boolean {
  return concern.type === 'follow_up' && concern.isOfCadence;
}

/** As people count: what was due yesterday is a day late until midnight. An answer is owed by the clock, as its referral says. */
function daysLate({ type, dueAt }: TodayConcern, { now, date, timeZone }: LocalDay): number {
  if (type === 'referral') return daysBegun(dueAt, now);
  if (dueAt >= now) return 0;
  const { days } = Temporal.PlainDate.from(dayOf(dueAt, timeZone)).until(date);
  return Math.max(1, days);
}

/** A total order: whatever two items have in common, their ids tell them apart. */
function byWhatMatters(one: TodayItem, other: TodayItem): number {
  const [first, second] = [one.concern, other.concern];
  return (
    todayGroups.indexOf(one.group) - todayGroups.indexOf(other.group) ||
    urgencyOf(one) - urgencyOf(other) ||
    first.dueAt.getTime() - second.dueAt.getTime() ||
    compare(first.type, second.type) ||
    compare(first.id, second.id)
  );
}

function urgencyOf({ concern, group }: TodayItem): number {
  const priority = concern.type === 'follow_up' ? concern.priority : 'normal';
  return isUrgentFirst(group) ? priorities.indexOf(priority) : 0;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
