import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../../base/api';
import { useTexts } from '../../../../base/language/use-texts';
import { SavingForm } from '../../../../ui/form/saving-form';
import { useDraftForm } from '../../../../ui/form/use-draft-form';
import { TextLink } from '../../../../ui/link';
import { Page } from '../../../../ui/page';
import { partnershipsChanged } from '../../queries';
import { AgreementInputs } from './agreement-inputs';
import { agreementBody, type AgreementValues, noAgreementValues } from './agreement-values';

/** Registers an agreement, a draft of one or one that was signed. */
export function NewAgreementPage(): ReactElement {
  const t = useTexts('partnerships');
  const navigate = useNavigate();
  const { contactId, partnershipId = '' } = useSearch({
    from: '/signed-in/partnerships/agreements/new',
  });
  const { form, forget } = useDraftForm<AgreementValues>(`agreement.new.${partnershipId}`, {
    initialValues: {
      ...noAgreementValues,
      contactIds: contactId === undefined ? [] : [contactId],
      partnershipId,
    },
  });
  return (
    <Page
      title={t('agreements.new')}
      above={<TextLink to="/partnerships/agreements">{t('agreements.back')}</TextLink>}
      size="md"
    >
      <SavingForm
        form={form}
        save={(values) => answerOf(api.POST('/api/v1/agreements', { body: agreementBody(values) }))}
        onSaved={async ({ id }) => {
          forget();
          await partnershipsChanged();
          await navigate({ to: '/partnerships/agreements/$id', params: { id } });
        }}
        action={t('agreements.new')}
      >
        <AgreementInputs form={form} />
      </SavingForm>
    </Page>
  );
}
