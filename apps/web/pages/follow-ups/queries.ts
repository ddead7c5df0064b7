import { useSuspenseQuery, type UseSuspenseQueryResult } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';

export type FollowUp = Schemas['FollowUpDto'];
export type Series = Schemas['FollowUpSeriesDetailDto'];
export type Template = Schemas['FollowUpTemplateDto'];

export function readFollowUp(id: string): Promise<FollowUp> {
  return answerOf(api.GET('/api/v1/follow-ups/{id}', { params: { path: { id } } }));
}

export function useFollowUp(id: string): UseSuspenseQueryResult<FollowUp> {
  return useSuspenseQuery({
    queryKey: ['follow-ups', 'one', id],
    queryFn: () => readFollowUp(id),
  });
}

export function useSeries(id: string): UseSuspenseQueryResult<Series> {
  return useSuspenseQuery({
    queryKey: ['follow-ups', 'series', id],
    queryFn: () => answerOf(api.GET('/api/v1/follow-up-series/{id}', { params: { path: { id } } })),
  });
}
