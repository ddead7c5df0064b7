import { type QueryKey, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type MentoringRequest = Schemas['MentoringRequestDto'];
export type MentorProfile = Schemas['MentorProfileDto'];
export type Suggestion = Schemas['SuggestionDto'];
export type Match = Schemas['MatchDto'];

/** Everything that is kept of mentoring: what happens to a match changes requests, places and shortlists, too. */
export const mentoringKey: QueryKey = ['mentoring'];

export function readRequest(id: string): Promise<MentoringRequest> {
  return answerOf(api.GET('/api/v1/mentoring-requests/{id}', { params: { path: { id } } }));
}

export function useRequest(id: string): MentoringRequest {
  const queryKey = [...mentoringKey, 'request', id];
  return useSuspenseQuery({ queryKey, queryFn: () => readRequest(id) }).data;
}

/** The shortlist that was made last; undefined while there is none. */
export function useNewestShortlist(requestId: string): Suggestion | undefined {
  const { data } = useSuspenseQuery({
    queryKey: [...mentoringKey, 'shortlist', requestId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/mentoring-requests/{id}/suggestions', {
          params: { path: { id: requestId }, query: { limit: 1 } },
        }),
      ),
  });
  return data.data[0];
}

export function useMatch(id: string): Match {
  return useSuspenseQuery({
    queryKey: [...mentoringKey, 'match', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/mentoring-matches/{id}', { params: { path: { id } } })),
  }).data;
}

/** Of one request: the match under way, and those that came to nothing, the newest first. */
export function useMatchesOf(requestId: string): readonly Match[] {
  return useSuspenseQuery({
    queryKey: [...mentoringKey, 'matches-of', requestId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/mentoring-matches', { params: { query: { requestId, limit: 100 } } }),
      ),
  }).data.data;
}

export function readProfile(id: string): Promise<MentorProfile> {
  return answerOf(api.GET('/api/v1/mentor-profiles/{id}', { params: { path: { id } } }));
}

export function useProfile(id: string): MentorProfile {
  const queryKey = [...mentoringKey, 'profile', id];
  return useSuspenseQuery({ queryKey, queryFn: () => readProfile(id) }).data;
}

/** Something has happened in mentoring: whatever is shown of it is read again. */
export async function mentoringChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: mentoringKey });
}
