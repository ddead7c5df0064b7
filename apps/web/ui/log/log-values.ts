import { type Schemas } from '#api-client';
import { type InteractionChannel } from '#libs/interactions/domain/interaction-channel';
import { dayIn } from '../../base/language/days';
import { instantOf } from '../../base/language/wall-clock';
import { type InteractionTemplate } from './use-templates';

/** When the next step is due: in so many days, or on a day that is chosen. */
export const nextDays = { tomorrow: 1, week: 7, month: 30 } as const;

export type NextWhen = keyof typeof nextDays | 'day';

/** What is seldom said: it stands behind a button. Empty is what the API takes for granted: now, and I. */
export interface LogDetails {
  otherContactIds: string[];
  /** On the library's clock, as `datetime-local` writes it. */
  occurredAt: string;
  durationMinutes: number | '';
  userIds: string[];
  branchId: string;
  outcome: string;
}

export interface LogValues extends LogDetails {
  contactId: string;
  channel: InteractionChannel;
  summary: string;
  next: string;
  when: NextWhen;
  day: string;
}

export const noDetails: LogDetails = {
  otherContactIds: [],
  occurredAt: '',
  durationMinutes: '',
  userIds: [],
  branchId: '',
  outcome: '',
};

export function hasDetails(values: LogDetails): boolean {
  return Object.keys(noDetails).some((name) => {
    const value = values[name as keyof LogDetails];
    return value !== '' && !(Array.isArray(value) && value.length === 0);
  });
}

/** What a template says stands in the form; whoever logs may change it. */
export function filledFrom(
  { channel, summary, durationMinutes, next }: InteractionTemplate,
  timeZone: string,
): Partial<LogValues> {
  return {
    channel,
    summary,
    durationMinutes: durationMinutes ?? '',
    next: next?.title ?? '',
    ...(next && { when: 'day', day: dayIn(next.afterDays, timeZone) }),
  };
}

/** What the API is told. Without a next step nothing is promised. */
export function logBody(values: LogValues, timeZone: string): Schemas['LogInteractionDto'] {
  const { contactId, otherContactIds, channel, summary, next, when, day } = values;
  const { occurredAt, durationMinutes, userIds, branchId, outcome } = values;
  const dueLocal = when === 'day' ? day : dayIn(nextDays[when], timeZone);
  return {
    contactIds: [...new Set([contactId, ...otherContactIds])],
    channel,
    summary,
    ...(occurredAt !== '' && { occurredAt: instantOf(occurredAt, timeZone) }),
    ...(durationMinutes !== '' && { durationMinutes }),
    ...(userIds.length > 0 && { userIds }),
    ...(branchId !== '' && { branchId }),
    ...(outcome.trim() !== '' && { outcome }),
    ...(next.trim() !== '' && { next: { title: next, dueLocal } }),
  };
}
