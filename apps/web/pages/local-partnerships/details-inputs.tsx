import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { localPartnershipRoles } from '#libs/local-partnerships/domain/member';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { useBranches } from '../../ui/use-branches';
import { useColleagues } from '../../ui/use-colleagues';
import { type DetailsValues } from './details';

/** The fields of what is written of a local partnership. */
export function DetailsInputs({
  form,
}: {
  readonly form: UseFormReturnType<DetailsValues>;
}): ReactElement {
  const t = useTexts('local-partnerships');
  const label = useLabels();
  const branches = useBranches();
  const colleagues = useColleagues();
  return (
    <>
      <TextInput label={t('field.name')} required maxLength={200} {...form.getInputProps('name')} />
      <Textarea
        label={t('field.purpose')}
        autosize
        minRows={2}
        maxLength={5000}
        {...form.getInputProps('purpose')}
      />
      <NativeSelect
        label={t('field.libraryRole')}
        data={localPartnershipRoles.map((one) => ({
          value: one,
          label: label('local_partnership_role', one),
        }))}
        {...form.getInputProps('libraryRole')}
      />
      {branches.length > 0 && (
        <NativeSelect
          label={t('field.branchId')}
          data={[
            { value: '', label: t('field.branchId.none') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('branchId')}
        />
      )}
      <NativeSelect
        label={t('field.ownerId')}
        data={[
          { value: '', label: t('field.ownerId.none') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('ownerId')}
      />
    </>
  );
}
