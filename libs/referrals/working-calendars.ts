import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { LibrariesService } from '#identity';
import { type WorkingCalendar } from './domain/time.rules';

const friday = 5;

/** Where the working days of a library come from. */
@Injectable()
export class WorkingCalendars {
  constructor(private readonly libraries: LibrariesService) {}

  /** Monday to Friday in the library's time zone, until libraries keep calendars of their own. */
  async of(libraryId: string): Promise<WorkingCalendar> {
    return mondayToFriday((await this.libraries.find(libraryId)).timeZone);
  }
}

export function mondayToFriday(timeZone: string): WorkingCalendar {
  return {
    dayOf: (instant) =>
      Temporal.Instant.fromEpochMilliseconds(instant.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString(),
    isWorkingDay: (day) => Temporal.PlainDate.from(day).dayOfWeek <= friday,
    endOf: (day) =>
      new Date(
        Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds -
          1,
      ),
  };
}
