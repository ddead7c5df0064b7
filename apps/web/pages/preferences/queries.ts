import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';

export type Preferences = Schemas['PreferencesDto'];
export type Absence = Schemas['AbsenceDto'];

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: () => answerOf(api.GET('/api/v1/me/preferences')),
});

/** More than anybody plans ahead. */
const MOST = 50;

/** The user's absences that are not over on this day. */
export async function readAbsences(userId: string, today: string): Promise<readonly Absence[]> {
  const query = { userId, endsFrom: today, limit: MOST };
  return (await answerOf(api.GET('/api/v1/absences', { params: { query } }))).data;
}

/** Who is away decides what stands on whose list. */
export async function absencesChanged(): Promise<void> {
  await Promise.all(
    ['absences', 'today'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
  );
}
