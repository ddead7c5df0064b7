import {
  type QueryKey,
  type UseSuspenseQueryResult,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { answerOf, type Schemas } from '#api-client';
import { api } from '../../base/api';
import { queryClient } from '../../base/query-client';
import { type ReferralsSearch, referralViews } from './referrals-search';

export type Referral = Schemas['ReferralDto'];
export type ReferralDetail = Schemas['ReferralDetailDto'];
export type OpenMove = Schemas['ReferralOpenMoveDto'];

/** Everything that is kept of referrals. */
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

/** One referral with its story and the moves now possible. */
export function useReferral(id: string): UseSuspenseQueryResult<ReferralDetail> {
  return useSuspenseQuery({
    queryKey: [...referralsKey, id],
    queryFn: () => answerOf(api.GET('/api/v1/referrals/{id}', { params: { path: { id } } })),
  });
}

/** Something has happened to referrals: whatever is shown of them is read again. */
export async function referralsChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: referralsKey });
}
