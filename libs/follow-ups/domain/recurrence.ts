import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { invalidField } from '#kernel';
import { isAllDay, normalDueLocal } from './due.rules';
import { normalRule } from './recurrence-rule';

/** How something comes again: a rule of RFC 5545 on a wall clock, and the times that are left out of it. */
export interface Recurrence {
  /** As `normalRule` keeps it. */
  readonly recurrenceRule: string;
  /** From when the rule counts; a day alone for what is due all day. */
  readonly startsLocal: string;
  readonly skipped: readonly string[];
}

/** No rule that people mean stays away for longer than this many days, months or years (of 29 February: eight years). */
const longestSearch = 4000;

/**
 * A recurrence from its rule and its start.
 * @throws DomainError invalid at `/recurrenceRule`, also when no time ever fits; at `/dueLocal`.
 */
export function recurrenceOf(rule: string, starts: string, timeZone: string): Recurrence {
  const startsLocal = normalDueLocal(starts);
  const recurrenceRule = normalRule(rule, startsLocal, timeZone);
  const recurrence = { recurrenceRule, startsLocal, skipped: [] };
  if (firstOccurrence(recurrence) === null) {
    throw invalidField('/recurrenceRule', 'recurrence_never');
  }
  return recurrence;
}

/** The first time that fits the rule, at its start or later; null when there is none. */
export function firstOccurrence(recurrence: Recurrence, notBefore = ''): string | null {
  return search(recurrence, recurrence.startsLocal, notBefore, true);
}

/**
 * The next time after this one, on this day or later: what has been missed is not made up for. Null when it has come
 * for the last time.
 */
export function nextOccurrence(
  recurrence: Recurrence,
  after: string,
  notBefore = '',
): string | null {
  return search(recurrence, after, notBefore, false);
}

/** The next times, at most so many. */
export function upcoming(recurrence: Recurrence, after: string, atMost: number): string[] {
  const times: string[] = [];
  let next = nextOccurrence(recurrence, after);
  while (next !== null && times.length < atMost) {
    times.push(next);
    next = nextOccurrence(recurrence, next);
  }
  return times;
}

export function isOccurrence(recurrence: Recurrence, time: string): boolean {
  return search(recurrence, time, '', true) === time;
}

function search(
  recurrence: Recurrence,
  from: string,
  notBefore: string,
  isFromIncluded: boolean,
): string | null {
  const rule = ruleOf(recurrence);
  const isLater = notBefore > from;
  let found = step(rule, isLater ? notBefore : from, isLater || isFromIncluded);
  while (found !== null) {
    const time = asLocal(found, recurrence.startsLocal);
    if (!recurrence.skipped.includes(time)) return time;
    found = step(rule, time, false);
  }
  return null;
}

/** A rule that never comes makes the search give up, or leaves the calendar: there is no next time either way. */
function step(
  rule: RRuleTemporal,
  from: string,
  isFromIncluded: boolean,
): Temporal.ZonedDateTime | null {
  try {
    return rule.next(onPlainClock(from), isFromIncluded);
  } catch {
    return null;
  }
}

/** On a clock that nobody ever moves: the rule is about what the clock shows, the moment follows afterwards. */
function onPlainClock(local: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('UTC');
}

function ruleOf({ recurrenceRule, startsLocal }: Recurrence): RRuleTemporal {
  const rruleString = recurrenceRule.replace(
    /UNTIL=(\d{8})(T\d{6})?/,
    (_, day: string, time?: string) => `UNTIL=${day}${time ?? 'T000000'}Z`,
  );
  const dtstart = onPlainClock(startsLocal);
  return new RRuleTemporal({ rruleString, dtstart, maxIterations: longestSearch });
}

function asLocal(found: Temporal.ZonedDateTime, startsLocal: string): string {
  const time = Temporal.PlainDateTime.from(found.toPlainDateTime().toString());
  if (isAllDay(startsLocal)) return time.toPlainDate().toString();
  return normalDueLocal(time.toString());
}
