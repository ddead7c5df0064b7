import { roleMay, type UserCaller } from '#identity';
import { type FollowUpView } from '../data/follow-up.reader';

/** What this user may see: what is planned with clients is not for those who may not know who they are. */
export function viewOf({ role }: UserCaller): FollowUpView {
  return roleMay(role, 'clients.read-identity') ? 'all' : 'contacts';
}
