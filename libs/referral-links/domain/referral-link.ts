/** For whom links are made: the partner that takes part, and the client who goes by themselves. */
export const linkParties = ['partner', 'client'] as const;

export type LinkParty = (typeof linkParties)[number];

/** A private link to one referral. It has the id of its token. */
export interface ReferralLink {
  readonly libraryId: string;
  readonly id: string;
  readonly referralId: string;
  readonly party: LinkParty;
  readonly createdAt: Date;
}
