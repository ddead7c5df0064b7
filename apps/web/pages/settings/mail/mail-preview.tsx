import { Box, Divider, Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { type Sample } from './queries';

/** How a mail of the library shows itself to whoever gets it. */
export function MailPreview({ sample }: { sample: Sample }): ReactElement {
  const t = useTexts('settings');
  const { senderName, senderAddress, replyTo, subject, heading, paragraphs, footer } = sample;
  return (
    <Box component="figure" className="surface written" m={0} p="md" aria-label={t('mail.preview')}>
      <Text size="sm">
        <Text span fw={600} inherit>
          {senderName}
        </Text>{' '}
        {`<${senderAddress}>`}
      </Text>
      <Text size="sm">{subject}</Text>
      <Text size="sm" c="dimmed">
        {replyTo === null ? t('mail.answers.person') : t('mail.answers', { address: replyTo })}
      </Text>
      <Divider my="sm" />
      <Stack gap="xs">
        <Text fw={600}>{heading}</Text>
        {paragraphs.map((paragraph) => (
          <Text key={paragraph}>{paragraph}</Text>
        ))}
        {footer.map((line) => (
          <Text key={line} size="sm" c="dimmed">
            {line}
          </Text>
        ))}
      </Stack>
    </Box>
  );
}
