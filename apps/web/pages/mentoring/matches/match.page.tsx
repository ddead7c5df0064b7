import { Grid, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { matchLifecycle } from '#libs/mentoring/domain/match/match-status';
import { useMay } from '../../../base/account';
import { useFormats } from '../../../base/language/formats';
import { useLabels, useTexts } from '../../../base/language/use-texts';
import { FollowUpsAbout } from '../../../ui/follow-ups/follow-ups-about';
import { TextLink } from '../../../ui/link';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { useMatch } from '../queries';
import { MatchBadge } from './match-badge';
import { MatchFacts } from './match-facts';
import { MatchMoves } from './match-moves';
import { MatchStory } from './match-story';
import { Ratings } from './ratings/ratings';
import { Rematch } from './rematch';
import { Sessions } from './sessions/sessions';

/** One match: how it stands, what can be done now, and all that happened. */
export function MatchPage(): ReactElement {
  const t = useTexts('mentoring');
  const label = useLabels();
  const formats = useFormats();
  const may = useMay();
  const { id } = useParams({ from: '/signed-in/mentoring/matches/$id' });
  const match = useMatch(id);
  const { client, mentor, status, reason, outcome, respondBy, passesOn } = match;
  const hasEnded = matchLifecycle[status].length === 0;
  return (
    <Page
      title={t('match.title', { client: client.name ?? client.initials, mentor: mentor.name })}
      above={<TextLink to="/mentoring/matches">{t('matches.title')}</TextLink>}
    >
      <Group mb="xl" gap="md">
        <MatchBadge status={status} />
        {reason !== null && <Text component="span">{label('mentoring_match_reason', reason)}</Text>}
        {outcome !== null && (
          <Text component="span">{label('mentoring_match_outcome', outcome)}</Text>
        )}
        {status === 'proposed' && (
          <Text component="span">
            {t('match.respond_by', { at: formats.instant(respondBy) })}
            {passesOn && ` ${t('match.passes_on')}`}
          </Text>
        )}
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 2, md: 1 }}>
          <Stack gap="xl">
            <Section title={t('story.title')}>
              <MatchStory match={match} />
            </Section>
            <Sessions match={match} />
            <Ratings match={match} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 1, md: 2 }}>
          <Stack gap="xl">
            {may('mentoring.write') && !hasEnded && <MatchMoves match={match} />}
            {may('mentoring.write') && hasEnded && <Rematch match={match} />}
            <Waiting>
              <FollowUpsAbout about={{ matchId: id }} isOver={hasEnded} />
            </Waiting>
            <MatchFacts match={match} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
