import { Temporal } from 'temporal-polyfill';
import { calendarZone, localTime } from './calendar-zone';
import { calendarFile, component, textValue } from './icalendar';
import { type FollowUpConcern } from './today-item';

export interface CalendarDetails {
  readonly name: string;
  /** Where the follow-ups can be opened; its host is part of their ids. */
  readonly publicUrl: string;
}

/** A user's open follow-ups as a calendar that other programs read. The same follow-ups make the same file. */
export function followUpCalendar(
  followUps: readonly FollowUpConcern[],
  { name, publicUrl }: CalendarDetails,
): string {
  const timed = followUps.filter(({ isAllDay }) => !isAllDay);
  const zones = [...new Set(timed.map(({ timeZone }) => timeZone))].sort();
  const moments = timed.map(({ dueAt }) => dueAt.getTime());
  const [from, to] = [new Date(Math.min(...moments) - day), new Date(Math.max(...moments) + day)];
  return calendarFile(
    component('VCALENDAR', [
      'VERSION:2.0',
      'PRODID:-//Liaison//Follow-ups//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `NAME:${textValue(name)}`,
      `X-WR-CALNAME:${textValue(name)}`,
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      ...zones.flatMap((timeZone) => calendarZone(timeZone, from, to)),
      ...followUps.flatMap((followUp) => event(followUp, publicUrl)),
    ]),
  );
}

const day = 24 * 60 * 60 * 1000;

function event(followUp: FollowUpConcern, publicUrl: string): string[] {
  const { id, title, subject, version, createdAt } = followUp;
  return component('VEVENT', [
    `UID:follow-up-${id}@${new URL(publicUrl).hostname}`,
    `DTSTAMP:${utc(createdAt)}`,
    `SEQUENCE:${version - 1}`,
    ...when(followUp),
    `SUMMARY:${textValue(`${title} · ${subject.label}`)}`,
    `URL:${new URL(`/follow-ups/${id}`, publicUrl).toString()}`,
    'TRANSP:TRANSPARENT',
  ]);
}

/** On the clocks of its own zone; what is due on a day has a date and no time. */
function when({ isAllDay, dueLocal, dueAt, timeZone }: FollowUpConcern): string[] {
  if (isAllDay) return [`DTSTART;VALUE=DATE:${dueLocal.replaceAll('-', '')}`];
  const time = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime()).toZonedDateTimeISO(timeZone);
  return [`DTSTART;TZID=${timeZone}:${localTime(time)}`, 'DURATION:PT30M'];
}

function utc(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
