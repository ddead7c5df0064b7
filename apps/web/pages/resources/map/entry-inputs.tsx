import { MultiSelect, Select, Textarea } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { audiences } from '#libs/resources/domain/audience';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';
import { useResourceTerms } from '../../../ui/use-resource-terms';
import { type EntryValues } from './entry-values';

/** What is offered or needed, for whom, and where. */
export function EntryInputs<Values extends EntryValues>(props: {
  form: UseFormReturnType<Values>;
}): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const { groups } = useResourceTerms();
  const branches = useBranches();
  const inputProps = (name: keyof EntryValues): object => props.form.getInputProps(name);
  return (
    <>
      <Select
        label={t('field.what')}
        description={t('field.what.how')}
        required
        searchable
        data={groups}
        nothingFoundMessage={t('field.what.none')}
        {...inputProps('code')}
      />
      <Textarea
        label={t('field.note')}
        maxLength={2000}
        autosize
        minRows={2}
        {...inputProps('note')}
      />
      <MultiSelect
        label={t('field.audiences')}
        description={t('field.audiences.how')}
        data={audiences.map((value) => ({ value, label: label('audience', value) }))}
        {...inputProps('audiences')}
      />
      {branches.length > 0 && (
        <MultiSelect
          label={t('field.branches')}
          description={t('field.branches.how')}
          data={branches.map(({ id, name }) => ({ value: id, label: name }))}
          {...inputProps('branchIds')}
        />
      )}
    </>
  );
}
