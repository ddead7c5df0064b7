import { List, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { ShowMore } from '../../ui/show-more';
import { usePages } from '../../ui/use-pages';
import { referralsKey } from './queries';

/** The receipts: what of the client was passed on, to whom, when, through which door. */
export function Disclosures({ referralId: id }: { referralId: string }): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const formats = useFormats();
  const pages = usePages([...referralsKey, id, 'disclosures'], (cursor) =>
    answerOf(
      api.GET('/api/v1/referrals/{id}/disclosures', {
        params: { path: { id }, query: { cursor } },
      }),
    ),
  );
  return (
    <Section title={t('disclosures.title')}>
      {pages.items.length === 0 && <Text c="dimmed">{t('disclosures.none')}</Text>}
      <List listStyleType="none" spacing="sm">
        {pages.items.map(({ id: receipt, fields, recipient, door, at, by }) => (
          <List.Item key={receipt}>
            <Text fw={600}>{fields.map((field) => label('client_field', field)).join(', ')}</Text>
            <Text>
              {t('disclosures.to', { recipient: recipient?.name ?? t('disclosures.us') })}
            </Text>
            <Text size="sm" c="dimmed">
              {[by.name, label('disclosure_door', door), formats.instant(at)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </List.Item>
        ))}
      </List>
      <ShowMore pages={pages} />
    </Section>
  );
}
