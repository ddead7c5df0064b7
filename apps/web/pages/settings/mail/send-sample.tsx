import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Delivery } from '../../../ui/deliveries/delivery';
import { FailureNotice } from '../../../ui/failure-notice';
import { Waiting } from '../../../ui/waiting';

/** A mail to oneself, by the settings as they are saved, and what the mail server says of it. */
export function SendSample(): ReactElement {
  const t = useTexts('settings');
  const sending = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/library/mail-sample')),
  });
  return (
    <Stack>
      <Text>{t('mail.try.how')}</Text>
      {sending.error !== null && <FailureNotice error={sending.error} />}
      <Group>
        <Button
          variant="default"
          loading={sending.isPending}
          onClick={() => {
            sending.mutate();
          }}
        >
          {t('mail.try.action')}
        </Button>
      </Group>
      <Box role="status">
        {sending.data && (
          <Waiting>
            <Delivery id={sending.data.id} />
          </Waiting>
        )}
      </Box>
    </Stack>
  );
}
