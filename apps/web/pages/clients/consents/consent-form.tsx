import { Checkbox, Group, Radio, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { clientFields } from '#libs/clients/domain/client';
import { type ConsentWay, consentWays } from '#libs/clients/domain/consent';
import { useLibrary } from '../../../base/account';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { instantOf, wallClockOf } from '../../../base/language/wall-clock';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { clientsChanged } from '../queries';

interface ConsentFormProps {
  readonly clientId: string;
  readonly onGiven: () => void;
}

interface ConsentValues {
  readonly recipientContactId: string;
  readonly fields: readonly string[];
  readonly howGiven: ConsentWay;
  /** As the library's clock shows it. */
  readonly givenAt: string;
  readonly until: string;
}

/** Records a client's word: who may know what, how and when they gave it. */
export function ConsentForm({ clientId, onGiven }: ConsentFormProps): ReactElement {
  const t = useTexts('clients');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const { form, forget } = useDraftForm<ConsentValues>(`client.${clientId}.consent`, {
    initialValues: {
      recipientContactId: '',
      fields: ['name', 'phone'],
      howGiven: 'written',
      givenAt: '',
      until: '',
    },
  });

  return (
    <SavingForm
      form={form}
      save={({ recipientContactId, fields, howGiven, givenAt, until }) =>
        answerOf(
          api.POST('/api/v1/clients/{clientId}/consents', {
            params: { path: { clientId } },
            body: {
              purpose: 'referral',
              recipientContactId,
              fields: clientFields.filter((field) => fields.includes(field)),
              howGiven,
              givenAt: givenAt ? instantOf(givenAt, timeZone) : new Date().toISOString(),
              ...(until && { until: instantOf(`${until}T23:59`, timeZone) }),
            },
          }),
        )
      }
      onSaved={async () => {
        forget();
        onGiven();
        await clientsChanged();
      }}
      action={t('consents.record')}
    >
      <ContactPicker
        label={t('consents.recipient')}
        required
        {...form.getInputProps('recipientContactId')}
      />
      <Checkbox.Group
        label={t('consents.fields')}
        description={t('consents.fields.hint')}
        {...form.getInputProps('fields')}
      >
        <Group mt="xs">
          {clientFields.map((field) => (
            <Checkbox key={field} value={field} label={label('client_field', field)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group label={t('consents.way')} {...form.getInputProps('howGiven')}>
        <Group mt="xs">
          {consentWays.map((way) => (
            <Radio key={way} value={way} label={label('consent_way', way)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        type="datetime-local"
        label={t('consents.given')}
        description={t('consents.given.hint')}
        max={wallClockOf(new Date().toISOString(), timeZone)}
        {...form.getInputProps('givenAt')}
      />
      <TextInput
        type="date"
        label={t('consents.ends')}
        description={t('consents.ends.hint')}
        {...form.getInputProps('until')}
      />
    </SavingForm>
  );
}
