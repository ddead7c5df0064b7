import { type Schemas } from '#api-client';
import { type InteractionChannel } from '#libs/interactions/domain/interaction-channel';
import { dayIn } from '../../base/language/days';

/** When the next step is due: in so many days, or on a day that is chosen. */
export const nextDays = { tomorrow: 1, week: 7, month: 30 } as const;

export type NextWhen = keyof typeof nextDays | 'day';

export interface LogValues {
  contactId: string;
  channel: InteractionChannel;
  summary: string;
  next: string;
  when: NextWhen;
  day: string;
}

/** What the API is told. Without a next step nothing is promised. */
export function logBody(
  { contactId, channel, summary, next, when, day }: LogValues,
  timeZone: string,
): Schemas['LogInteractionDto'] {
  const dueLocal = when === 'day' ? day : dayIn(nextDays[when], timeZone);
  const contactIds = [contactId];
  return next.trim() === ''
    ? { contactIds, channel, summary }
    : { contactIds, channel, summary, next: { title: next, dueLocal } };
}
