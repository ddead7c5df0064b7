import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';

/** Where somebody works; a library without branches does not ask. */
export function BranchInput(props: NativeSelectProps): ReactElement | null {
  const t = useTexts('settings');
  const branches = useBranches();
  if (branches.length === 0) return null;
  return (
    <NativeSelect
      label={t('users.branch')}
      data={[
        { value: '', label: t('users.branch.none') },
        ...branches.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      {...props}
    />
  );
}
