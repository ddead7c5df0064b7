import { Checkbox, Text, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { type ContactsSearch } from '../contacts-search';
import { useFilters } from '../filters/use-filters';
import { viewsChanged } from './queries';

interface SaveViewProps {
  readonly search: ContactsSearch;
  readonly onSaved: (id: string) => void;
}

/** Keeps what is shown under a name. */
export function SaveView({ search, onSaved }: SaveViewProps): ReactElement {
  const t = useTexts('contacts');
  const { filtersOf } = useFilters();
  const { form, forget } = useDraftForm('contact-view.new', {
    initialValues: { name: '', isShared: false },
  });
  return (
    <SavingForm
      form={form}
      save={(values) => {
        const body = { ...values, filters: filtersOf(search) };
        return answerOf(api.POST('/api/v1/contact-views', { body }));
      }}
      onSaved={async ({ id }) => {
        forget();
        await viewsChanged();
        notifySaved(t('views.saved'));
        onSaved(id);
      }}
      action={t('views.save.action')}
    >
      <Text>{t('views.explanation')}</Text>
      <TextInput
        label={t('views.name')}
        required
        maxLength={100}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Checkbox
        label={t('views.is_shared')}
        {...form.getInputProps('isShared', { type: 'checkbox' })}
      />
    </SavingForm>
  );
}
