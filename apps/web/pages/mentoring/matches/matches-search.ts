import { type MatchStatus, matchStatuses } from '#libs/mentoring/domain/match/match-status';

/** The tabs of the list, and what each asks the API for. */
export const matchViews = {
  open: { open: true },
  proposed: { status: 'proposed' },
  accepted: { status: 'accepted' },
  active: { status: 'active' },
  ended: { open: false },
} as const satisfies Readonly<Record<string, { open?: boolean; status?: MatchStatus }>>;

export type MatchView = keyof typeof matchViews;

/** What the address says of the list that is shown. */
export interface MatchesSearch {
  readonly view?: MatchView | undefined;
  /** Of one mentor only. */
  readonly profileId?: string | undefined;
  /** Only those that the signed-in person looks after. */
  readonly mine?: boolean | undefined;
}

/** An address that somebody mistyped shows the list as it is without. */
export function matchesSearch({ view, profileId, mine }: MatchesSearch): MatchesSearch {
  return {
    view: view !== undefined && view in matchViews ? view : undefined,
    profileId: typeof profileId === 'string' ? profileId : undefined,
    mine: mine === true ? true : undefined,
  };
}

/** The words of the table, where a tab is a status. */
export const statusOfView = (view: MatchView): MatchStatus | undefined =>
  matchStatuses.find((one) => one === view);
