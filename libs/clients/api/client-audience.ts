import { roleMay, type UserCaller } from '#identity';
import { type ClientAudience } from '../data/client.reader';

/** How much of clients this user may know. */
export function audienceOf({ libraryId, libraryLanguage, role }: UserCaller): ClientAudience {
  const view = roleMay(role, 'clients.read-identity') ? 'identity' : 'initials';
  return { libraryId, libraryLanguage, view };
}
