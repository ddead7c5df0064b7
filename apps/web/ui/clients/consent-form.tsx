import { Checkbox, Group, Radio, TextInput } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { clientFields } from '#libs/clients/domain/client';
import {
  type ConsentPurpose,
  consentPurposes,
  type ConsentWay,
  consentWays,
} from '#libs/clients/domain/consent';
import { useLibrary } from '../../base/account';
import { api } from '../../base/api';
import { useLabels, useTexts } from '../../base/language/use-texts';
import { instantOf, wallClockOf } from '../../base/language/wall-clock';
import { ContactPicker } from '../contact-picker';
import { SavingForm } from '../form/saving-form';
import { useDraftForm } from '../form/use-draft-form';

interface ConsentFormProps {
  readonly clientId: string;
  /** What it is needed for: for what, and who may know. Where it is left out, it is asked. */
  readonly needed?: { readonly purpose: ConsentPurpose; readonly recipientContactId: string };
  readonly onGiven: () => Promise<void>;
}

interface ConsentValues {
  readonly purpose: ConsentPurpose;
  readonly recipientContactId: string;
  readonly fields: readonly string[];
  readonly howGiven: ConsentWay;
  /** As the library's clock shows it. */
  readonly givenAt: string;
  readonly until: string;
}

/** Records a client's word: who may know what, how and when they gave it. */
export function ConsentForm({ clientId, needed, onGiven }: ConsentFormProps): ReactElement {
  const t = useTexts('ui');
  const label = useLabels();
  const { timeZone } = useLibrary();
  const { form, forget } = useDraftForm<ConsentValues>(
    `client.${clientId}.consent.${needed?.recipientContactId ?? 'any'}`,
    {
      initialValues: {
        purpose: 'referral',
        recipientContactId: '',
        fields: ['name', 'phone'],
        howGiven: 'written',
        givenAt: '',
        until: '',
        ...needed,
      },
    },
  );

  return (
    <SavingForm
      form={form}
      save={({ fields, givenAt, until, ...values }) =>
        answerOf(
          api.POST('/api/v1/clients/{clientId}/consents', {
            params: { path: { clientId } },
            body: {
              ...values,
              fields: clientFields.filter((field) => fields.includes(field)),
              givenAt: givenAt ? instantOf(givenAt, timeZone) : new Date().toISOString(),
              ...(until && { until: instantOf(`${until}T23:59`, timeZone) }),
            },
          }),
        )
      }
      onSaved={async () => {
        forget();
        await onGiven();
      }}
      action={t('consent.record')}
    >
      {!needed && (
        <>
          <ContactPicker
            label={t('consent.recipient')}
            required
            {...form.getInputProps('recipientContactId')}
          />
          <Radio.Group label={t('consent.purpose')} {...form.getInputProps('purpose')}>
            <Group mt="xs">
              {consentPurposes.map((one) => (
                <Radio key={one} value={one} label={label('consent_purpose', one)} />
              ))}
            </Group>
          </Radio.Group>
        </>
      )}
      <Checkbox.Group
        label={t('consent.fields')}
        description={t('consent.fields.hint')}
        {...form.getInputProps('fields')}
      >
        <Group mt="xs">
          {clientFields.map((field) => (
            <Checkbox key={field} value={field} label={label('client_field', field)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Radio.Group label={t('consent.way')} {...form.getInputProps('howGiven')}>
        <Group mt="xs">
          {consentWays.map((way) => (
            <Radio key={way} value={way} label={label('consent_way', way)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        type="datetime-local"
        label={t('consent.given')}
        description={t('consent.given.hint')}
        max={wallClockOf(new Date().toISOString(), timeZone)}
        {...form.getInputProps('givenAt')}
      />
      <TextInput
        type="date"
        label={t('consent.ends')}
        description={t('consent.ends.hint')}
        {...form.getInputProps('until')}
      />
    </SavingForm>
  );
}
