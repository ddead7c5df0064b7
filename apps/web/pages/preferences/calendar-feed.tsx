import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { FailureNotice } from '../../ui/failure-notice';
import { notifySaved } from '../../ui/notify';

/** The private address at which calendar programs read one's follow-ups. */
export function CalendarFeed(): ReactElement {
  const t = useTexts('preferences');
  const opening = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/me/calendar-feed')),
  });
  const closing = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/me/calendar-feed')),
    onSuccess: () => {
      opening.reset();
      notifySaved(t('calendar.ended'));
    },
  });
  const failure = opening.error ?? closing.error;
  return (
    <Stack align="flex-start">
      <Text>{t('calendar.explanation')}</Text>
      {failure !== null && <FailureNotice error={failure} />}
      {opening.data && <Address address={opening.data.address} />}
      <Group>
        <Button
          variant="default"
          loading={opening.isPending}
          onClick={() => {
            closing.reset();
            opening.mutate();
          }}
        >
          {t('calendar.make')}
        </Button>
        <Button
          variant="subtle"
          color="red.8"
          loading={closing.isPending}
          onClick={() => {
            opening.reset();
            closing.mutate();
          }}
        >
          {t('calendar.end')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The address, this one time. */
function Address({ address }: { address: string }): ReactElement {
  const t = useTexts('preferences');
  return (
    <Alert
      role="status"
      color="yellow"
      w="100%"
      icon={<IconCalendarPlus aria-hidden />}
      title={t('calendar.once')}
    >
      <Stack align="flex-start" gap="sm">
        <Code block className="written" w="100%" fz="md">
          {address}
        </Code>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('calendar.copied') : t('calendar.copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
