import { Badge, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { calendarChanged, type NamedDay } from './queries';

/** A day that is not as others of its week; what the library said of it itself can be taken back. */
export function CalendarDay({ day: named }: { day: NamedDay }): ReactElement {
  const t = useTexts('settings');
  const formats = useFormats();
  const may = useMay();
  const words = useWordsOfFailure();
  const { day, name, isWorking, specialDayId } = named;
  const shown = formats.day(`${day}T12:00:00Z`);
  const clearing = useMutation({
    mutationFn: (id: string) =>
      api.DELETE('/api/v1/calendar/special-days/{id}', { params: { path: { id } } }),
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: calendarChanged,
  });
  return (
    <>
      <div>
        <Text fw={600}>{shown}</Text>
        {name !== null && (
          <Text size="sm" c="dimmed">
            {name}
          </Text>
        )}
      </div>
      <Group gap="sm">
        <Badge size="lg" tt="none" fw={500} variant={isWorking ? 'light' : 'default'}>
          {t(isWorking ? 'calendar.works' : 'calendar.closed')}
        </Badge>
        {specialDayId !== null && may('calendar.write') && (
          <Button
            variant="default"
            size="sm"
            loading={clearing.isPending}
            aria-label={t('calendar.clear.of', { day: shown })}
            onClick={() => {
              clearing.mutate(specialDayId);
            }}
          >
            {t('calendar.clear')}
          </Button>
        )}
      </Group>
    </>
  );
}
