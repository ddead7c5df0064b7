import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, newId, notFound } from '#kernel';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { SpecialDayRepository } from './data/special-day.repository';
import { type SpecialDay } from './domain/special-day';
import { type CalendarDay, workingCalendar, type WorkingCalendar } from './domain/working-calendar';
import { PublicHolidays } from './public-holidays';

export type SpecialDayDetails = Pick<SpecialDay, 'day' | 'isWorking'> & {
  readonly name?: string | null | undefined;
};

/** A day of a year that is a public holiday, or of which the library has said something itself. */
export interface NamedDay {
  readonly day: CalendarDay;
  readonly isWorking: boolean;
  readonly name: string | null;
  /** What the library said of the day; null where the country did. */
  readonly specialDayId: string | null;
}

/** The calendars of libraries: their week, their country's holidays, and what they say of single days. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly libraries: LibrariesService,
    private readonly specialDays: SpecialDayRepository,
    private readonly holidays: PublicHolidays,
    private readonly audit: AuditTrail,
  ) {}

  async of(libraryId: string): Promise<WorkingCalendar> {
    return this.unitOfWork.run(libraryId, async () => {
      const { country, timeZone, workingWeekdays, observesPublicHolidays } =
        await this.libraries.find(libraryId);
      const special = await this.specialDays.findAll(libraryId);
      return workingCalendar({
        timeZone,
        workingWeekdays,
        isPublicHoliday: (day) => observesPublicHolidays && this.holidays.isHoliday(country, day),
        specialDays: new Map(special.map(({ day, isWorking }) => [day, isWorking])),
      });
    });
  }

  /** The days of a year that have a name, or that differ from the library's week. */
  async namedDays(libraryId: string, year: number): Promise<NamedDay[]> {
    return this.unitOfWork.run(libraryId, async () => {
      const { country, language } = await this.libraries.find(libraryId);
      const calendar = await this.of(libraryId);
      const isWorking = (day: CalendarDay): boolean => calendar.isWorkingDay(day);
      const days = new Map<CalendarDay, NamedDay>();
      for (const { day, name } of this.holidays.of(country, year, language)) {
        days.set(day, { day, isWorking: isWorking(day), name, specialDayId: null });
      }
      const special = await this.specialDays.findBetween(
        libraryId,
        `${year}-01-01`,
        `${year}-12-31`,
      );
      for (const { id, day, name } of special) {
        const ofCountry = days.get(day)?.name ?? null;
        days.set(day, {
          day,
          isWorking: isWorking(day),
          name: name ?? ofCountry,
          specialDayId: id,
        });
      }
      return [...days.values()].sort((one, other) => one.day.localeCompare(other.day));
    });
  }

  /** @throws DomainError conflict `special_day_exists`. */
  async setDay(
    caller: Caller,
    { day, isWorking, name = null }: SpecialDayDetails,
  ): Promise<string> {
    const { libraryId } = caller;
    const special: SpecialDay = { libraryId, id: newId(), day, isWorking, name };
    try {
      await this.unitOfWork.run(libraryId, async () => {
        await this.specialDays.add(special);
        await this.record(caller, 'special_day.added', special.id, {}, special);
      });
    } catch (error) {
      if (violates(error, 'special_days_day_key')) {
        throw new DomainError('conflict', 'special_day_exists');
      }
      throw error;
    }
    return special.id;
  }

  async find(libraryId: string, id: string): Promise<SpecialDay> {
    const special = await this.unitOfWork.run(libraryId, () =>
      this.specialDays.find(libraryId, id),
    );
    if (!special) throw notFound('special_day_not_found');
    return special;
  }

  /** The rule holds for the day again. */
  async clearDay(caller: Caller, id: string): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const special = await this.find(libraryId, id);
      await this.specialDays.remove(libraryId, id);
      await this.record(caller, 'special_day.removed', id, special, {});
    });
  }

  private async record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<SpecialDay>,
    after: Partial<SpecialDay>,
  ): Promise<void> {
    const change = { before: { ...before }, after: { ...after } };
    await this.audit.record(caller, { action, subjectType: 'special_day', subjectId, ...change });
  }
}
