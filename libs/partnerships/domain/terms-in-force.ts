import { agreedTermNames, type AgreedTerms, type Agreement } from './agreement';
import { isInForce } from './agreement.rules';

/** What is agreed with a partner on a day. */
export interface TermsInForce extends AgreedTerms {
  /** The newest agreement that holds: the one that a referral goes under; null where none does. */
  readonly agreementId: string | null;
}

/** Nothing is agreed. */
export const noTerms: TermsInForce = {
  agreementId: null,
  respondWithinWorkingDays: null,
  firstNewsWithinDays: null,
  newsEveryDays: null,
  services: null,
  clientFields: null,
  retentionMonths: null,
};

/**
 * What these agreements of one partner say together on this day. Where several hold, the newest that says
 * anything of a matter decides it.
 */
export function termsInForce(agreements: readonly Agreement[], day: string): TermsInForce {
  const inForce = agreements.filter((agreement) => isInForce(agreement, day)).sort(newestFirst);
  const decided = agreedTermNames.map((name) => {
    const value = inForce.find((agreement) => agreement[name] !== null)?.[name] ?? null;
    return [name, value] as const;
  });
  return { ...noTerms, ...Object.fromEntries(decided), agreementId: inForce[0]?.id ?? null };
}

function newestFirst(one: Agreement, other: Agreement): number {
  const key = ({ inForceFrom, id }: Agreement): string => `${inForceFrom} ${id}`;
  return key(one) < key(other) ? 1 : -1;
}
