import { workingDayFrom } from './working-days';

/** Over how many working days the follow-ups of contacts that fall due together are spread. */
const spreadDays = 5;

const day = 24 * 60 * 60 * 1000;

/** When somebody should be in touch with a contact again. */
export function contactDueAt(lastContact: Date, cadenceDays: number): Date {
  return new Date(lastContact.getTime() + cadenceDays * day);
}

/**
 * When the next follow-up of a cadence is due after one has ended. Done without having been in touch, or cancelled,
 * it leaves the contact in peace for one cadence more.
 */
export function nextContactDueAt(lastContact: Date, cadenceDays: number, now: Date): Date {
  const dueAt = contactDueAt(lastContact, cadenceDays);
  return dueAt > now ? dueAt : contactDueAt(now, cadenceDays);
}

/**
 * The working day on which a contact's turn comes: one of the first five from this day on, always the same for the
 * same contact, so that hundreds that were imported together do not all fall on one day.
 */
export function turnOf(
  contactId: string,
  from: string,
  isWorkingDay: (day: string) => boolean,
): string {
  const turn = Number.parseInt(contactId.slice(-4), 16) % spreadDays;
  return workingDayFrom(from, turn, isWorkingDay);
}
