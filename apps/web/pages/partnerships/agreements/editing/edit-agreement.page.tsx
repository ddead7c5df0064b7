import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, type ReactNode } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../../base/api';
import { useLabels, useTexts } from '../../../../base/language/use-texts';
import { ContactName } from '../../../../ui/contacts/contact-name';
import { EditForm, type Saved } from '../../../../ui/form/edit-form';
import { TextLink } from '../../../../ui/link';
import { Page } from '../../../../ui/page';
import { partnershipsChanged } from '../../queries';
import { useAgreementTitle } from '../agreement-name';
import { type Agreement, readAgreement, useAgreement } from '../queries';
import { AgreementInputs } from './agreement-inputs';
import { agreementBody, type AgreementValues, valuesOf } from './agreement-values';
import { useAgreementLabels } from './use-agreement-labels';

/** Changes an agreement; what it says of referrals holds from now on. */
export function EditAgreementPage(): ReactElement {
  const t = useTexts('partnerships');
  const navigate = useNavigate();
  const title = useAgreementTitle();
  const labels = useAgreementLabels();
  const say = useSay();
  const { id } = useParams({ from: '/signed-in/partnerships/agreements/$id/edit' });
  const { data: agreement } = useAgreement(id);
  const path = { id };
  return (
    <Page
      title={t('edit.title', { partnership: title(agreement) })}
      above={
        <TextLink to="/partnerships/agreements/$id" params={path}>
          {t('edit.back')}
        </TextLink>
      }
      size="md"
    >
      <EditForm
        name={`agreement.${id}`}
        saved={savedOf(agreement)}
        read={async () => savedOf(await readAgreement(id))}
        change={(values, version) =>
          answerOf(
            api.PATCH('/api/v1/agreements/{id}', {
              params: { path, header: ifMatch(version) },
              body: agreementBody(values),
            }),
          )
        }
        onSaved={async () => {
          await partnershipsChanged();
          await navigate({ to: '/partnerships/agreements/$id', params: path });
        }}
        labels={labels}
        say={say}
      >
        {(form) => <AgreementInputs form={form} />}
      </EditForm>
    </Page>
  );
}

function savedOf(agreement: Agreement): Saved<AgreementValues> {
  return { values: valuesOf(agreement), version: agreement.version };
}

/** What stands in a table is said by its label, and contacts by their names. */
function useSay(): (values: AgreementValues, name: keyof AgreementValues) => ReactNode {
  const t = useTexts('partnerships');
  const label = useLabels();
  return (values, name) => {
    if (name === 'kind') return label('agreement_kind', values.kind);
    if (name === 'renewal') return label('agreement_renewal', values.renewal);
    if (name === 'limitsFields') return t(values.limitsFields ? 'yes' : 'no');
    if (name === 'services') return values.services.join(', ');
    if (name === 'clientFields') {
      return values.clientFields.map((field) => label('client_field', field)).join(', ');
    }
    if (name !== 'contactIds') return undefined;
    return values.contactIds.map((id) => (
      <div key={id}>
        <ContactName id={id} />
      </div>
    ));
  };
}
