import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { isAtWork, mayFollow } from '#libs/exchange/domain/import-status';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Section } from '../../../ui/section';
import { type Import, useImportStep } from '../queries';
import { Counts } from './counts';
import { FailedRows } from './failed-rows';
import { WorkProgress } from './work-progress';

/** Where an import stands, and what can be done next. */
export function Standing({ found, canAct }: { found: Import; canAct: boolean }): ReactElement {
  const t = useTexts('imports');
  const label = useLabels();
  const { id, status, progress, failure, failureRow } = found;
  const stepping = useImportStep(id);
  const isNext = status === 'checked' || status === 'failed' ? 'run' : 'check';
  const does = (step: 'check' | 'run' | 'cancel') => ({
    loading: stepping.isPending && stepping.variables === step,
    variant: step === isNext ? 'filled' : 'default',
    onClick: () => {
      stepping.mutate(step);
    },
  });
  return (
    <Section title={label('import_status', status)}>
      <Stack>
        <Text role="status">{t(`standing.${status}`)}</Text>
        {failure !== null && (
          <Text c="var(--mantine-color-error)">
            {[
              label('import_failure', failure),
              failureRow !== null && t('standing.row', { row: failureRow }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        {stepping.error !== null && <FailureNotice error={stepping.error} />}
        {isAtWork(status) && <WorkProgress progress={progress} />}
        {progress.row > 0 && <Counts found={found} />}
        <Group>
          {canAct && mayFollow(status, 'checking') && (
            <Button {...does('check')}>{t('step.check')}</Button>
          )}
          {canAct && mayFollow(status, 'running') && (
            <Button {...does('run')}>{t(status === 'failed' ? 'step.go_on' : 'step.run')}</Button>
          )}
          {canAct && isAtWork(status) && <Button {...does('cancel')}>{t('step.cancel')}</Button>}
          {progress.bad > 0 && !isAtWork(status) && <FailedRows id={id} />}
        </Group>
      </Stack>
    </Section>
  );
}
