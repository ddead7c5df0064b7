import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { FollowUpsAbout } from '../../ui/follow-ups/follow-ups-about';

interface ClientFollowUpsProps {
  readonly clientId: string;
  readonly isArchived: boolean;
}

/** What is promised about the client, and about their mentoring: to ask how it goes. */
export function ClientFollowUps({ clientId, isArchived }: ClientFollowUpsProps): ReactElement {
  const { data } = useSuspenseQuery({
    queryKey: ['mentoring', 'open-matches-of-client', clientId],
    queryFn: () => {
      const query = { clientId, open: true };
      return answerOf(api.GET('/api/v1/mentoring-matches', { params: { query } }));
    },
  });
  const matches = data.data.map(({ id }) => ({ matchId: id }));
  return <FollowUpsAbout about={{ clientId }} also={matches} isOver={isArchived} />;
}
