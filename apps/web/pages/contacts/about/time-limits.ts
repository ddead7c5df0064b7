import { answerOf, type Schemas } from '#api-client';
import { api } from '../../../base/api';

export type ReferralTerms = Schemas['ReferralTermsDto'];

/** What is agreed with a partner about the time that it may take, and what the API takes for it. */
export const timeLimits = [
  { name: 'respondWithinWorkingDays', max: 60 },
  { name: 'firstNewsWithinDays', max: 180 },
  { name: 'newsEveryDays', max: 365 },
] as const;

/** As they are now. */
export function readReferralTerms(contactId: string): Promise<ReferralTerms> {
  return answerOf(
    api.GET('/api/v1/contacts/{contactId}/referral-terms', { params: { path: { contactId } } }),
  );
}
