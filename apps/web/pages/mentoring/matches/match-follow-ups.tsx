import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../../base/api';
import { useTexts } from '../../../base/language/use-texts';
import { Promised } from '../../../ui/follow-ups/promised';
import { Section } from '../../../ui/section';

/** What is promised about the match and not yet done, such as to ask how it goes. */
export function MatchFollowUps({ id }: { id: string }): ReactElement | null {
  const t = useTexts('mentoring');
  const { data } = useSuspenseQuery({
    queryKey: ['follow-ups', 'of-match', id],
    queryFn: () => {
      const query = { matchId: id, status: 'open' as const };
      return answerOf(api.GET('/api/v1/follow-ups', { params: { query } }));
    },
  });
  if (data.data.length === 0) return null;
  return (
    <Section title={t('match.follow_ups')}>
      <Stack gap="sm">
        {data.data.map((followUp) => (
          <Promised key={followUp.id} followUp={followUp} />
        ))}
      </Stack>
    </Section>
  );
}
