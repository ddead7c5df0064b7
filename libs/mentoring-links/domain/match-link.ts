/** For whom links are made: each sees their own side of the match. */
export const matchParties = ['mentor', 'client'] as const;

export type MatchParty = (typeof matchParties)[number];

/** A private link to one match. It has the id of its token. */
export interface MatchLink {
  readonly libraryId: string;
  readonly id: string;
  readonly matchId: string;
  readonly party: MatchParty;
  readonly createdAt: Date;
}

const daysAfterTheEnd = 14;

/** Once a match has been over for a while its links lead nowhere: mails are kept, and forwarded. */
export function isLinkOver({ endedAt }: { readonly endedAt: Date | null }, now: Date): boolean {
  if (endedAt === null) return false;
  return now.getTime() >= endedAt.getTime() + daysAfterTheEnd * 24 * 60 * 60 * 1000;
}
