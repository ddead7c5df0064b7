import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { useWordsOfFailure } from '../../../ui/failure-notice';
import { TextLink } from '../../../ui/link';
import { notifySaved } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { workChanged } from '../../../ui/work-changed';
import { useRecurrenceWords } from '../planning/use-recurrence-words';
import { type FollowUp, useSeries } from '../queries';
import { useDueWords } from '../use-due-words';
import { ChangeSeries } from './change-series';

interface SeriesSectionProps {
  readonly id: string;
  readonly followUp: FollowUp;
}

/** How it comes again and when next: one time is left out, the whole is changed or ended. */
export function SeriesSection({ id, followUp }: SeriesSectionProps): ReactElement {
  const t = useTexts('follow-ups');
  const may = useMay();
  const recurrenceWords = useRecurrenceWords();
  const dueWords = useDueWords();
  const words = useWordsOfFailure();
  const { data: series } = useSeries(id);
  const [asking, setAsking] = useState<'change' | 'end' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const params = { path: { id } };
  const skipping = useMutation({
    mutationFn: (recurrenceId: string) =>
      api.POST('/api/v1/follow-up-series/{id}/skip', { params, body: { recurrenceId } }),
    onSuccess: () => {
      notifySaved(t('series.skipped'));
    },
    onError: (error) => {
      notifications.show({ message: words(error), color: 'red' });
    },
    onSettled: workChanged,
  });
  const { upcoming, endedAt, recurrenceRule, timeZone, openFollowUpId } = series;
  const canAct = endedAt === null && may('follow-ups.write');
  return (
    <Section title={t('series.title')}>
      <Stack gap="sm">
        <Text>{recurrenceWords(recurrenceRule)}</Text>
        {endedAt !== null && <Text c="dimmed">{t('series.ended')}</Text>}
        {openFollowUpId !== null && openFollowUpId !== followUp.id && (
          <TextLink to="/follow-ups/$id" params={{ id: openFollowUpId }}>
            {t('series.open_one')}
          </TextLink>
        )}
        {upcoming.length > 0 && <Text fw={600}>{t('series.upcoming')}</Text>}
        <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
          {upcoming.map(({ recurrenceId }) => {
            const due = dueWords({ dueLocal: recurrenceId, timeZone });
            return (
              <Group component="li" key={recurrenceId} justify="space-between" gap="xs">
                <Text>{due}</Text>
                {canAct && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={skipping.isPending}
                    aria-label={t('series.skip.of', { due })}
                    onClick={() => {
                      skipping.mutate(recurrenceId);
                    }}
                  >
                    {t('series.skip')}
                  </Button>
                )}
              </Group>
            );
          })}
        </Stack>
        {canAct && (
          <Group gap="xs">
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setAsking('change');
              }}
            >
              {t('series.change')}
            </Button>
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setAsking('end');
              }}
            >
              {t('series.end')}
            </Button>
          </Group>
        )}
      </Stack>
      <Modal
        opened={asking === 'change'}
        onClose={close}
        title={t('series.change')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ChangeSeries series={series} dueLocal={followUp.dueLocal} onChanged={close} />
      </Modal>
      <Confirmation
        isOpen={asking === 'end'}
        title={series.title}
        explanation={t('series.end.meaning')}
        action={t('series.end')}
        act={() => api.POST('/api/v1/follow-up-series/{id}/end', { params })}
        onDone={workChanged}
        onClose={close}
      />
    </Section>
  );
}
