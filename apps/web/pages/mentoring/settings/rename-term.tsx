import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf, ifMatch, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { Waiting } from '../../../ui/waiting';
import { mentoringChanged, mentoringKey } from '../queries';
import { TermNameInputs, type TermNames, useTermLabels } from './term-names';

interface RenameTermProps {
  readonly id: string;
  readonly onRenamed: () => void;
}

/** Renames a word of the library's own. Its code stays: profiles and requests name it. */
export function RenameTerm(props: RenameTermProps): ReactElement {
  return (
    <Waiting>
      <Names {...props} />
    </Waiting>
  );
}

function Names({ id, onRenamed }: RenameTermProps): ReactElement {
  const labels = useTermLabels();
  const { data: term } = useSuspenseQuery({
    queryKey: [...mentoringKey, 'term', id],
    queryFn: () => readTerm(id),
  });
  return (
    <EditForm<TermNames>
      name={`mentoring.term.${id}`}
      saved={savedNames(term)}
      read={async () => savedNames(await readTerm(id))}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/mentoring-terms/{id}', {
            params: { path: { id }, header: ifMatch(version) },
            body: values,
          }),
        )
      }
      onSaved={async () => {
        onRenamed();
        await mentoringChanged();
      }}
      labels={labels}
    >
      {(form) => <TermNameInputs form={form} />}
    </EditForm>
  );
}

function readTerm(id: string): Promise<Schemas['OwnTermDto']> {
  return answerOf(api.GET('/api/v1/mentoring-terms/{id}', { params: { path: { id } } }));
}

function savedNames(term: Schemas['OwnTermDto']): Saved<TermNames> {
  const { version, nameEn, namePl, nameUk, nameRu } = term;
  return { version, values: { nameEn, namePl, nameUk, nameRu } };
}
