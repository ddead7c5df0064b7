import { useNavigate } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { contactsChanged } from '../queries';
import { bodyOf, changedFields, noFields } from './contact-fields';
import { ContactInputs } from './contact-inputs';

/** Somebody whom the library did not know before. */
export function NewContactPage(): ReactElement {
  const t = useTexts('contacts');
  const navigate = useNavigate();
  const { form, forget } = useDraftForm('contact.new', { initialValues: noFields });
  return (
    <Page title={t('new.title')} size="md">
      <SavingForm
        form={form}
        save={(fields) => {
          const { name, kind } = fields;
          const said = bodyOf(fields, changedFields(noFields, fields));
          const body = { ...said, name, kind: kind || null };
          return answerOf(api.POST('/api/v1/contacts', { body }));
        }}
        onSaved={async ({ id }) => {
          forget();
          await contactsChanged();
          await navigate({ to: '/contacts/$id', params: { id } });
        }}
        action={t('new.action')}
        besides={
          <ButtonLink to="/contacts" variant="subtle" onClick={forget}>
            {t('edit.cancel')}
          </ButtonLink>
        }
      >
        <ContactInputs form={form} />
      </SavingForm>
    </Page>
  );
}
