import { Anchor, Code, FileInput, Stack, Text } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { FailureNotice } from '../../../ui/failure-notice';
import { Section } from '../../../ui/section';
import { canReckonFingerprints, fingerprintOf } from './fingerprint';
import { type Agreement } from './queries';

/** Where the document is, and whether a copy of it is still the same. */
export function Document({ agreement }: { agreement: Agreement }): ReactElement {
  const t = useTexts('partnerships');
  const { documentUrl, documentSha256 } = agreement;
  const checking = useMutation({
    mutationFn: async (file: File) => (await fingerprintOf(file)) === documentSha256,
  });
  return (
    <Section title={t('document.title')}>
      <Stack gap="sm">
        {documentUrl ? (
          <Anchor href={documentUrl} target="_blank" rel="noopener noreferrer" className="written">
            {documentUrl}
          </Anchor>
        ) : (
          <Text c="dimmed">{t('document.none')}</Text>
        )}
        {documentSha256 && (
          <>
            <Text size="sm">{t('document.fingerprint')}</Text>
            <Code block className="written">
              {documentSha256}
            </Code>
            {canReckonFingerprints && (
              <FileInput
                label={t('document.compare')}
                description={t('document.stays')}
                placeholder={t('document.choose')}
                leftSection={<IconFileSearch size={20} aria-hidden />}
                onChange={(file) => {
                  if (file) checking.mutate(file);
                }}
              />
            )}
            <Text role="status" fw={600}>
              {checking.isSuccess && t(checking.data ? 'document.same' : 'document.other')}
            </Text>
            {checking.error !== null && <FailureNotice error={checking.error} />}
          </>
        )}
      </Stack>
    </Section>
  );
}
