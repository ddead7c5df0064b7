import { type MatchStatus } from '#mentoring';

/** Who is told by mail where a match stands. */
export type ToldParty = 'mentor' | 'client' | 'owner';

/** A mail that some status causes, with its words per language (`mail.mentoring_<party>_<status>`). */
export interface MatchMail {
  readonly party: ToldParty;
  readonly status: MatchStatus;
}

export const matchMails: readonly MatchMail[] = [
  { party: 'mentor', status: 'proposed' },
  { party: 'client', status: 'accepted' },
  { party: 'owner', status: 'accepted' },
  { party: 'owner', status: 'declined' },
  { party: 'owner', status: 'expired' },
  { party: 'mentor', status: 'active' },
  { party: 'owner', status: 'active' },
  ...(['mentor', 'client'] as const).flatMap((party) => [
    { party, status: 'completed' } as const,
    { party, status: 'ended_early' } as const,
  ]),
];

/** Whether it asks how it was: such a mail is wanted by whoever is still to answer. */
export function asksForRating(
  mail: MatchMail,
): mail is MatchMail & { readonly party: Exclude<ToldParty, 'owner'> } {
  const hasEnded = mail.status === 'completed' || mail.status === 'ended_early';
  return mail.party !== 'owner' && hasEnded;
}

/** As deliveries name it. */
export const matchMailKind = ({ party, status }: MatchMail): string =>
  `mentoring.${party}_${status}`;
