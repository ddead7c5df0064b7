import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType } from '@mantine/form';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { languages } from '#kernel';
import { useTexts } from '../../base/language/use-texts';
import { useLanguageNames } from '../../base/language/language-names';

/** What a client's form holds; what is not known is empty. */
export interface ClientValues {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly note: string;
}

export const noClientValues: ClientValues = {
  name: '',
  email: '',
  phone: '',
  language: '',
  note: '',
};

/** What of them was written, as the API takes it: nothing where nothing stands. */
export function clientDetails(values: ClientValues): Schemas['CreateClientDto'] {
  const { name, email, phone, note } = values;
  const language = languages.find((one) => one === values.language) ?? null;
  return { name, email: email || null, phone: phone || null, note: note || null, language };
}

export function ClientFields({ form }: { form: UseFormReturnType<ClientValues> }): ReactElement {
  const t = useTexts('clients');
  const nameOf = useLanguageNames();
  return (
    <>
      <TextInput label={t('field.name')} required {...form.getInputProps('name')} />
      <TextInput label={t('field.phone')} type="tel" {...form.getInputProps('phone')} />
      <TextInput label={t('field.email')} type="email" {...form.getInputProps('email')} />
      <NativeSelect
        label={t('field.language')}
        description={t('field.language.hint')}
        data={[
          { value: '', label: t('field.language.unknown') },
          ...languages.map((value) => ({ value, label: nameOf(value) })),
        ]}
        {...form.getInputProps('language')}
      />
      <Textarea
        label={t('field.note')}
        description={t('field.note.hint')}
        {...form.getInputProps('note')}
      />
    </>
  );
}
