import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, type ReactElement, useState } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { FailureNotice } from '../../ui/failure-notice';
import { importsChanged } from './queries';

const readable = '.csv,.tsv,.txt,.xlsx,.vcf';

/** Brings a file: chosen, or dropped here. What it is and how it is to be read is found out by the API. */
export function Upload(): ReactElement {
  const t = useTexts('imports');
  const navigate = useNavigate();
  const [isOver, setIsOver] = useState(false);
  const uploading = useMutation({
    mutationFn: (file: File) =>
      answerOf(
        api.POST('/api/v1/imports', {
          params: { query: { fileName: file.name } },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file,
          bodySerializer: (content) => content,
        }),
      ),
    onSuccess: async ({ id }) => {
      await importsChanged();
      await navigate({ to: '/imports/$id', params: { id } });
    },
  });
  const bring = (file: File | null | undefined): void => {
    if (file && !uploading.isPending) uploading.mutate(file);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(event.type === 'dragover');
  };
  return (
    <Stack
      className="surface"
      align="center"
      ta="center"
      p="xl"
      style={isOver ? { outline: '3px dashed var(--mantine-primary-color-filled)' } : undefined}
      onDragOver={hover}
      onDragLeave={hover}
      onDrop={(event) => {
        hover(event);
        bring(event.dataTransfer.files[0]);
      }}
    >
      <IconFileUpload size={40} aria-hidden />
      <Text maw={520}>{t('upload.explanation')}</Text>
      {uploading.error !== null && <FailureNotice error={uploading.error} />}
      <FileButton accept={readable} onChange={bring} inputProps={{ 'aria-label': t('upload') }}>
        {(props) => (
          <Button {...props} loading={uploading.isPending}>
            {t('upload')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('upload.nothing_yet')}
      </Text>
    </Stack>
  );
}
