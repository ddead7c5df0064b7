import { ActionIcon, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type ReactElement } from 'react';
import { useLibrary } from '../../../base/account';
import { dayIn } from '../../../base/language/days';
import { useTexts } from '../../../base/language/use-texts';
import { Waiting } from '../../../ui/waiting';
import { Agenda } from './agenda';
import { type CalendarSpan, calendarSpans, shownDays, stepped } from './calendar-days';
import { CalendarGrid } from './calendar-grid';
import { useCalendarItems } from './use-calendar-items';
import { useSpanName } from './use-span-name';

export interface CalendarPlace {
  readonly span: CalendarSpan;
  /** A day in what is shown. */
  readonly day: string;
  readonly isEverybodys: boolean;
}

interface CalendarProps {
  readonly place: CalendarPlace;
  readonly onMove: (place: CalendarPlace) => void;
}

/** What is promised, on the days on which it is due: a month or a week at a time. */
export function Calendar({ place, onMove }: CalendarProps): ReactElement {
  const t = useTexts('follow-ups');
  const nameOf = useSpanName();
  const { timeZone } = useLibrary();
  const { span, day, isEverybodys } = place;
  const step = (steps: number): void => {
    onMove({ ...place, day: stepped(span, day, steps) });
  };
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size={42}
            aria-label={t(`calendar.${span}.before`)}
            onClick={() => {
              step(-1);
            }}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={42}
            aria-label={t(`calendar.${span}.after`)}
            onClick={() => {
              step(1);
            }}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            onClick={() => {
              onMove({ ...place, day: dayIn(0, timeZone) });
            }}
          >
            {t('calendar.today')}
          </Button>
          <Title order={2} aria-live="polite">
            {nameOf(span, day)}
          </Title>
        </Group>
        <Group gap="md">
          <Checkbox
            label={t('calendar.everybodys')}
            checked={isEverybodys}
            onChange={({ currentTarget: { checked } }) => {
              onMove({ ...place, isEverybodys: checked });
            }}
          />
          <Button.Group aria-label={t('calendar.span')}>
            {calendarSpans.map((one) => (
              <Button
                key={one}
                variant={one === span ? 'filled' : 'default'}
                aria-pressed={one === span}
                onClick={() => {
                  onMove({ ...place, span: one });
                }}
              >
                {t(`calendar.${one}`)}
              </Button>
            ))}
          </Button.Group>
        </Group>
      </Group>
      <Waiting>
        <CalendarContent place={place} />
      </Waiting>
    </Stack>
  );
}

/** On a phone there is no room for seven columns: the days that have something, one below the other. */
function CalendarContent({
  place: { span, day, isEverybodys },
}: {
  place: CalendarPlace;
}): ReactElement {
  const t = useTexts('follow-ups');
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, {
    getInitialValueInEffect: false,
  });
  const days = shownDays(span, day);
  const items = useCalendarItems(days, isEverybodys);
  return (
    <>
      {isNarrow ? (
        <Agenda items={items} />
      ) : (
        <CalendarGrid days={days} span={span} month={day.slice(0, 7)} items={items} />
      )}
      {items.hasMore && <Text c="dimmed">{t('calendar.more')}</Text>}
    </>
  );
}
