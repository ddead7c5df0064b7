import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { EditForm, type Saved } from '../form/edit-form';
import { Waiting } from '../waiting';
import { TermNameInputs, type TermNames, useTermLabels } from './term-names';
import { type OwnTerm, type Vocabulary } from './vocabulary';

interface RenameTermProps {
  readonly vocabulary: Vocabulary;
  readonly id: string;
  readonly onRenamed: () => void;
}

/** Renames a word of the library's own. Its code stays: what was said names it. */
export function RenameTerm(props: RenameTermProps): ReactElement {
  return (
    <Waiting>
      <Names {...props} />
    </Waiting>
  );
}

function Names({ vocabulary, id, onRenamed }: RenameTermProps): ReactElement {
  const labels = useTermLabels();
  const { data: term } = useSuspenseQuery({
    queryKey: [...vocabulary.key, 'term', id],
    queryFn: () => vocabulary.read(id),
  });
  return (
    <EditForm<TermNames>
      name={`${vocabulary.key.join('.')}.term.${id}`}
      saved={savedNames(term)}
      read={async () => savedNames(await vocabulary.read(id))}
      change={(values, version) => vocabulary.rename(id, version, values)}
      onSaved={async () => {
        onRenamed();
        await vocabulary.changed();
      }}
      labels={labels}
    >
      {(form) => <TermNameInputs form={form} />}
    </EditForm>
  );
}

function savedNames(term: OwnTerm): Saved<TermNames> {
  const { version, nameEn, namePl, nameUk, nameRu } = term;
  return { version, values: { nameEn, namePl, nameUk, nameRu } };
}
