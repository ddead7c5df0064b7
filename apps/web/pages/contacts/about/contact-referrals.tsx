import { Group, Stack, Text } from '@mantine/core';
import { IconArrowNarrowLeft, IconArrowNarrowRight } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';

/** The newest tell enough; the list of referrals has them all. */
const NEWEST = 10;

/** Whom we sent there, and whom they sent to us. */
export function ContactReferrals({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const formats = useFormats();
  const { data } = useSuspenseQuery({
    queryKey: ['referrals', 'of-contact', id],
    queryFn: () => {
      const query = { contactId: id, limit: NEWEST };
      return answerOf(api.GET('/api/v1/referrals', { params: { query } }));
    },
  });
  const sent = data.data.filter(({ direction }) => direction === 'outbound').length;
  return (
    <Section title={t('referrals.title')}>
      <Stack gap="sm">
        {data.data.length === 0 && <Text c="dimmed">{t('referrals.none')}</Text>}
        {data.data.length > 0 && data.page.nextCursor === null && (
          <Text c="dimmed">
            {t('referrals.balance', { sent, received: data.data.length - sent })}
          </Text>
        )}
        {data.data.map(({ id: one, direction, client, status, createdAt }) => {
          const Arrow = direction === 'outbound' ? IconArrowNarrowRight : IconArrowNarrowLeft;
          return (
            <Group key={one} gap="xs" wrap="nowrap">
              <Arrow size={20} role="img" aria-label={label('referral_direction', direction)} />
              <Text>
                <TextLink to="/referrals/$id" params={{ id: one }}>
                  {client.name ?? client.initials}
                </TextLink>
                <Text span c="dimmed" size="sm">
                  {` · ${label('referral_status', status)} · ${formats.day(createdAt)}`}
                </Text>
              </Text>
            </Group>
          );
        })}
      </Stack>
    </Section>
  );
}
