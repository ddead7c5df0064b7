import { Table } from '@mantine/core';
import { type ReactElement } from 'react';
import {
  scoringCriterionNames,
  type ScoringWeights,
} from '#libs/mentoring/domain/scoring/scoring-weights';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';

/** Of 100 points, how many each criterion gives at most, where a request asks for all of them. */
export function WeightsTable({ weights }: { weights: ScoringWeights }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const total = scoringCriterionNames.reduce((sum, name) => sum + weights[name], 0);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('weights.criterion')}</Table.Th>
          <Table.Th ta="right">{t('weights.points')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {scoringCriterionNames.map((name) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{label('scoring_criterion', name)}</Table.Th>
            <Table.Td ta="right">
              {total > 0 ? formats.number(Math.round((1000 * weights[name]) / total) / 10) : '–'}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
