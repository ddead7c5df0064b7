import { type TimeLimits } from './time.rules';

/** What is agreed with a partner about the referrals that it gets. */
export interface ReferralTerms extends TimeLimits {
  readonly libraryId: string;
  readonly contactId: string;
  readonly version: number;
}
