import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Confirmation } from '../../../ui/confirmation';
import { importsChanged } from '../queries';

/** Deletes the file before its time. The contacts that came from it stay. */
export function RemoveImport({ id }: { id: string }): ReactElement {
  const t = useTexts('imports');
  const navigate = useNavigate();
  const [isAsking, asking] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={asking.open}>
        {t('remove')}
      </Button>
      <Confirmation
        isOpen={isAsking}
        title={t('remove')}
        explanation={t('remove.meaning')}
        action={t('remove.action')}
        act={() => api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } })}
        onDone={async () => {
          await navigate({ to: '/imports' });
          await importsChanged();
        }}
        onClose={asking.close}
      />
    </>
  );
}
