import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Sector, sectors } from '#libs/contacts/domain/contact-kind';
import { type ContactStatus, contactStatuses } from '#libs/contacts/domain/contact-status';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useColleagues } from '../../../ui/use-colleagues';
import { IndustryField } from '../industry-field';
import { type FiltersProps } from './filters-props';

/** What is asked for less often: where we stand, whose they are, with whom nobody was in touch. */
export function MoreFilters({ search, onChange }: FiltersProps): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const colleagues = useColleagues();
  const any = { value: '', label: t('filters.any') };
  const { status, sector, ownerId, quietSince, promised } = search;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} mb="md">
      <NativeSelect
        label={t('field.status')}
        value={status ?? ''}
        data={[
          any,
          ...contactStatuses.map((one) => ({ value: one, label: label('contact_status', one) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          onChange({ status: (value || undefined) as ContactStatus | undefined });
        }}
      />
      <NativeSelect
        label={t('filters.sector')}
        value={sector ?? ''}
        data={[any, ...sectors.map((one) => ({ value: one, label: label('sector', one) }))]}
        onChange={({ currentTarget: { value } }) => {
          onChange({ sector: (value || undefined) as Sector | undefined });
        }}
      />
      <NativeSelect
        label={t('field.ownerId')}
        value={ownerId ?? ''}
        data={[any, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ownerId: value || undefined, mine: undefined });
        }}
      />
      <TextInput
        type="date"
        label={t('filters.quiet_since')}
        value={quietSince ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onChange({ quietSince: value || undefined });
        }}
      />
      <NativeSelect
        label={t('filters.promised')}
        value={promised === undefined ? '' : String(promised)}
        data={[
          any,
          { value: 'true', label: t('filters.promised.yes') },
          { value: 'false', label: t('filters.promised.no') },
        ]}
        onChange={({ currentTarget: { value } }) => {
          onChange({ promised: value === '' ? undefined : value === 'true' });
        }}
      />
      <IndustryField
        label={t('field.industry')}
        value={search.industry}
        onChange={(code) => {
          onChange({ industry: code || undefined });
        }}
      />
    </SimpleGrid>
  );
}
