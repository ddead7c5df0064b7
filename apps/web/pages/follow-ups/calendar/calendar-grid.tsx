import './calendar.css';
import { Box } from '@mantine/core';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useWeekdayNames } from '../../../base/language/weekday-names';
import { TextLink } from '../../../ui/link';
import { type CalendarSpan } from './calendar-days';
import { CalendarItem } from './calendar-item';
import { type CalendarItems } from './use-calendar-items';

interface CalendarGridProps {
  readonly days: readonly string[];
  readonly span: CalendarSpan;
  /** The month that is shown: days of others stand back. */
  readonly month: string;
  readonly items: CalendarItems;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** Weeks below each other. Arrow keys go from day to day, Enter plans something on one, Tab goes to what is there. */
export function CalendarGrid({ days, span, month, items }: CalendarGridProps): ReactElement {
  const weekdays = useWeekdayNames();
  const { timeZone } = useLibrary();
  const table = useRef<HTMLTableElement>(null);
  const [visited, setVisited] = useState(dayIn(0, timeZone));
  // One stop for Tab among all the days.
  const entry = days.includes(visited) ? visited : days.find((day) => day.startsWith(month));
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  const moveFocus = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const day = (event.target as HTMLElement).dataset.day;
    if (step === undefined || day === undefined) return;
    event.preventDefault();
    const next = days[days.indexOf(day) + step];
    if (next === undefined) return;
    setVisited(next);
    table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  return (
    <Box className="surface" style={{ overflow: 'hidden' }}>
      <table ref={table} className="calendar" onKeyDown={moveFocus}>
        <thead>
          <tr>
            {weekdays.map(({ day, name }) => (
              <th key={day} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-outside={(span === 'month' && !day.startsWith(month)) || undefined}
                >
                  <Day day={day} isEntry={day === entry} />
                  <ul>
                    {items.byDay.get(day)?.map((followUp) => (
                      <li key={followUp.id}>
                        <CalendarItem followUp={followUp} />
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}

/** The number of a day; it leads to planning something on it. */
function Day({ day, isEntry }: { day: string; isEntry: boolean }): ReactElement {
  const t = useTexts('follow-ups');
  const formats = useFormats();
  const { timeZone } = useLibrary();
  return (
    <TextLink
      to="/follow-ups/new"
      search={{ day }}
      className="calendar-day"
      underline="never"
      data-day={day}
      tabIndex={isEntry ? 0 : -1}
      aria-current={day === dayIn(0, timeZone) ? 'date' : undefined}
      aria-label={t('calendar.plan_on', { day: formats.day(`${day}T12:00:00Z`) })}
    >
      {Number(day.slice(8))}
    </TextLink>
  );
}
