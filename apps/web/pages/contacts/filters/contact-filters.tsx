import { Button, Group, NativeSelect, Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactElement } from 'react';
import { type ContactKind, contactKindNames } from '#libs/contacts/domain/contact-kind';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { SearchField } from '../../../ui/search-field';
import { isNarrowed } from '../contacts-search';
import { CityField } from './city-field';
import { type FiltersProps } from './filters-props';
import { MoreFilters } from './more-filters';

/** What narrows the list down: the most asked for at once, the others behind a button. */
export function ContactFilters({ search, onChange }: FiltersProps): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const { q, kind, city, tag, mine, archived, status, sector, ownerId, quietSince } = search;
  const hasMore = [status, sector, ownerId, quietSince, search.promised, search.industry].some(
    (one) => one !== undefined,
  );
  const [isOpen, more] = useDisclosure(hasMore);
  return (
    <>
      <Group mb="md" gap="md" align="end">
        <SearchField
          label={t('list.search')}
          value={q}
          onSearch={(words) => {
            onChange({ q: words });
          }}
        />
        <NativeSelect
          aria-label={t('list.kind')}
          style={{ flex: '1 1 180px' }}
          value={kind ?? ''}
          data={[
            { value: '', label: t('list.kind.all') },
            ...contactKindNames.map((one) => ({ value: one, label: label('contact_kind', one) })),
          ]}
          onChange={({ currentTarget: { value } }) => {
            onChange({ kind: (value || undefined) as ContactKind | undefined });
          }}
        />
        <CityField
          key={city}
          city={city}
          onChange={(chosen) => {
            onChange({ city: chosen });
          }}
        />
        <Button variant="default" aria-expanded={isOpen} onClick={more.toggle}>
          {t('filters.more')}
        </Button>
      </Group>
      {isOpen && <MoreFilters search={search} onChange={onChange} />}
      <Group mb="md" gap="lg">
        <Switch
          label={t('list.mine')}
          checked={mine === true}
          onChange={({ currentTarget: { checked } }) => {
            onChange({ mine: checked || undefined });
          }}
        />
        <Switch
          label={t('list.archived')}
          checked={archived === true}
          onChange={({ currentTarget: { checked } }) => {
            onChange({ archived: checked || undefined });
          }}
        />
        {tag !== undefined && (
          <Button
            variant="light"
            size="xs"
            onClick={() => {
              onChange({ tag: undefined });
            }}
          >
            {t('list.tag', { tag })}
          </Button>
        )}
        {isNarrowed(search) && (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              onChange(Object.fromEntries(Object.keys(search).map((name) => [name, undefined])));
            }}
          >
            {t('filters.clear')}
          </Button>
        )}
      </Group>
    </>
  );
}
