import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { queryClient } from '../../../base/query-client';

export type Difficulty = Schemas['DifficultyDto'];

/** They are kept apart: nothing of a partnership tells of them. */
export const difficultiesKey = ['partnership-difficulties'] as const;

interface WantedDifficulties {
  readonly partnershipId?: string | undefined;
  readonly settled?: boolean | undefined;
  readonly cursor: string | undefined;
}

export function readDifficulties(query: WantedDifficulties): Promise<Schemas['DifficultyPageDto']> {
  return answerOf(api.GET('/api/v1/partnership-difficulties', { params: { query } }));
}

export function readDifficulty(id: string): Promise<Difficulty> {
  return answerOf(api.GET('/api/v1/partnership-difficulties/{id}', { params: { path: { id } } }));
}

export function difficultiesChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: difficultiesKey });
}
