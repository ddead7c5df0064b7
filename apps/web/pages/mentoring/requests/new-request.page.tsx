import { Box } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount } from '../../../base/account';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { ClientPicker } from '../../../ui/clients/client-picker';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Waiting } from '../../../ui/waiting';
import { PrivateForms } from '../forms/private-forms';
import { mentoringChanged } from '../queries';
import { RequestInputs } from './request-inputs';
import { blankRequestValues, requestDetails, type RequestValues } from './request-values';

interface NewRequestValues extends RequestValues {
  readonly clientId: string;
}

/** Puts down that a client wants a mentor. Whom they get is found on the request's own page. */
export function NewRequestPage(): ReactElement {
  const t = useTexts('mentoring');
  const navigate = useNavigate();
  const { userId } = useAccount();
  const { clientId = '' } = useSearch({ from: '/signed-in/mentoring/requests/new' });
  const { form, forget } = useDraftForm<NewRequestValues>(`mentoring.request.new.${clientId}`, {
    initialValues: { ...blankRequestValues, ownerId: userId, clientId },
  });
  return (
    <Page
      title={t('request.new')}
      size="md"
      above={<TextLink to="/mentoring">{t('requests.title')}</TextLink>}
    >
      <Box className="surface" p="lg">
        <SavingForm
          form={form}
          save={(values) =>
            answerOf(
              api.POST('/api/v1/mentoring-requests', {
                body: { ...requestDetails(values), clientId: values.clientId },
              }),
            )
          }
          onSaved={async ({ id }) => {
            forget();
            await mentoringChanged();
            await navigate({ to: '/mentoring/requests/$id', params: { id } });
          }}
          action={t('request.new.action')}
        >
          <ClientPicker label={t('field.client')} required {...form.getInputProps('clientId')} />
          <RequestInputs form={form} />
        </SavingForm>
      </Box>
      {form.getValues().clientId !== '' && (
        <Box mt="xl">
          <Waiting>
            <PrivateForms asked={{ clientId: form.getValues().clientId }} />
          </Waiting>
        </Box>
      )}
    </Page>
  );
}
