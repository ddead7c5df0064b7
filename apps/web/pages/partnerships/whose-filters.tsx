import { NativeSelect } from '@mantine/core';
import { type ReactElement } from 'react';
import { contactKindNames } from '#libs/contacts/domain/contact-kind';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { useBranches } from '../../ui/use-branches';
import { useColleagues } from '../../ui/use-colleagues';
import { type Whose } from './whose';

interface WhoseFiltersProps {
  readonly whose: Whose;
  readonly onChange: (change: Whose) => void;
}

/** Of which branch, looked after by whom, with what kind of partner. */
export function WhoseFilters({ whose, onChange }: WhoseFiltersProps): ReactElement {
  const t = useTexts('partnerships');
  const label = useLabels();
  const branches = useBranches();
  const colleagues = useColleagues();
  return (
    <>
      {branches.length > 0 && (
        <NativeSelect
          aria-label={t('filter.branch')}
          value={whose.branchId ?? ''}
          data={[
            { value: '', label: t('filter.branch.any') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => {
            onChange({ branchId: currentTarget.value || undefined });
          }}
        />
      )}
      <NativeSelect
        aria-label={t('filter.owner')}
        value={whose.ownerId ?? ''}
        data={[
          { value: '', label: t('filter.owner.any') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ ownerId: currentTarget.value || undefined });
        }}
      />
      <NativeSelect
        aria-label={t('filter.kind')}
        value={whose.contactKind ?? ''}
        data={[
          { value: '', label: t('filter.kind.any') },
          ...contactKindNames.map((one) => ({ value: one, label: label('contact_kind', one) })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ contactKind: contactKindNames.find((one) => one === currentTarget.value) });
        }}
      />
    </>
  );
}
