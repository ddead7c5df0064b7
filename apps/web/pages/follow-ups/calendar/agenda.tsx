import { Box, Stack, Text, Title } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { CalendarItem } from './calendar-item';
import { type CalendarItems } from './use-calendar-items';

/** The days that have something, one below the other. */
export function Agenda({ items: { byDay } }: { items: CalendarItems }): ReactElement {
  const t = useTexts('follow-ups');
  const formats = useFormats();
  const days = [...byDay].filter(([, followUps]) => followUps.length > 0);
  if (days.length === 0) return <Text c="dimmed">{t('calendar.nothing')}</Text>;
  return (
    <Stack gap="md">
      {days.map(([day, followUps]) => (
        <section key={day} aria-label={formats.day(`${day}T12:00:00Z`)}>
          <Title order={3} mb="xs">
            {formats.day(`${day}T12:00:00Z`)}
          </Title>
          <Box component="ul" className="surface rows calendar-agenda">
            {followUps.map((followUp) => (
              <li key={followUp.id}>
                <CalendarItem followUp={followUp} />
              </li>
            ))}
          </Box>
        </section>
      ))}
    </Stack>
  );
}
