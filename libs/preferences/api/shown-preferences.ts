import { JsonResource } from '#platform/database';
import { type Preferences } from '../domain/preferences';

export function shownPreferences({ libraryId, userId, ...own }: Preferences): JsonResource {
  return new JsonResource(JSON.stringify(own), own.version);
}
