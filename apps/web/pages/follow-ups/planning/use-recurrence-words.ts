import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useWeekdayNames } from '../../../base/language/weekday-names';
import { recurrenceOf } from './recurrence';

/** Says how something comes again; a rule that the form cannot say is shown as it is. */
export function useRecurrenceWords(): (rule: string) => string {
  const t = useTexts('follow-ups');
  const formats = useFormats();
  const weekdays = useWeekdayNames();
  return (rule) => {
    const recurrence = recurrenceOf(rule);
    if (!recurrence) return rule;
    const { frequency, interval, weekOfMonth, count, until } = recurrence;
    const days = weekdays
      .filter(({ day }) => recurrence.weekdays.includes(day))
      .map(({ name }) => name)
      .join(', ');
    return [
      t(`again.every.${frequency}`, { interval }),
      weekOfMonth === null
        ? days
        : t(`again.week.${weekOfMonth}`, { day: days, weekday: recurrence.weekdays[0] ?? 1 }),
      count === null ? '' : t('again.count.said', { count }),
      until === null ? '' : t('again.until.said', { day: formats.day(`${until}T12:00:00Z`) }),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
