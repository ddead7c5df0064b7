import { Anchor, DataList, Group, Text } from '@mantine/core';
import { type ReactElement, type ReactNode } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLanguageNames } from '../../../base/language/language-names';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { useColleagues } from '../../../ui/use-colleagues';
import { useIndustryNames } from '../../../ui/contacts/use-industry-names';
import { phonesInWords } from '../phone-words';
import { type Contact } from '../queries';

/** What is known of a contact; what is not known is left out. */
export function ContactFacts({ contact }: { contact: Contact }): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const formats = useFormats();
  const nameOf = useLanguageNames();
  const industryName = useIndustryNames();
  const colleagues = useColleagues();
  const { kind, status, secondName, website, addresses = [], tags = [] } = contact;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('field.secondName'), secondName],
    [t('field.kind'), kind && label('contact_kind', kind)],
    [t('field.status'), status !== 'active' && status && label('contact_status', status)],
    [
      t('field.phone'),
      phonesInWords(contact).map(({ words, label: purpose }, at) => (
        <Line
          key={words}
          to={`tel:${contact.phones?.[at]?.number ?? ''}`}
          words={words}
          purpose={purpose}
        />
      )),
    ],
    [
      t('field.email'),
      contact.emails?.map(({ address, label: purpose }) => (
        <Line key={address} to={`mailto:${address}`} words={address} purpose={purpose} />
      )),
    ],
    [t('field.website'), website && <Line to={website} words={website} />],
    [
      t('one.address'),
      addresses.map(({ street, postalCode, city, label: purpose }, at) => (
        <Text key={at} inherit>
          {[street, [postalCode, city].filter(Boolean).join(' '), purpose && `(${purpose})`]
            .filter(Boolean)
            .join('\n')}
        </Text>
      )),
    ],
    [t('field.languages'), contact.languages?.map(nameOf).join(', ')],
    [t('field.industry'), contact.industry && industryName(contact.industry)],
    [t('field.sector'), contact.sector && label('sector', contact.sector)],
    [t('field.stage'), contact.stage && label('business_stage', contact.stage)],
    [t('field.size'), contact.size && label('business_size', contact.size)],
    ...(contact.registrationNumbers ?? []).map(
      ({ kind: register, value }) => [label('registration_number', register), value] as const,
    ),
    [t('field.weOffer'), contact.weOffer],
    [t('field.theyOffer'), contact.theyOffer],
    [t('field.ownerId'), colleagues.find(({ id }) => id === contact.ownerId)?.name],
    [t('field.deputyId'), colleagues.find(({ id }) => id === contact.deputyId)?.name],
    [t('field.source'), contact.source],
    [t('one.cadence'), contact.cadenceDays && t('one.cadence.days', { days: contact.cadenceDays })],
    [
      t('one.full'),
      contact.fullUntil && t('one.full.until', { day: formats.day(contact.fullUntil) }),
    ],
    [t('field.notes'), contact.notes],
    [t('field.tags'), tags.length > 0 && <Tags tags={tags} />],
    [
      t('one.verified'),
      contact.lastVerifiedOn ? formats.day(contact.lastVerifiedOn) : t('one.verified.never'),
    ],
  ];
  return (
    <Section title={t('one.facts')}>
      <DataList orientation="vertical" size="md">
        {facts
          .filter(([, fact]) => Boolean(fact) && !(Array.isArray(fact) && fact.length === 0))
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

interface LineProps {
  readonly to: string;
  readonly words: string;
  readonly purpose?: string | null;
}

function Line({ to, words, purpose }: LineProps): ReactElement {
  return (
    <div>
      <Anchor href={to} rel="noreferrer">
        {words}
      </Anchor>
      {purpose && ` (${purpose})`}
    </div>
  );
}

function Tags({ tags }: { tags: readonly string[] }): ReactElement {
  return (
    <Group gap="xs">
      {tags.map((tag) => (
        <TextLink key={tag} to="/contacts" search={{ tag }}>
          {tag}
        </TextLink>
      ))}
    </Group>
  );
}
