import { Badge } from '@mantine/core';
import { type ReactElement } from 'react';
import { type MatchStatus } from '#libs/mentoring/domain/match/match-status';
import { useLabels } from '../../../base/language/use-texts';

const colours: Partial<Record<MatchStatus, string>> = {
  proposed: 'blue',
  accepted: 'blue',
  active: 'lamp',
  completed: 'green',
};

/** Where a match stands, in a word. The colour says nothing that the word does not. */
export function MatchBadge({ status }: { status: MatchStatus }): ReactElement {
  const label = useLabels();
  return (
    <Badge variant="light" color={colours[status] ?? 'gray'} size="lg" tt="none" fw={600}>
      {label('mentoring_match_status', status)}
    </Badge>
  );
}
