import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf, type Schemas } from '#api-client';
import { useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { FailureNotice } from '../../../ui/failure-notice';
import { notifySaved } from '../../../ui/notify';
import { workChanged } from '../../../ui/work-changed';
import { type ContactBatch } from './batch-form';
import { FollowUpForm } from './follow-up-form';
import { OwnerForm } from './owner-form';
import { TagForm } from './tag-form';

interface SeveralAtOnceProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

type Results = Schemas['ContactBatchResultsDto'];

const acts = ['follow_up', 'tag', 'set_owner', 'archive'] as const;

/** What can be done with all contacts that are chosen. What could not be done is told, with the reason. */
export function SeveralAtOnce({ ids, onDone }: SeveralAtOnceProps): ReactElement {
  const t = useTexts('contacts');
  const may = useMay();
  const [asking, setAsking] = useState<(typeof acts)[number] | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const running = useMutation({
    mutationFn: (ask: () => Promise<Results>) => ask(),
    onSuccess: ({ data: results }) => {
      close();
      notifySaved(t('several.said', { count: results.filter(({ applied }) => applied).length }));
      onDone();
    },
    onSettled: workChanged,
  });
  const run = (batch: ContactBatch): Promise<unknown> =>
    running.mutateAsync(() =>
      answerOf(api.POST('/api/v1/contacts/batches', { body: { ...batch, ids: [...ids] } })),
    );
  const refused = (running.data?.data ?? []).flatMap(({ problem }) => problem?.title ?? []);
  return (
    <>
      {running.error !== null && <FailureNotice error={running.error} />}
      {refused.length > 0 && (
        <Alert role="alert" color="yellow" title={t('several.refused', { count: refused.length })}>
          {[...new Set(refused)].join(' ')}
        </Alert>
      )}
      {ids.length > 0 && (
        <Group
          className="surface"
          p="sm"
          mb="sm"
          gap="sm"
          pos="sticky"
          top={72}
          style={{ zIndex: 10 }}
        >
          <Text fw={600}>{t('several.chosen', { count: ids.length })}</Text>
          {acts
            .filter((act) => act !== 'follow_up' || may('follow-ups.write'))
            .map((act) => (
              <Button
                key={act}
                size="sm"
                variant="default"
                onClick={() => {
                  setAsking(act);
                }}
              >
                {t(`several.${act}`)}
              </Button>
            ))}
          <Button size="sm" variant="subtle" onClick={onDone}>
            {t('several.none')}
          </Button>
        </Group>
      )}
      <Modal
        opened={asking !== null && asking !== 'archive'}
        onClose={close}
        title={t('several.chosen', { count: ids.length })}
        closeButtonProps={{ 'aria-label': t('several.close') }}
      >
        {asking === 'tag' && <TagForm run={run} />}
        {asking === 'set_owner' && <OwnerForm run={run} />}
        {asking === 'follow_up' && (
          <FollowUpForm
            promise={(promise) =>
              running.mutateAsync(() =>
                answerOf(
                  api.POST('/api/v1/contacts/follow-ups', {
                    body: { ...promise, contactIds: [...ids] },
                  }),
                ),
              )
            }
          />
        )}
      </Modal>
      <Confirmation
        isOpen={asking === 'archive'}
        title={t('several.archive')}
        explanation={t('several.archive.meaning', { count: ids.length })}
        action={t('several.archive')}
        act={() => run({ action: 'archive' })}
        onDone={close}
        onClose={close}
      />
    </>
  );
}
