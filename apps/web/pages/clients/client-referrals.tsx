import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { ReferralLine } from '../../ui/referrals/referral-line';
import { Section } from '../../ui/section';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';

/** To whom the client was referred, and by whom they were sent to us. */
export function ClientReferrals({ clientId }: { clientId: string }): ReactElement {
  const t = useTexts('clients');
  const pages = usePages(['referrals', 'of-client', clientId], (cursor) =>
    answerOf(api.GET('/api/v1/referrals', { params: { query: { clientId, cursor } } })),
  );
  return (
    <Section title={t('referrals.title')}>
      <Stack gap="sm">
        {pages.items.length === 0 && <Text c="dimmed">{t('referrals.none')}</Text>}
        {pages.items.map((referral) => (
          <ReferralLine key={referral.id} referral={referral} name={referral.contact.name} />
        ))}
      </Stack>
      <ShowMore pages={pages} />
    </Section>
  );
}
