import { Button, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Figure } from '../../../ui/figure';
import { Section } from '../../../ui/section';
import { mentoringChanged } from '../queries';
import { type Assignment } from './queries';

/** How far the worker has come; then, what came of it on the whole. */
export function AssignmentStanding({ assignment }: { assignment: Assignment }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const may = useMay();
  const { id, status, failure, progress, totals } = assignment;
  const { requests, matched, points } = totals;
  const cancelling = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/mentoring-assignments/{id}/cancel', { params: { path: { id } } })),
    onSettled: mentoringChanged,
  });
  if (status === 'completed') {
    return (
      <SimpleGrid cols={{ base: 1, sm: 3 }} role="status">
        <Figure name={t('assignment.figure.matched')} value={formats.number(matched)} />
        <Figure
          name={t('assignment.figure.unmatched')}
          value={formats.number(requests - matched)}
        />
        <Figure
          name={t('assignment.figure.mean')}
          value={matched > 0 ? formats.number(Math.round(points / matched)) : '–'}
        />
      </SimpleGrid>
    );
  }
  return (
    <Section title={label('assignment_status', status)}>
      <Stack align="flex-start">
        <Text role="status">
          {failure === null
            ? t(`assignment.standing.${status}`)
            : label('assignment_failure', failure)}
        </Text>
        {cancelling.error !== null && <FailureNotice error={cancelling.error} />}
        {status === 'pending' && (
          <>
            <Progress
              size="lg"
              w="100%"
              value={Math.max(progress, 2)}
              aria-label={t('assignment.progress')}
            />
            <Text size="sm" c="dimmed">
              {t('assignment.progress.far', { percent: progress })}
            </Text>
            {may('mentoring.write') && (
              <Button
                variant="default"
                loading={cancelling.isPending}
                onClick={() => {
                  cancelling.mutate();
                }}
              >
                {t('assignment.cancel')}
              </Button>
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}
