/** Whose turn it is in a referral that has not ended. */
export const waitedForParties = ['library', 'partner', 'client'] as const;

export type WaitsFor = (typeof waitedForParties)[number];

/** The orders of the list: by when they were written, or by whom one has waited for longest. */
export const referralSorts = ['newest', 'waitsUntil'] as const;

export type ReferralSort = (typeof referralSorts)[number];
