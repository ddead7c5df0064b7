import { NumberInput, SimpleGrid } from '@mantine/core';
import { type ReactElement } from 'react';
import { answerOf, ifMatch } from '#api-client';
import {
  scoringCriteria,
  type ScoringCriterion,
  scoringCriterionNames,
  type ScoringWeights,
} from '#libs/mentoring/domain/scoring/scoring-weights';
import { api } from '../../../base/api';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { EditForm } from '../../../ui/form/edit-form';
import { mentoringChanged } from '../queries';
import { readWeights, type Weights } from './queries';
import { WeightsTable } from './weights-table';

/** Moves the weights within their bounds; at once one sees how many points that is. */
export function EditWeights({ weights }: { weights: Weights }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const labels = Object.fromEntries(
    scoringCriterionNames.map((name) => [name, label('scoring_criterion', name)]),
  ) as Record<ScoringCriterion, string>;
  return (
    <EditForm<ScoringWeights>
      name="mentoring.weights"
      saved={savedWeights(weights)}
      read={async () => savedWeights(await readWeights())}
      change={(values, version) =>
        answerOf(
          api.PATCH('/api/v1/mentoring-weights', {
            params: { header: ifMatch(version) },
            body: values,
          }),
        )
      }
      onSaved={mentoringChanged}
      labels={labels}
    >
      {(form) => (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {scoringCriterionNames.map((name) => {
              const { least, most, standard } = scoringCriteria[name];
              return (
                <NumberInput
                  key={name}
                  size="md"
                  label={labels[name]}
                  description={t('weights.bounds', { least, most, standard })}
                  min={least}
                  max={most}
                  allowDecimal={false}
                  required
                  {...form.getInputProps(name)}
                />
              );
            })}
          </SimpleGrid>
          <WeightsTable weights={form.getValues()} />
        </>
      )}
    </EditForm>
  );
}

function savedWeights({ version, weights }: Weights) {
  return { version, values: weights };
}
