import { type Agreement as AgreementOfDomain } from '#libs/partnerships/domain/agreement';
import { isInForce, lastDayOf } from '#libs/partnerships/domain/agreement.rules';
import { type Agreement } from './queries';

/** So many days before its last one an agreement's end is near. */
export const nearEndDays = 90;

/** How an agreement stands on a day. */
type AgreementStanding = 'draft' | 'later' | 'in_force' | 'over';

type Dates = Pick<
  AgreementOfDomain,
  'signedOn' | 'inForceFrom' | 'inForceTo' | 'endedOn' | 'renewal' | 'noticeDays'
>;

/** Its days as the rules take them. */
function datesOf(agreement: Agreement): Dates {
  const { signedOn = null, inForceFrom, inForceTo = null, endedOn = null } = agreement;
  const { renewal = 'ends', noticeDays = null } = agreement;
  return { signedOn, inForceFrom, inForceTo, endedOn, renewal, noticeDays };
}

export function standingOf(agreement: Agreement, today: string): AgreementStanding {
  const dates = datesOf(agreement);
  if (dates.signedOn === null) return 'draft';
  if (isInForce(dates, today)) return 'in_force';
  return today < dates.inForceFrom ? 'later' : 'over';
}

/** The last day on which it holds, as far as anybody knows. */
export function lastDay(agreement: Agreement): string | null {
  return lastDayOf(datesOf(agreement));
}
