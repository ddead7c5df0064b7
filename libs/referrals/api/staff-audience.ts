import { roleMay, type UserCaller } from '#identity';
import { type StaffAudience } from '../referral-reading.service';

/** What of referrals this user may know and do. */
export function audienceOf({ libraryId, role, scopes }: UserCaller): StaffAudience {
  return {
    libraryId,
    view: roleMay(role, 'clients.read-identity') ? 'identity' : 'initials',
    mayMove: roleMay(role, 'referrals.write') && scopes.includes('write'),
  };
}
