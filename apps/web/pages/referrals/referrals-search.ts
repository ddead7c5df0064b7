import { type ReferralDirection, referralDirections } from '#libs/referrals/domain/referral';

/** The tabs of the list, and what each asks the API for. */
export const referralViews = {
  us: { waitsFor: 'library', sort: 'waitsUntil' },
  partner: { waitsFor: 'partner', sort: 'waitsUntil' },
  overdue: { overdue: true, sort: 'waitsUntil' },
  open: { open: true },
  ended: { open: false },
} as const;

export type ReferralView = keyof typeof referralViews;

/** What the address says of the list that is shown. */
export interface ReferralsSearch {
  readonly view?: ReferralView | undefined;
  readonly direction?: ReferralDirection | undefined;
  /** Only those that the signed-in person looks after. */
  readonly mine?: boolean | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function referralsSearch({ view, direction, mine }: ReferralsSearch): ReferralsSearch {
  return {
    view: view !== undefined && view in referralViews ? view : undefined,
    direction: referralDirections.find((one) => one === direction),
    mine: mine === true ? true : undefined,
  };
}
