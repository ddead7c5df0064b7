import { Box, Progress, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { type Schemas } from '#api-client';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { useTerms } from '../said/use-terms';

interface PointsProps {
  readonly grounds: readonly Schemas['ScoreGroundDto'][];
  /** Of what help is wanted with, what the mentor does not offer. */
  readonly missing: readonly string[];
}

/** How the score comes about: each criterion with its points, as a bar and in words, and what is missing. */
export function Points({ grounds, missing }: PointsProps): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { nameOf } = useTerms();
  return (
    <>
      <Box component="ul" className="points">
        {grounds.map(({ criterion, reason, points, outOf }) => (
          <li key={criterion}>
            <Text fw={600} component="span">
              {label('scoring_criterion', criterion)}
            </Text>
            <Text size="sm" component="span" ta="right">
              {t('points.of', { points: formats.number(points), outOf: formats.number(outOf) })}
            </Text>
            <Progress value={(100 * points) / outOf} size="md" aria-hidden />
            <Text size="sm" c="dimmed" component="span">
              {label('scoring_reason', reason)}
            </Text>
          </li>
        ))}
      </Box>
      {missing.length > 0 && (
        <Text size="sm" mt="xs">
          {t('points.missing', { terms: missing.map(nameOf).join(', ') })}
        </Text>
      )}
    </>
  );
}
