import { type MatchStatus } from '#mentoring';

/** Who is told by mail where a match stands. */
export const toldParties = ['mentor', 'client', 'owner'] as const;

export type ToldParty = (typeof toldParties)[number];

/** A mail that some status causes, each with its words per language (`mail.mentoring_<party>_<status>`). */
export const matchMails = [
  { party: 'mentor', status: 'proposed' },
  { party: 'client', status: 'accepted' },
  { party: 'owner', status: 'accepted' },
  { party: 'owner', status: 'declined' },
  { party: 'owner', status: 'expired' },
  { party: 'mentor', status: 'active' },
  { party: 'owner', status: 'active' },
] as const satisfies readonly { readonly party: ToldParty; readonly status: MatchStatus }[];

export type MatchMail = (typeof matchMails)[number];

/** As deliveries name it. */
export const matchMailKind = ({ party, status }: MatchMail): string =>
  `mentoring.${party}_${status}`;
