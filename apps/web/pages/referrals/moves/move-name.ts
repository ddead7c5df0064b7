import { type ReferralStatus } from '#libs/referrals/domain/referral-status';

/** What a move is called: mostly where it leads to, but going back is another thing than going there first. */
export function moveName(from: ReferralStatus, to: ReferralStatus): string {
  if (from === 'accepted' && to === 'sent') return 'give_back';
  if (from === 'scheduled' && to === 'accepted') return 'no_show';
  if (from === 'on_hold' && to === 'in_progress') return 'resume';
  return to;
}
