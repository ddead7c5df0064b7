import { type CalendarSpan, calendarSpans } from './calendar/calendar-days';

/** The tabs of the list. */
export const followUpViews = ['mine', 'all', 'done', 'calendar'] as const;

export type FollowUpView = (typeof followUpViews)[number];

/** What the address says of the follow-ups that are shown. */
export interface FollowUpsSearch {
  readonly view?: FollowUpView | undefined;
  /** Of the calendar: how much of it, */
  readonly span?: CalendarSpan | undefined;
  /** a day in it, */
  readonly day?: string | undefined;
  /** and whether everybody's stand in it. */
  readonly everybodys?: boolean | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function followUpsSearch({ view, span, day, everybodys }: FollowUpsSearch): FollowUpsSearch {
  return {
    view: followUpViews.find((one) => one === view),
    span: calendarSpans.find((one) => one === span),
    day: dayInAddress(day),
    everybodys: everybodys === true || undefined,
  };
}

/** A day as addresses write it, if it is one. */
export function dayInAddress(day: unknown): string | undefined {
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  return Number.isNaN(Date.parse(`${day}T12:00Z`)) ? undefined : day;
}
