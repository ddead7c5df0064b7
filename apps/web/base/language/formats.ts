import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../account';

export interface Formats {
  /** Thursday, 26 November 2026 at 09:00, as the library's clock shows it. */
  instant(at: string): string;
  /** Thursday, 26 November 2026 */
  dayInFull(at: string): string;
  /** 26 Nov 2026 */
  day(at: string): string;
  /** How far away: in 2 days, 3 hours ago. */
  distance(at: string, now?: Date): string;
  number(value: number): string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Dates and numbers as people write them in the current language, in the library's time zone. */
export function useFormats(): Formats {
  const { timeZone } = useLibrary();
  const { language } = useTranslation('ui').i18n;
  return useMemo(() => formatsOf(language, timeZone), [language, timeZone]);
}

function formatsOf(language: string, timeZone: string): Formats {
  // British order of day and month, as the house writes English.
  const locale = language === 'en' ? 'en-GB' : language;
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const daysInFull = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone });
  const numbers = new Intl.NumberFormat(locale);
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    instant: (at) => instants.format(new Date(at)),
    dayInFull: (at) => daysInFull.format(new Date(at)),
    day: (at) => days.format(new Date(at)),
    number: (value) => numbers.format(value),
    distance: (at, now = new Date()) => {
      const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
      const size = Math.abs(seconds);
      if (size < HOUR) return distances.format(Math.round(seconds / MINUTE), 'minute');
      if (size < DAY) return distances.format(Math.round(seconds / HOUR), 'hour');
      return distances.format(Math.round(seconds / DAY), 'day');
    },
  };
}
