import { type Referral } from './referral';
import { type TimeLimits } from './time.rules';

/** What of an agreement concerns referrals; null where it says nothing. */
export type AgreedLimits = { readonly [Limit in keyof TimeLimits]: number | null };

/** What a referral keeps of the agreement that it went under. */
export type UnderAgreement = Pick<Referral, 'agreementId' | 'retentionMonths'>;

export const noAgreement: UnderAgreement = { agreementId: null, retentionMonths: null };

/** The limits that hold: what the agreement in force says, and otherwise what holds without it. */
export function limitsUnder(agreed: AgreedLimits, otherwise: TimeLimits): TimeLimits {
  const { respondWithinWorkingDays, firstNewsWithinDays, newsEveryDays } = agreed;
  return {
    respondWithinWorkingDays: respondWithinWorkingDays ?? otherwise.respondWithinWorkingDays,
    firstNewsWithinDays: firstNewsWithinDays ?? otherwise.firstNewsWithinDays,
    newsEveryDays: newsEveryDays ?? otherwise.newsEveryDays,
  };
}

/** The fields that the client agreed to pass on, and the agreement with the partner does not. */
export function fieldsBeyond(
  agreed: readonly string[] | null,
  consented: readonly string[],
): readonly string[] {
  return agreed === null ? [] : consented.filter((field) => !agreed.includes(field));
}
