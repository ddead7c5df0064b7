import { useTranslation } from 'react-i18next';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The days of the week in the current language; Monday is 1. */
export function useWeekdayNames(): readonly { day: number; name: string }[] {
  const { language } = useTranslation('ui').i18n;
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return DAYS.map((day) => ({ day, name: names.format(Date.UTC(2024, 0, day)) }));
}
