import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useLibrary, useMay } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { SettingsPage } from '../settings-page';
import { EditMail } from './edit-mail';
import { MailPreview } from './mail-preview';
import { sampleKey } from './queries';
import { SendSample } from './send-sample';

/** Whom the library's mail comes from, where answers go, and what becomes of a mail on trial. */
export function MailPage(): ReactElement {
  const t = useTexts('settings');
  const may = useMay();
  const library = useLibrary();
  const { data: sample } = useSuspenseQuery({
    queryKey: sampleKey,
    queryFn: () => answerOf(api.GET('/api/v1/library/mail-sample')),
  });
  if (!may('library.write')) {
    return (
      <SettingsPage title="mail.title">
        <Stack>
          <Text>{t('only_admins')}</Text>
          <MailPreview sample={sample} />
        </Stack>
      </SettingsPage>
    );
  }
  return (
    <SettingsPage title="mail.title">
      <Stack gap="xl">
        <Section title={t('mail.from')}>
          <EditMail key={library.version} library={library} sample={sample} />
        </Section>
        <Section title={t('mail.try')}>
          <SendSample />
        </Section>
      </Stack>
    </SettingsPage>
  );
}
