/**
 * What stands on the list, in the order of what matters. `urgentFirst`: within the group, what has priority stands
 * before what has waited for longer.
 */
const groups = {
  /** Somebody waits for an answer longer than was agreed: the partner for us, or we for the partner. */
  overdue_answers: { urgentFirst: false },
  overdue_follow_ups: { urgentFirst: true },
  due_today: { urgentFirst: true },
  /** Mentoring that does not begin: somebody is waited for, today for the last time or for long. */
  mentoring: { urgentFirst: false },
  /** Due within the seven days that begin today. */
  promised: { urgentFirst: false },
  /** Contacts with whom nobody has been in touch for as long as their cadence says; due within these seven days. */
  cadence: { urgentFirst: false },
  /** Contacts of the user's that nobody has verified for long. */
  stale_data: { urgentFirst: false },
} as const satisfies Record<string, { urgentFirst: boolean }>;

export type TodayGroup = keyof typeof groups;

export const todayGroups = Object.keys(groups) as readonly TodayGroup[];

export function isUrgentFirst(group: TodayGroup): boolean {
  return groups[group].urgentFirst;
}

/** Why something stands on the list. */
export const todayReasons = [
  /** The partner sent somebody, and waits for our answer or for our news. */
  'our_answer_overdue',
  'our_news_overdue',
  'our_answer_due',
  'our_news_due',
  /** We sent somebody, and the partner is late. */
  'partner_answer_overdue',
  'partner_news_overdue',
  /** The mentor's time to answer ends today. */
  'mentor_answer_due',
  /** The mentor has said yes, and the client nothing for long. */
  'client_agreement_overdue',
  /** A client has waited for a mentor for long. */
  'mentor_wanted',
  'follow_up_overdue',
  'follow_up_due_at_time',
  'follow_up_due_today',
  'follow_up_promised',
  'cadence_overdue',
  'cadence_due',
  'contact_not_verified',
] as const;

export type TodayReason = (typeof todayReasons)[number];

export const priorities = ['high', 'normal', 'low'] as const;

export type Priority = (typeof priorities)[number];

/** Whom or what it is about, as its reader may know it. */
export interface TodaySubject {
  readonly type: 'contact' | 'client' | 'referral' | 'match';
  readonly id: string;
  readonly label: string;
}

/** A colleague who is away. */
export interface Absentee {
  readonly id: string;
  readonly name: string;
}

interface Concern {
  readonly id: string;
  readonly title: string;
  readonly subject: TodaySubject;
  readonly dueAt: Date;
  /** Whose it is, where the list's user stands in for them. */
  readonly insteadOf?: Absentee;
}

/** Something promised that is open. */
export interface FollowUpConcern extends Concern {
  readonly type: 'follow_up';
  readonly priority: Priority;
  readonly version: number;
  /** When it is due on the clocks of its time zone, or on which day. */
  readonly dueLocal: string;
  readonly timeZone: string;
  /** It is due on a day, not at a time of it. */
  readonly isAllDay: boolean;
  /** Nobody promised it: its contact's cadence asks for it. */
  readonly isOfCadence: boolean;
  readonly createdAt: Date;
  /** When its owner was reminded of it, by a mail of its own or by a digest, */
  readonly remindedAt: Date | null;
  /** and when by a mail of its own. */
  readonly mailedAt: Date | null;
}

/** A referral in which somebody is waited for. Its title is the partner's name, its subject the client. */
export interface ReferralConcern extends Concern {
  readonly type: 'referral';
  readonly waitsFor: 'library' | 'partner';
  readonly owed: 'answer' | 'news';
  readonly status: string;
}

/** A contact that should be verified by then. */
export interface ContactConcern extends Concern {
  readonly type: 'contact';
  readonly version: number;
  /** The day, in UTC, on which it was last known to be correct. */
  readonly correctOn: Date;
}

/** A match in which somebody has not said yes. Its title is the mentor's name, its subject the client. */
export interface MatchConcern extends Concern {
  readonly type: 'match';
  readonly waitsFor: 'mentor' | 'client';
  readonly waitsSince: Date;
  readonly status: string;
}

/** A mentoring request for which there is no mentor. Its title and its subject are the client. */
export interface RequestConcern extends Concern {
  readonly type: 'mentoring_request';
  readonly waitsSince: Date;
  readonly version: number;
}

/** What may stand on the list, before it is known where. */
export type TodayConcern =
  FollowUpConcern | ReferralConcern | ContactConcern | MatchConcern | RequestConcern;

/** What a concern can be. */
export const concernTypes = [
  'follow_up',
  'referral',
  'contact',
  'match',
  'mentoring_request',
] as const satisfies readonly TodayConcern['type'][];

/** One line of the list. */
export interface TodayItem {
  readonly concern: TodayConcern;
  readonly group: TodayGroup;
  readonly reason: TodayReason;
  /** How many days of the calendar it is late, and 1 on the day itself. 0 while it is not. */
  readonly daysLate: number;
}
