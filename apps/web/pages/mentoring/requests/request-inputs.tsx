import { Checkbox, Group, MultiSelect, NativeSelect, SimpleGrid, Textarea } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { businessStages } from '#libs/contacts/domain/business-profile';
import { meetingModes } from '#libs/mentoring/domain/profile/meeting-mode';
import { useLanguageNames } from '../../../base/language/language-names';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useBranches } from '../../../ui/use-branches';
import { useColleagues } from '../../../ui/use-colleagues';
import { IndustryInput } from '../said/industry-input';
import { SlotsInput } from '../said/slots-input';
import { offeredLanguages } from '../said/spoken-languages';
import { TermsInput } from '../said/terms-input';
import { type RequestValues } from './request-values';

interface RequestInputsProps<Values extends RequestValues> {
  readonly form: UseFormReturnType<Values>;
}

/** What a client wants of a mentor, the most telling first. */
export function RequestInputs<Values extends RequestValues>(
  props: RequestInputsProps<Values>,
): ReactElement {
  const { form } = props;
  const t = useTexts('mentoring');
  const label = useLabels();
  const nameOf = useLanguageNames();
  const branches = useBranches();
  const colleagues = useColleagues();
  const { languages } = form.getValues();
  return (
    <>
      <Textarea
        label={t('field.goals')}
        description={t('field.goals.hint')}
        {...form.getInputProps('goals')}
      />
      <TermsInput
        label={t('field.terms')}
        description={t('field.terms.hint')}
        {...form.getInputProps('terms')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MultiSelect
          size="md"
          searchable
          label={t('field.languages')}
          data={offeredLanguages(languages, nameOf)}
          nothingFoundMessage={t('said.nothing_found')}
          {...form.getInputProps('languages')}
        />
        <NativeSelect
          label={t('field.stage')}
          data={[
            { value: '', label: t('said.unknown') },
            ...businessStages.map((one) => ({ value: one, label: label('business_stage', one) })),
          ]}
          {...form.getInputProps('stage')}
        />
      </SimpleGrid>
      <IndustryInput
        label={t('field.industry')}
        description={t('field.industry.hint')}
        {...form.getInputProps('industry')}
      />
      <Checkbox.Group label={t('field.modes')} {...form.getInputProps('modes')}>
        <Group mt="xs">
          {meetingModes.map((mode) => (
            <Checkbox key={mode} value={mode} label={label('meeting_mode', mode)} />
          ))}
        </Group>
      </Checkbox.Group>
      {branches.length > 0 && (
        <NativeSelect
          label={t('field.branchId')}
          data={[
            { value: '', label: t('said.anywhere') },
            ...branches.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('branchId')}
        />
      )}
      <SlotsInput
        label={t('field.slots')}
        description={t('field.slots.hint')}
        {...form.getInputProps('slots')}
      />
      <Textarea
        label={t('field.note')}
        description={t('field.note.hint')}
        {...form.getInputProps('note')}
      />
      <NativeSelect
        label={t('field.ownerId')}
        data={[
          { value: '', label: t('field.ownerId.nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('ownerId')}
      />
    </>
  );
}
