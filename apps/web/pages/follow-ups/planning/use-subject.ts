import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';

type Subject = Schemas['FollowUpDto']['subject'];

/** What is planned about where that is no contact, which could be another: one of these. */
export interface PlannedAbout {
  readonly clientId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly matchId?: string | undefined;
}

/** The same with its name; null where it names nothing. */
export function useSubject(about: PlannedAbout): Subject | null {
  return useSuspenseQuery({
    queryKey: ['follow-ups', 'subject', about],
    queryFn: () => subjectOf(about),
  }).data;
}

async function subjectOf({ clientId, referralId, matchId }: PlannedAbout): Promise<Subject | null> {
  const one = (id: string) => ({ params: { path: { id } } });
  if (clientId !== undefined) {
    const client = await answerOf(api.GET('/api/v1/clients/{id}', one(clientId)));
    return { type: 'client', id: clientId, label: client.name ?? client.initials };
  }
  if (referralId !== undefined) {
    const { contact } = await answerOf(api.GET('/api/v1/referrals/{id}', one(referralId)));
    return { type: 'referral', id: referralId, label: contact.name };
  }
  if (matchId === undefined) return null;
  const match = await answerOf(api.GET('/api/v1/mentoring-matches/{id}', one(matchId)));
  const client = match.client.name ?? match.client.initials;
  return { type: 'match', id: matchId, label: `${client} · ${match.mentor.name}` };
}
