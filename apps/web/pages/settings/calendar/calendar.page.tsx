import { Box, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { useLibrary, useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { CalendarDay } from './calendar-day';
import { calendarKey } from './queries';
import { SpecialDayForm } from './special-day-form';
import { SettingsPage } from '../settings-page';

/** Years ahead and back that somebody plans or looks up. */
const AROUND = 2;

/** On which days the library works, beside its usual week: what partners' time limits are reckoned with. */
export function CalendarPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const { timeZone } = useLibrary();
  const thisYear = Number(dayIn(0, timeZone).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data } = useSuspenseQuery({
    queryKey: [...calendarKey, year],
    queryFn: () => answerOf(api.GET('/api/v1/calendar/days', { params: { query: { year } } })),
  });
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, at) => String(thisYear - AROUND + at));
  return (
    <SettingsPage
      title="calendar.title"
      actions={
        <NativeSelect
          aria-label={t('calendar.year')}
          value={String(year)}
          data={years}
          onChange={({ currentTarget: { value } }) => {
            setYear(Number(value));
          }}
        />
      }
    >
      <Stack gap="xl">
        <Text>{t('calendar.explanation')}</Text>
        {may('calendar.write') && (
          <Section title={t('calendar.add')}>
            <SpecialDayForm />
          </Section>
        )}
        {data.data.length === 0 ? (
          <Text c="dimmed">{t('calendar.none')}</Text>
        ) : (
          <Box component="ul" className="surface rows" aria-label={String(year)}>
            {data.data.map((day) => (
              <Group component="li" key={day.day} justify="space-between" p="md" gap="xs">
                <CalendarDay day={day} />
              </Group>
            ))}
          </Box>
        )}
      </Stack>
    </SettingsPage>
  );
}
