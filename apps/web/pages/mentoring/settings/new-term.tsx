import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { mentoringChanged } from '../queries';
import { type Term, useTerms } from '../said/use-terms';
import { TermNameInputs, type TermNames } from './term-names';

interface NewTermProps {
  readonly topics: readonly Term[];
  readonly onAdded: () => void;
}

interface NewTermValues extends TermNames {
  readonly code: string;
  /** Empty for a word that is a topic itself. */
  readonly topic: string;
}

/** Adds a word to the vocabulary: a skill in a topic, or a topic. */
export function NewTerm({ topics, onAdded }: NewTermProps): ReactElement {
  const t = useTexts('mentoring');
  const { nameOf } = useTerms();
  const { form, forget } = useDraftForm<NewTermValues>('mentoring.term.new', {
    initialValues: { topic: '', nameEn: '', namePl: '', nameUk: '', nameRu: '', code: '' },
  });
  return (
    <SavingForm
      form={form}
      save={({ topic, ...values }) =>
        answerOf(api.POST('/api/v1/mentoring-terms', { body: { ...values, topic: topic || null } }))
      }
      onSaved={async () => {
        forget();
        onAdded();
        await mentoringChanged();
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
