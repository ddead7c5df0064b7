import { Injectable } from '@nestjs/common';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '#kernel';
import { type CalendarDay } from './domain/working-calendar';

export interface PublicHoliday {
  readonly day: CalendarDay;
  readonly name: string;
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The public holidays of countries, from a maintained package. What it knows of a year is reckoned once. */
@Injectable()
export class PublicHolidays {
  private readonly countries = new Map<string, Holidays>();
  private readonly years = new Map<string, ReadonlySet<CalendarDay>>();

  /** @param country ISO 3166-1 alpha-2; one that the package does not know has no holidays. */
  isHoliday(country: string, day: CalendarDay): boolean {
    const year = Number(day.slice(0, 4));
    const key = `${country} ${year}`;
    const known = this.years.get(key);
    if (known) return known.has(day);
    const days = new Set(this.of(country, year, 'en').map((holiday) => holiday.day));
    this.years.set(key, days);
    return days.has(day);
  }

  /** In the order of the year, named in this language where the package can, else in the country's. */
  of(country: string, year: number, language: Language): PublicHoliday[] {
    return this.country(country)
      .getHolidays(year, language)
      .filter(({ type }) => type === 'public')
      .flatMap(({ date, start, end, name }) => {
        const first = Temporal.PlainDate.from(date.slice(0, 10));
        const length = Math.round((end.getTime() - start.getTime()) / millisecondsOfDay);
        return Array.from({ length }, (_, index) => ({
          day: first.add({ days: index }).toString(),
          name,
        }));
      });
  }

  private country(country: string): Holidays {
    const known = this.countries.get(country) ?? new Holidays(country);
    this.countries.set(country, known);
    return known;
  }
}
