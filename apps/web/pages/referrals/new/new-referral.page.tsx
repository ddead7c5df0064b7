import { Box, Radio, Stack, Textarea } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { type ReferralMode, referralModes } from '#libs/referrals/domain/referral';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { ClientPicker } from '../../../ui/clients/client-picker';
import { ContactPicker } from '../../../ui/contact-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { referralsChanged } from '../queries';
import { AgreedNotice } from './agreed-notice';
import { ConsentNotice } from './consent-notice';
import { Suggestions } from './suggestions';

interface NewReferralValues {
  readonly clientId: string;
  readonly mode: ReferralMode;
  readonly contactId: string;
  readonly need: string;
  readonly whatToBring: string;
}

/** Writes a referral: whom, for what, to whom. It is sent from its own page, after one more look. */
export function NewReferralPage(): ReactElement {
  const t = useTexts('referrals');
  const label = useLabels();
  const navigate = useNavigate();
  const { clientId = '' } = useSearch({ from: '/signed-in/referrals/new' });
  const { form, forget } = useDraftForm<NewReferralValues>(`referral.new.${clientId}`, {
    initialValues: {
      clientId,
      mode: 'referral',
      contactId: '',
      need: '',
      whatToBring: '',
    },
  });
  const { contactId, mode, clientId: chosenClient } = form.values;

  return (
    <Page title={t('new.title')} size="md">
      <Box className="surface" p="lg">
        <SavingForm
          form={form}
          save={({ whatToBring, ...values }) =>
            answerOf(
              api.POST('/api/v1/referrals', {
                body: { ...values, whatToBring: whatToBring || null },
              }),
            )
          }
          onSaved={async ({ id }) => {
            forget();
            await referralsChanged();
            await navigate({ to: '/referrals/$id', params: { id } });
          }}
          action={t('new.action')}
        >
          <ClientPicker label={t('facts.client')} required {...form.getInputProps('clientId')} />
          <Textarea
            label={t('facts.need')}
            description={t('new.need.hint')}
            required
            {...form.getInputProps('need')}
          />
          <Radio.Group label={t('facts.mode')} {...form.getInputProps('mode')}>
            <Stack gap="xs" mt="xs">
              {referralModes.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={label('referral_mode', one)}
                  description={t(`new.mode.${one}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <ContactPicker label={t('facts.partner')} required {...form.getInputProps('contactId')} />
          <Suggestions
            onChoice={(id) => {
              form.setFieldValue('contactId', id);
            }}
          />
          {contactId !== '' && (
            <Waiting>
              <AgreedNotice contactId={contactId} />
            </Waiting>
          )}
          {mode === 'referral' && chosenClient !== '' && contactId !== '' && (
            <Waiting>
              <ConsentNotice clientId={chosenClient} contactId={contactId} />
            </Waiting>
          )}
          <Textarea
            label={t('facts.bring')}
            description={t('new.bring.hint')}
            {...form.getInputProps('whatToBring')}
          />
        </SavingForm>
      </Box>
    </Page>
  );
}
