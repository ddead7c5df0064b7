import { type QueryKey } from '@tanstack/react-query';
import { type Schemas } from '#api-client';
import { queryClient } from '../../base/query-client';

export type ResourceEntry = Schemas['ResourceEntryDto'];

/** Everything that is kept of the map and of what it says: told when it was changed. */
export const resourcesKey: QueryKey = ['resources'];

export function resourcesChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: resourcesKey });
}
