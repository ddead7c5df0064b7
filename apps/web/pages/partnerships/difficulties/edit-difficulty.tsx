import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { EditForm, type Saved } from '../../../ui/form/edit-form';
import { DifficultyInputs } from './difficulty-inputs';
import { difficultyBody, type DifficultyValues, valuesOf } from './difficulty-values';
import { difficultiesChanged, type Difficulty, readDifficulty } from './queries';

interface EditDifficultyProps {
  readonly difficulty: Difficulty;
  readonly onSaved: () => void;
}

/** Changes what was written, or says how it was settled. */
export function EditDifficulty({ difficulty, onSaved }: EditDifficultyProps): ReactElement {
  const t = useTexts('partnerships');
  const path = { id: difficulty.id };
  return (
    <EditForm
      name={`difficulty.${difficulty.id}`}
      saved={savedOf(difficulty)}
      read={async () => savedOf(await readDifficulty(difficulty.id))}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/partnership-difficulties/{id}', {
            params: { path, header: ifMatch(version) },
            body: difficultyBody(values),
          }),
        )
      }
      onSaved={async () => {
        onSaved();
        await difficultiesChanged();
      }}
      labels={{
        occurredOn: t('difficulty.occurredOn'),
        difficulty: t('difficulty.difficulty'),
        settledOn: t('difficulty.settledOn'),
        settlement: t('difficulty.settlement'),
      }}
    >
      {(form) => <DifficultyInputs form={form} />}
    </EditForm>
  );
}

function savedOf(difficulty: Difficulty): Saved<DifficultyValues> {
  return { values: valuesOf(difficulty), version: difficulty.version };
}
