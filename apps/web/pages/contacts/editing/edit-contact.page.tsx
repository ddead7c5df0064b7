import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { answerOf, ifMatch, Problem } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Conflict } from '../../../ui/form/conflict';
import { SavingForm } from '../../../ui/form/saving-form';
import { useDraftForm } from '../../../ui/form/use-draft-form';
import { WhoChanged } from '../../../ui/form/who-changed';
import { ButtonLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { type Contact, contactsChanged, readContact, useContact } from '../queries';
import {
  bodyOf,
  changedFields,
  contactFields,
  type ContactField,
  type ContactFields,
  fieldsOf,
} from './contact-fields';
import { ContactInputs } from './contact-inputs';
import { useWordsOf } from './use-words-of';

/** With what was seen when one began to type: kept in the draft, so that a reload hides no colleague's change. */
interface Draft extends ContactFields {
  seen: { readonly version: number; readonly fields: ContactFields };
}

/** Changes a contact. When a colleague was faster, it says what they changed, and asks whose words stay. */
export function EditContactPage(): ReactElement {
  const t = useTexts('contacts');
  const { id } = useParams({ from: '/signed-in/contacts/$id/edit' });
  const contact = useContact(id);
  const navigate = useNavigate();
  const words = useWordsOf();
  const [conflict, setConflict] = useState<{ theirs: Contact; refusal: Problem } | null>(null);
  const { form, forget } = useDraftForm<Draft>(`contact.${id}`, {
    initialValues: draftOf(contact),
  });

  /** Null when a colleague was faster. */
  async function save({ seen, ...fields }: Draft): Promise<Contact | null> {
    const body = bodyOf(fields, changedFields(seen.fields, fields));
    const params = { path: { id }, header: ifMatch(seen.version) };
    try {
      return await answerOf(api.PATCH('/api/v1/contacts/{id}', { params, body }));
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412) throw error;
      setConflict({ theirs: await readContact(id), refusal: error });
      return null;
    }
  }

  const labels = Object.fromEntries(
    contactFields.map((field) => [field, t(`field.${field}`)]),
  ) as Record<ContactField, string>;
  const leave = async (): Promise<void> => {
    forget();
    await contactsChanged();
    await navigate({ to: '/contacts/$id', params: { id } });
  };

  return (
    <Page title={t('edit.title', { name: contact.name })} size="md">
      <SavingForm
        form={form}
        save={save}
        onSaved={(saved) => (saved ? leave() : undefined)}
        action={t('edit.action')}
        besides={
          <ButtonLink to="/contacts/$id" params={{ id }} variant="subtle" onClick={forget}>
            {t('edit.cancel')}
          </ButtonLink>
        }
      >
        {conflict && (
          <Conflict
            labels={labels}
            say={(fields, field) => words(field, fields)}
            who={<WhoChanged refusal={conflict.refusal} />}
            before={form.getValues().seen.fields}
            mine={form.getValues()}
            theirs={fieldsOf(conflict.theirs)}
            onKeep={(merged) => {
              form.setValues({ ...draftOf(conflict.theirs), ...merged });
              setConflict(null);
            }}
          />
        )}
        <ContactInputs form={form} party={contact.party} />
      </SavingForm>
    </Page>
  );
}

function draftOf(contact: Contact): Draft {
  const fields = fieldsOf(contact);
  return { ...fields, seen: { version: contact.version, fields } };
}
