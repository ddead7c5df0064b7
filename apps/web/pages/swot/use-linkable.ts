import { useQuery } from '@tanstack/react-query';
import { answerOf } from '#api-client';
import { api } from '../../base/api';
import { type Item, swotKey } from './queries';

const NEWEST = 100;

interface Linkable {
  readonly goals: readonly LinkableGoal[];
  readonly partnerships: readonly Pick<Item['partnerships'][number], 'id' | 'name'>[];
  readonly followUps: readonly Pick<Item['followUps'][number], 'id' | 'title'>[];
}

export type LinkableGoal = Pick<Item['goals'][number], 'id' | 'goal' | 'localPartnership'>;

/** Goals of local partnerships that go on, the newest partnerships, and what is promised to contacts; nothing until they have been read. */
export function useLinkable(): Linkable {
  const { data } = useQuery({
    queryKey: [...swotKey, 'linkable'],
    queryFn: async () => {
      const query = { limit: NEWEST };
      const [goingOn, partnerships, followUps] = await Promise.all([
        answerOf(
          api.GET('/api/v1/local-partnerships', { params: { query: { ...query, ended: false } } }),
        ),
        answerOf(api.GET('/api/v1/partnerships', { params: { query } })),
        answerOf(
          api.GET('/api/v1/follow-ups', { params: { query: { ...query, status: 'open' } } }),
        ),
      ]);
      return {
        goals: goingOn.data.flatMap(({ id, name, goals }) =>
          goals.map((goal) => ({ ...goal, localPartnership: { id, name } })),
        ),
        partnerships: partnerships.data.map(({ id, name, contact }) => ({
          id,
          name: name ?? contact.name,
        })),
        followUps: followUps.data.filter(({ contactId }) => contactId),
      };
    },
  });
  return data ?? { goals: [], partnerships: [], followUps: [] };
}
