import { DataList } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { TextLink } from '../../ui/link';
import { useFormats } from '../../base/language/formats';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { Section } from '../../ui/section';
import { type ReferralDetail } from './queries';

/** What there is to know of a referral besides its story. */
export function ReferralFacts({ referral }: { referral: ReferralDetail }): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const formats = useFormats();
  const { client, contact, owner, agreement, need, mode } = referral;
  const { scheduledAt, scheduledPlace, whatToBring } = referral;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('facts.need'), need],
    [
      t('facts.client'),
      <TextLink key="client" to="/clients/$id" params={{ id: client.id }}>
        {client.name ?? client.initials}
      </TextLink>,
    ],
    [
      t('facts.partner'),
      <TextLink key="partner" to="/contacts/$id" params={{ id: contact.id }}>
        {contact.name}
      </TextLink>,
    ],
    [t('facts.mode'), label('referral_mode', mode)],
    [t('facts.owner'), owner?.name],
    [t('facts.when'), scheduledAt && formats.instant(scheduledAt)],
    [t('facts.where'), scheduledPlace],
    [t('facts.bring'), whatToBring],
    [
      t('facts.agreement'),
      agreement && (
        <TextLink key="agreement" to="/partnerships/agreements/$id" params={{ id: agreement.id }}>
          {[label('agreement_kind', agreement.kind), agreement.number].filter(Boolean).join(' ')}
        </TextLink>
      ),
    ],
    [t('facts.expires'), referral.expiresAt && formats.instant(referral.expiresAt)],
  ];
  return (
    <Section title={t('facts.title')}>
      <DataList orientation="vertical" size="md">
        {facts
          .filter(([, fact]) => fact !== null && fact !== undefined && fact !== '')
          .map(([name, fact]) => (
            <DataList.Item key={name}>
              <DataList.ItemLabel c="dimmed">{name}</DataList.ItemLabel>
              <DataList.ItemValue className="written">{fact}</DataList.ItemValue>
            </DataList.Item>
          ))}
      </DataList>
    </Section>
  );
}
