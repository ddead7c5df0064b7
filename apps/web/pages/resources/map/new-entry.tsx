import { Checkbox, Radio, Group } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type ResourceSide, resourceSides } from '#libs/resources/domain/resource-entry';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { notifySaved } from '../../../ui/notify';
import { resourcesChanged } from '../queries';
import { EntryInputs } from './entry-inputs';
import { entryDetails, type EntryValues } from './entry-values';

interface NewEntryValues extends EntryValues {
  readonly isOurs: boolean;
  readonly contactId: string;
  readonly side: ResourceSide;
}

interface NewEntryProps {
  readonly contactId: string | undefined;
  readonly onAdded: () => void;
}

export function NewEntry({ contactId = '', onAdded }: NewEntryProps): ReactElement {
  const t = useTexts('resources');
  const label = useLabels();
  const { form, forget } = useDraftForm<NewEntryValues>(`resource-entry.new.${contactId}`, {
    initialValues: {
      ...{ isOurs: false, contactId, side: 'offers' },
      ...{ code: '', note: '', audiences: [], branchIds: [] },
    },
  });
  return (
    <SavingForm
      form={form}
      save={({ isOurs, contactId: chosen, side, ...details }) =>
        answerOf(
          api.POST('/api/v1/resource-entries', {
            body: { side, ...(isOurs ? {} : { contactId: chosen }), ...entryDetails(details) },
          }),
        )
      }
      onSaved={async () => {
        forget();
        notifySaved(t('added'));
        onAdded();
        await resourcesChanged();
      }}
      action={t('add.action')}
    >
      <Checkbox label={t('field.ours')} {...form.getInputProps('isOurs', { type: 'checkbox' })} />
      {!form.getValues().isOurs && (
        <ContactPicker label={t('field.contact')} required {...form.getInputProps('contactId')} />
      )}
      <Radio.Group label={t('field.side')} {...form.getInputProps('side')}>
        <Group mt={4}>
          {resourceSides.map((side) => (
            <Radio key={side} value={side} label={label('resource_side', side)} />
          ))}
        </Group>
      </Radio.Group>
      <EntryInputs form={form} />
    </SavingForm>
  );
}
