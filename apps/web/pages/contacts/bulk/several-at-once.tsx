import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { FailureNotice } from '../../../ui/failure-notice';
import { notifySaved } from '../../../ui/notify';
import { contactsChanged } from '../queries';
import { type ContactBatch } from './batch-form';
import { OwnerForm } from './owner-form';
import { TagForm } from './tag-form';

interface SeveralAtOnceProps {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** What can be done with all contacts that are chosen. What could not be done is told, with the reason. */
export function SeveralAtOnce({ ids, onDone }: SeveralAtOnceProps): ReactElement {
  const t = useTexts('contacts');
  const [asking, setAsking] = useState<'tag' | 'set_owner' | 'archive' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const running = useMutation({
    mutationFn: async (batch: ContactBatch) => {
      const body = { ...batch, ids: [...ids] };
      const { data } = await answerOf(api.POST('/api/v1/contacts/batches', { body }));
      return data;
    },
    onSuccess: (results) => {
      close();
      notifySaved(t('several.said', { count: results.filter(({ applied }) => applied).length }));
      onDone();
    },
    onSettled: contactsChanged,
  });
  const refused = (running.data ?? []).flatMap(({ problem }) => problem?.title ?? []);
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
          {(['tag', 'set_owner', 'archive'] as const).map((act) => (
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
        opened={asking === 'tag' || asking === 'set_owner'}
        onClose={close}
        title={t('several.chosen', { count: ids.length })}
        closeButtonProps={{ 'aria-label': t('several.close') }}
      >
        {asking === 'tag' && <TagForm run={running.mutateAsync} />}
        {asking === 'set_owner' && <OwnerForm run={running.mutateAsync} />}
      </Modal>
      <Confirmation
        isOpen={asking === 'archive'}
        title={t('several.archive')}
        explanation={t('several.archive.meaning', { count: ids.length })}
        action={t('several.archive')}
        act={() => running.mutateAsync({ action: 'archive' })}
        onDone={close}
        onClose={close}
      />
    </>
  );
}
