import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { businessSizes, businessStages } from '#libs/contacts/domain/business-profile';
import { sectors } from '#libs/contacts/domain/contact-kind';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { Section } from '../../../ui/section';
import { IndustryField } from '../industry-field';
import { type ContactFields } from './contact-fields';
import { RegistrationNumbers } from './registration-numbers';

/** What it does, how far it has come, and how we met. */
export function BusinessInputs<Values extends ContactFields>({
  form,
}: {
  form: UseFormReturnType<Values>;
}): ReactElement {
  const t = useTexts('contacts');
  const label = useLabels();
  const choices = (table: string, words: readonly string[], empty: string) => [
    { value: '', label: empty },
    ...words.map((one) => ({ value: one, label: label(table, one) })),
  ];
  return (
    <Section title={t('edit.business')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <IndustryField label={t('field.industry')} {...form.getInputProps('industry')} />
        <NativeSelect
          label={t('field.sector')}
          data={choices('sector', sectors, t('field.sector.usual'))}
          {...form.getInputProps('sector')}
        />
        <NativeSelect
          label={t('field.stage')}
          data={choices('business_stage', businessStages, t('field.unknown'))}
          {...form.getInputProps('stage')}
        />
        <NativeSelect
          label={t('field.size')}
          data={choices('business_size', businessSizes, t('field.unknown'))}
          {...form.getInputProps('size')}
        />
        <RegistrationNumbers
          errorAt={(at) => form.errors[`registrationNumbers.${at}.value`]}
          {...form.getInputProps('registrationNumbers')}
        />
        <TextInput
          label={t('field.source')}
          description={t('field.source.hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={300}
          {...form.getInputProps('source')}
        />
      </SimpleGrid>
    </Section>
  );
}
