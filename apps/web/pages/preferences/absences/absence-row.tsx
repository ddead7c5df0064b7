import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { useColleagues } from '../../../ui/use-colleagues';
import { type Absence, absencesChanged } from '../queries';

/** From when to when, and who stands in. */
export function AbsenceRow({ absence }: { absence: Absence }): ReactElement {
  const t = useTexts('preferences');
  const formats = useFormats();
  const deputy = useColleagues().find(({ id }) => id === absence.deputyId);
  const from = formats.day(`${absence.firstDay}T12:00:00Z`);
  const until = formats.day(`${absence.lastDay}T12:00:00Z`);
  const removing = useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/api/v1/absences/{id}', {
          params: { path: { id: absence.id }, header: ifMatch(absence.version) },
        }),
      ),
    onSuccess: absencesChanged,
  });
  return (
    <Group justify="space-between" py="sm">
      <div>
        <Text fw={600}>{t('absences.days', { from, until })}</Text>
        <Text size="sm" c="dimmed">
          {deputy ? t('absences.stands_in', { name: deputy.name }) : t('absences.admins')}
        </Text>
      </div>
      {removing.error !== null && <FailureNotice error={removing.error} />}
      <Button
        variant="subtle"
        color="red.8"
        loading={removing.isPending}
        aria-label={t('absences.remove.of', { from, until })}
        onClick={() => {
          removing.mutate();
        }}
      >
        {t('absences.remove')}
      </Button>
    </Group>
  );
}
