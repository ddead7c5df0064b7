import { queryOptions } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { mentoringKey } from '../queries';

export type Weights = Schemas['WeightsVersionDto'];

export function readWeights(): Promise<Weights> {
  return answerOf(api.GET('/api/v1/mentoring-weights'));
}

/** What counts for how much now. */
export const weightsQuery = queryOptions({
  queryKey: [...mentoringKey, 'weights'],
  queryFn: readWeights,
});
