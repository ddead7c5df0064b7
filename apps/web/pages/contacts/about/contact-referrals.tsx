import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ReferralLine } from '../../../ui/referrals/referral-line';
import { Section } from '../../../ui/section';

/** The newest tell enough; the list of referrals has them all. */
const NEWEST = 10;

/** Whom we sent there, and whom they sent to us. */
export function ContactReferrals({ id }: { id: string }): ReactElement {
  const t = useTexts('contacts');
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
        {data.data.map((referral) => (
          <ReferralLine
            key={referral.id}
            referral={referral}
            name={referral.client.name ?? referral.client.initials}
          />
        ))}
      </Stack>
    </Section>
  );
}
