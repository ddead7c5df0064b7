import { Button } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { useSavedFile } from '../../../ui/files/use-saved-file';

/** The rows that are wrong as a file that says what is wrong: to be corrected, and brought again. */
export function FailedRows({ id }: { id: string }): ReactElement {
  const t = useTexts('imports');
  const saving = useSavedFile(
    () => t('failed_rows.file'),
    (path: { id: string }) =>
      answerOf(api.GET('/api/v1/imports/{id}/failed-rows', { params: { path }, parseAs: 'blob' })),
  );
  return (
    <Button
      variant="default"
      loading={saving.isPending}
      onClick={() => {
        saving.mutate({ id });
      }}
    >
      {t('failed_rows')}
    </Button>
  );
}
