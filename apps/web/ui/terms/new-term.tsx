import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { useTexts } from '../../base/language/use-texts';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';
import { TermNameInputs, type TermNames } from './term-names';
import { type Vocabulary } from './vocabulary';

interface NewTermProps {
  readonly vocabulary: Vocabulary;
  readonly onAdded: () => void;
}

interface NewTermValues extends TermNames {
  readonly code: string;
  /** Empty for a word that is a topic itself. */
  readonly topic: string;
}

/** Adds a word to the vocabulary: one in a topic, or a topic. */
export function NewTerm({ vocabulary, onAdded }: NewTermProps): ReactElement {
  const t = useTexts('ui');
  const { key, terms, nameOf } = vocabulary;
  const topics = terms.filter(({ code, topic }) => code === topic);
  const { form, forget } = useDraftForm<NewTermValues>(`${key.join('.')}.term.new`, {
    initialValues: { topic: '', nameEn: '', namePl: '', nameUk: '', nameRu: '', code: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ topic, ...values }) => vocabulary.add({ ...values, topic: topic || null })}
      onSaved={async () => {
        forget();
        onAdded();
        await vocabulary.changed();
      }}
      action={t('terms.add.action')}
    >
      <NativeSelect
        label={t('terms.topic')}
        data={[
          { value: '', label: t('terms.topic.itself') },
          ...topics.map(({ code }) => ({ value: code, label: nameOf(code) })),
        ]}
        {...form.getInputProps('topic')}
      />
      <TermNameInputs form={form} />
      <TextInput
        label={t('terms.code')}
        description={t('terms.code.hint')}
        pattern="[a-z][a-z0-9_]+"
        maxLength={40}
        required
        {...form.getInputProps('code')}
      />
    </SavingForm>
  );
}
