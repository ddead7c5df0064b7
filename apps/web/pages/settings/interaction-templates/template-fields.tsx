import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { interactionChannels } from '#libs/interactions/domain/interaction-channel';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { type TemplateValues } from './template-values';

/** What is said of a template. */
export function TemplateFields({
  form,
}: {
  form: UseFormReturnType<TemplateValues>;
}): ReactElement {
  const t = useTexts('settings');
  const label = useLabels();
  return (
    <>
      <TextInput
        label={t('templates.name')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={t('templates.channel')}
        data={interactionChannels.map((one) => ({
          value: one,
          label: label('interaction_channel', one),
        }))}
        {...form.getInputProps('channel')}
      />
      <Textarea
        label={t('templates.summary')}
        required
        autosize
        maxLength={5000}
        {...form.getInputProps('summary')}
      />
      <NumberInput
        size="md"
        label={t('templates.minutes')}
        min={1}
        max={10_080}
        allowDecimal={false}
        {...form.getInputProps('durationMinutes')}
      />
      <TextInput label={t('templates.next')} maxLength={300} {...form.getInputProps('next')} />
      {form.getValues().next.trim() !== '' && (
        <NumberInput
          size="md"
          label={t('templates.after')}
          required
          min={0}
          max={730}
          allowDecimal={false}
          {...form.getInputProps('afterDays')}
        />
      )}
    </>
  );
}
