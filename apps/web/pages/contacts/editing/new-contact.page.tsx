import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { answerOf, Problem } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { type Contact, contactsChanged } from '../queries';
import { bodyOf, changedFields, type ContactFields, noFields } from './contact-fields';
import { ContactInputs } from './contact-inputs';
import { type Candidate, KnownAlready } from './known-already';

/** Somebody whom the library did not know before; if it seems to, it says whom. */
export function NewContactPage(): ReactElement {
  const t = useTexts('contacts');
  const navigate = useNavigate();
  const { form, forget } = useDraftForm('contact.new', { initialValues: noFields });
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const isMeant = useRef(false);

  /** Null when a contact like this is known already. */
  async function add(fields: ContactFields): Promise<Contact | null> {
    const { name, kind } = fields;
    const said = bodyOf(fields, changedFields(noFields, fields));
    const body = { ...said, name, kind: kind || null, allowDuplicate: isMeant.current };
    isMeant.current = false;
    try {
      return await answerOf(api.POST('/api/v1/contacts', { body }));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'contact_likely_duplicate') throw error;
      setCandidates(error.extensions.candidates as readonly Candidate[]);
      return null;
    }
  }

  return (
    <Page title={t('new.title')} size="md">
      <SavingForm
        form={form}
        save={add}
        onSaved={async (added) => {
          if (!added) return;
          forget();
          await contactsChanged();
          await navigate({ to: '/contacts/$id', params: { id: added.id } });
        }}
        action={t('new.action')}
        besides={
          <ButtonLink to="/contacts" variant="subtle" onClick={forget}>
            {t('edit.cancel')}
          </ButtonLink>
        }
      >
        {candidates.length > 0 && (
          <KnownAlready
            candidates={candidates}
            onAddAllTheSame={() => {
              isMeant.current = true;
            }}
          />
        )}
        <ContactInputs form={form} />
      </SavingForm>
    </Page>
  );
}
