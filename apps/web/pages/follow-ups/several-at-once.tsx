import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { FailureNotice } from '../../ui/failure-notice';
import { HandOverForm } from '../../ui/follow-ups/hand-over-form';
import { notifySaved } from '../../ui/notify';
import { workChanged } from '../../ui/work-changed';

type Batch = Omit<Schemas['BatchDto'], 'ids'>;

const batches = {
  done: { action: 'done' },
  tomorrow: { action: 'snooze', snooze: { until: 'tomorrow' } },
  next_week: { action: 'snooze', snooze: { until: 'next_week' } },
  cancel: { action: 'cancel' },
} as const satisfies Record<string, Batch>;

interface SeveralAtOnceProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** What can be done with all that are chosen. What could not be done is told, with the reason. */
export function SeveralAtOnce({ ids, onDone }: SeveralAtOnceProps): ReactElement | null {
  const t = useTexts('follow-ups');
  const [isHandingOver, setIsHandingOver] = useState(false);
  const running = useMutation({
    mutationFn: async (batch: Batch) => {
      const body = { ...batch, ids: [...ids] };
      const { data } = await answerOf(api.POST('/api/v1/follow-ups/batches', { body }));
      return data;
    },
    onSuccess: (results) => {
      notifySaved(t('batch.said', { count: results.filter(({ applied }) => applied).length }));
      onDone();
    },
    onSettled: workChanged,
  });
  const refused = (running.data ?? []).flatMap(({ problem }) => problem?.title ?? []);
  const close = (): void => {
    setIsHandingOver(false);
  };
  return (
    <>
      {running.error !== null && <FailureNotice error={running.error} />}
      {refused.length > 0 && (
        <Alert role="alert" color="yellow" title={t('batch.refused', { count: refused.length })}>
          {[...new Set(refused)].join(' ')}
        </Alert>
      )}
      {ids.length > 0 && (
        <Group className="surface" p="md" gap="sm" pos="sticky" top={72} style={{ zIndex: 10 }}>
          <Text fw={600}>{t('batch.chosen', { count: ids.length })}</Text>
          {Object.entries(batches).map(([name, batch]) => (
            <Button
              key={name}
              size="sm"
              variant={name === 'done' ? 'filled' : 'default'}
              disabled={running.isPending}
              onClick={() => {
                running.mutate(batch);
              }}
            >
              {t(`batch.${name}`)}
            </Button>
          ))}
          <Button
            size="sm"
            variant="default"
            onClick={() => {
              setIsHandingOver(true);
            }}
          >
            {t('batch.hand_over')}
          </Button>
        </Group>
      )}
      <Modal
        opened={isHandingOver}
        onClose={close}
        title={t('batch.chosen', { count: ids.length })}
        closeButtonProps={{ 'aria-label': t('batch.close') }}
      >
        <HandOverForm
          name="follow-ups.several"
          handOver={(ownerId, note) =>
            running.mutateAsync({ action: 'hand_over', handOver: { ownerId, note } })
          }
          onDone={async () => {
            close();
            await workChanged();
          }}
        />
      </Modal>
    </>
  );
}
