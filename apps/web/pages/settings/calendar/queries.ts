import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../../base/query-client';

export type NamedDay = Schemas['NamedDayDto'];

export const calendarKey: QueryKey = ['calendar'];

export function calendarChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: calendarKey });
}
