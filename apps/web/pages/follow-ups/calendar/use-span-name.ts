import { useTranslation } from 'react-i18next';
import { type CalendarSpan, shownDays } from './calendar-days';

/** Names what a calendar shows: November 2026; 23-29 November 2026. */
export function useSpanName(): (span: CalendarSpan, day: string) => string {
  const { language } = useTranslation('follow-ups').i18n;
  const locale = language === 'en' ? 'en-GB' : language;
  return (span, day) => {
    const at = (one: string): number => Date.parse(`${one}T12:00Z`);
    if (span === 'month') {
      const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(locale, format).format(at(day));
    }
    const days = shownDays('week', day);
    const format = { dateStyle: 'medium', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale, format).formatRange(
      at(days[0] ?? day),
      at(days.at(-1) ?? day),
    );
  };
}
