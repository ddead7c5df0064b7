import { FileInput, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { IconFileSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useTexts } from '../../../../base/language/use-texts';
import { FailureNotice } from '../../../../ui/failure-notice';
import { canReckonFingerprints, fingerprintOf } from '../fingerprint';
import { type AgreementValues } from './agreement-values';

/** Where the document is, and its fingerprint, reckoned here from a file that stays on this computer. */
export function DocumentInputs({
  form,
}: {
  form: UseFormReturnType<AgreementValues>;
}): ReactElement {
  const t = useTexts('partnerships');
  const reckoning = useMutation({
    mutationFn: (file: File) => fingerprintOf(file),
    onSuccess: (fingerprint) => {
      form.setFieldValue('documentSha256', fingerprint);
    },
  });
  return (
    <Stack gap="md">
      <TextInput
        type="url"
        label={t('document.url')}
        placeholder="https://"
        {...form.getInputProps('documentUrl')}
      />
      {canReckonFingerprints && (
        <FileInput
          size="md"
          label={t('document.reckon')}
          description={t('document.stays')}
          placeholder={t('document.choose')}
          leftSection={<IconFileSearch size={20} aria-hidden />}
          onChange={(file) => {
            if (file) reckoning.mutate(file);
          }}
        />
      )}
      {reckoning.error !== null && <FailureNotice error={reckoning.error} />}
      <TextInput
        label={t('document.fingerprint')}
        description={t('document.fingerprint.hint')}
        maxLength={64}
        {...form.getInputProps('documentSha256')}
      />
    </Stack>
  );
}
