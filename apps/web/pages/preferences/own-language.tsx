import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactElement } from 'react';
import { type Language, languages } from '#kernel';
import { answerOf } from '#api-client';
import { accountQuery, useAccount } from '../../base/account';
import { api } from '../../base/api';
import { chooseLanguage } from '../../base/language/i18n';
import { useLanguageNames } from '../../base/language/language-names';
import { useTexts } from '../../base/language/use-texts';
import { queryClient } from '../../base/query-client';
import { SavingForm } from '../../ui/form/saving-form';

/** The language in which one is written to; the app speaks it from then on, too. */
export function OwnLanguage(): ReactElement {
  const t = useTexts('preferences');
  const nameOf = useLanguageNames();
  const { language } = useAccount();
  const form = useForm<{ language: Language }>({ initialValues: { language } });
  return (
    <SavingForm
      form={form}
      save={(body) => answerOf(api.PUT('/api/v1/account/language', { body }))}
      onSaved={async (account) => {
        // That it was done is seen at once: the page speaks another language.
        await chooseLanguage(account.language);
        queryClient.setQueryData(accountQuery.queryKey, account);
      }}
      action={t('language.action')}
    >
      <NativeSelect
        label={t('language.own')}
        description={t('language.hint')}
        data={languages.map((value) => ({ value, label: nameOf(value) }))}
        {...form.getInputProps('language')}
      />
    </SavingForm>
  );
}
