import { useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';
import { mentoringKey } from '../queries';

export type Assignment = Schemas['MentoringAssignmentDto'];
export type AssignedRequest = Schemas['AssignedRequestDto'];

/** So often it is looked at how far the worker has come. */
const LOOK_MILLISECONDS = 1000;

/** An assignment as it now stands; while a worker is at it, it is read again and again. */
export function useAssignment(id: string): Assignment {
  return useSuspenseQuery({
    queryKey: [...mentoringKey, 'assignment', id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/mentoring-assignments/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'pending' ? LOOK_MILLISECONDS : false,
  }).data;
}
