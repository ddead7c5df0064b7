import { Box, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { useAccount } from '../../../base/account';
import { api } from '../../../base/api';
import { useFormats } from '../../../base/language/formats';
import { useTexts } from '../../../base/language/use-texts';
import { TextLink } from '../../../ui/link';
import { NothingHere } from '../../../ui/nothing-here';
import { ShowMore } from '../../../ui/show-more';
import { usePages } from '../../../ui/use-pages';
import { type Match, mentoringKey } from '../queries';
import { MatchBadge } from './match-badge';
import { type MatchesSearch, matchViews } from './matches-search';

export function MatchList({ search }: { search: MatchesSearch }): ReactElement {
  const t = useTexts('mentoring');
  const { userId } = useAccount();
  const { view = 'open', profileId, mine } = search;
  const pages = usePages([...mentoringKey, 'matches', search], (cursor) => {
    const query = { ...matchViews[view], profileId, ownerId: mine ? userId : undefined, cursor };
    return answerOf(api.GET('/api/v1/mentoring-matches', { params: { query } }));
  });
  if (pages.items.length === 0) {
    return (
      <NothingHere
        icon={IconHeartHandshake}
        title={t('matches.nothing')}
        explanation={t('matches.nothing.explanation')}
      >
        <TextLink to="/mentoring">{t('matches.nothing.to_requests')}</TextLink>
      </NothingHere>
    );
  }
  return (
    <>
      <Box component="ul" className="surface rows">
        {pages.items.map((match) => (
          <li key={match.id}>
            <Link to="/mentoring/matches/$id" params={{ id: match.id }} className="row-link">
              <MatchRow match={match} />
            </Link>
          </li>
        ))}
      </Box>
      <ShowMore pages={pages} />
    </>
  );
}

function MatchRow({ match }: { match: Match }): ReactElement {
  const t = useTexts('mentoring');
  const formats = useFormats();
  const { client, mentor, status, score, respondBy, startedAt, proposedAt, owner } = match;
  const when =
    status === 'proposed'
      ? t('match.respond_by', { at: formats.instant(respondBy) })
      : formats.day(startedAt ?? proposedAt);
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <Text fw={600} component="span">
          {t('match.title', { client: client.name ?? client.initials, mentor: mentor.name })}
        </Text>
        <MatchBadge status={status} />
      </Group>
      <Text size="sm" c="dimmed">
        {[t('score', { score }), when, owner?.name].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}
