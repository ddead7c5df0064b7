import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../base/api';
import { useTexts } from '../../base/language/use-texts';
import { EditForm, type Saved } from '../../ui/form/edit-form';
import { clientDetails, ClientFields, type ClientValues } from './client-fields';
import { type Client, clientsChanged, readClient } from './queries';

export function EditClient({ client }: { client: Client }): ReactElement {
  const t = useTexts('clients');
  const path = { id: client.id };
  return (
    <EditForm
      name={`client.${client.id}`}
      saved={savedOf(client)}
      read={async () => savedOf(await readClient(client.id))}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/clients/{id}', {
            params: { path, header: ifMatch(version) },
            body: clientDetails(values),
          }),
        )
      }
      onSaved={clientsChanged}
      labels={{
        name: t('field.name'),
        phone: t('field.phone'),
        email: t('field.email'),
        language: t('field.language'),
        note: t('field.note'),
      }}
    >
      {(form) => <ClientFields form={form} />}
    </EditForm>
  );
}

function savedOf(client: Client): Saved<ClientValues> {
  const { name, email, phone, language, note, version = 0 } = client;
  const values = {
    name: name ?? '',
    email: email ?? '',
    phone: phone ?? '',
    language: language ?? '',
    note: note ?? '',
  };
  return { values, version };
}
