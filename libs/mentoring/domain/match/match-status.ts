import { type Lifecycle } from '#kernel';

/** Who makes the moves of a match. */
export const matchSides = ['library', 'mentor', 'client', 'system'] as const;

export type MatchSide = (typeof matchSides)[number];

interface MatchNeeds<Reason, Outcome> {
  readonly reason?: readonly Reason[];
  readonly outcome?: readonly Outcome[];
  /** The client agrees that the mentor may know who they are. */
  readonly consent?: true;
  /** The mentor's time to answer is over. */
  readonly pastAnswer?: true;
}

interface MatchMoveRow<Status, Reason, Outcome> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly MatchSide[];
  readonly needs?: MatchNeeds<Reason, Outcome>;
}

const cancelReasons = [
  'client_request',
  'mentor_unavailable',
  'found_elsewhere',
  'wrong_mentor',
  'consent_withdrawn',
  'other',
] as const;

/**
 * The life of a match, row by row; it begins as `proposed`. This is the one place where a status, a move, a reason or an
 * outcome is added. (A new word also needs its label in each language and a place in the table's CHECK.)
 */
const matchMoves = [
  // The library puts down what a mentor said on the telephone.
  { from: ['proposed'], to: 'accepted', by: ['mentor', 'library'] },
  {
    from: ['proposed'],
    to: 'declined',
    by: ['mentor', 'library'],
    needs: { reason: ['no_time', 'full', 'not_my_field', 'conflict_of_interest', 'other'] },
  },
  { from: ['proposed'], to: 'expired', by: ['system'], needs: { pastAnswer: true } },
  { from: ['proposed'], to: 'cancelled', by: ['library'], needs: { reason: cancelReasons } },
  {
    from: ['accepted'],
    to: 'cancelled',
    by: ['library', 'mentor', 'client'],
    needs: { reason: cancelReasons },
  },
  { from: ['accepted'], to: 'active', by: ['client', 'library'], needs: { consent: true } },
  {
    from: ['active'],
    to: 'completed',
    by: ['library', 'mentor', 'client'],
    needs: { outcome: ['goal_reached', 'goal_partly_reached', 'goal_not_reached', 'other'] },
  },
  {
    from: ['active'],
    to: 'ended_early',
    by: ['library', 'mentor', 'client'],
    needs: {
      reason: [
        'lost_touch',
        'did_not_suit',
        'mentor_unavailable',
        'client_request',
        'consent_withdrawn',
        'other',
      ],
    },
  },
] as const satisfies readonly MatchMoveRow<string, string, string>[];

type Row = (typeof matchMoves)[number];
type Words<Key extends string> =
  Extract<Row, { needs: Record<Key, unknown> }> extends {
    needs: Record<Key, readonly (infer Word)[]>;
  }
    ? Word
    : never;

export type MatchStatus = Row['from'][number] | Row['to'];
export type MatchReason = Words<'reason'>;
export type MatchOutcome = Words<'outcome'>;

/** A row of the table as rules read it. */
export type MatchMoveRule = MatchMoveRow<MatchStatus, MatchReason, MatchOutcome>;

export const matchMoveRules: readonly MatchMoveRule[] = matchMoves;

export const matchStatuses = distinct(matchMoveRules.flatMap(({ from, to }) => [...from, to]));

export const matchReasons = distinct(matchMoveRules.flatMap(({ needs }) => needs?.reason ?? []));

export const matchOutcomes = distinct(matchMoveRules.flatMap(({ needs }) => needs?.outcome ?? []));

/** For each status, those that may follow it. */
export const matchLifecycle = matchStatuses.reduce(
  (lifecycle, status) => ({
    ...lifecycle,
    [status]: matchMoveRules.filter(({ from }) => from.includes(status)).map(({ to }) => to),
  }),
  {} as Lifecycle<MatchStatus>,
);

function distinct<Word>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)];
}
