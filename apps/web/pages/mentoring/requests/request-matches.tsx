import { Stack, Text } from '@mantine/core';
import { type ReactElement } from 'react';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { MatchBadge } from '../matches/match-badge';
import { type Match, useMatchesOf } from '../queries';

/** The mentors who were asked, the last one first, and what came of it. */
export function RequestMatches({ requestId }: { requestId: string }): ReactElement | null {
  const t = useTexts('mentoring');
  const matches = useMatchesOf(requestId);
  if (matches.length === 0) return null;
  return (
    <Section title={t('request.asked')}>
      <Stack>
        {matches.map((match) => (
          <Asked key={match.id} match={match} />
        ))}
      </Stack>
    </Section>
  );
}

function Asked({ match }: { match: Match }): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const { id, mentor, status, reason, outcome, respondBy, proposedAt } = match;
  return (
    <Stack gap={4} align="flex-start">
      <TextLink to="/mentoring/matches/$id" params={{ id }} fw={600}>
        {mentor.name}
      </TextLink>
      <MatchBadge status={status} />
      <Text size="sm" c="dimmed">
        {[
          reason && label('mentoring_match_reason', reason),
          outcome && label('mentoring_match_outcome', outcome),
          status === 'proposed'
            ? t('match.respond_by', { at: formats.instant(respondBy) })
            : formats.day(proposedAt),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Stack>
  );
}
