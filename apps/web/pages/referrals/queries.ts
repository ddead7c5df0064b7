import { type QueryKey } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { type ReferralsSearch, referralViews } from './referrals-search';

export type Referral = Schemas['ReferralDto'];

/** Everything that is kept of referrals: told when one was changed. */
export const referralsKey: QueryKey = ['referrals'];

/** A page of the list. */
export function readReferrals(
  { view = 'us', direction, mine }: ReferralsSearch,
  userId: string,
  cursor: string | undefined,
): Promise<Schemas['ReferralPageDto']> {
  const query = { ...referralViews[view], direction, cursor, ownerId: mine ? userId : undefined };
  return answerOf(api.GET('/api/v1/referrals', { params: { query } }));
}
