import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { type ResourceEntry, resourcesChanged } from '../queries';
import { EntryInputs } from './entry-inputs';
import { entryDetails, type EntryValues } from './entry-values';

interface ChangeEntryProps {
  readonly entry: ResourceEntry;
  readonly onChanged: () => void;
}

export function ChangeEntry({ entry, onChanged }: ChangeEntryProps): ReactElement {
  const t = useTexts('resources');
  const path = { id: entry.id };
  return (
    <EditForm<EntryValues>
      name={`resource-entry.${entry.id}`}
      saved={savedEntry(entry)}
      read={async () =>
        savedEntry(await answerOf(api.GET('/api/v1/resource-entries/{id}', { params: { path } })))
      }
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/resource-entries/{id}', {
            params: { path, header: ifMatch(version) },
            body: entryDetails(values),
          }),
        )
      }
      onSaved={async () => {
        onChanged();
        await resourcesChanged();
      }}
      labels={{
        code: t('field.what'),
        note: t('field.note'),
        audiences: t('field.audiences'),
        branchIds: t('field.branches'),
      }}
    >
      {(form) => <EntryInputs form={form} />}
    </EditForm>
  );
}

function savedEntry({ code, note, audiences, branchIds, version }: ResourceEntry) {
  return {
    version,
    values: { code, note: note ?? '', audiences: audiences ?? [], branchIds: branchIds ?? [] },
  } satisfies Saved<EntryValues>;
}
