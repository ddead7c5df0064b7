import { type Lifecycle } from '#kernel';

/** The roles in a referral. Which of them the library has, and which the partner, is its direction's matter. */
export const sides = ['requester', 'target', 'client', 'system'] as const;

export type Side = (typeof sides)[number];

/** What must be given, or be true, for a move to be made. */
interface MoveNeeds<Reason, Outcome> {
  readonly reason?: readonly Reason[];
  readonly outcome?: readonly Outcome[];
  readonly schedule?: true;
  /** In mode `referral`: a consent in force that names the recipient. */
  readonly consent?: true;
  readonly noContactYet?: true;
  readonly pastExpiry?: true;
}

interface MoveRow<Status, Reason, Outcome> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly Side[];
  /** Who may make it besides, where the client goes by themselves. */
  readonly inSelfReferralAlsoBy?: readonly Side[];
  readonly needs?: MoveNeeds<Reason, Outcome>;
}

const underWay = ['accepted', 'scheduled', 'in_progress', 'on_hold'] as const;

const endingReasons = [
  'client_request',
  'consent_withdrawn',
  'no_longer_needed',
  'duplicate',
  'wrong_recipient',
  'other',
] as const;

/**
 * The referral's life, row by row. This is the one place where a status, a move, a reason or an outcome is
 * added: types, validation, OpenAPI and the moves offered to each side follow from it. (A new word also needs
 * its label in each language and a place in the table's CHECK; specs say so when one is missing.)
 */
const referralMoves = [
  { from: ['draft'], to: 'sent', by: ['requester'], needs: { consent: true } },
  { from: ['sent'], to: 'accepted', by: ['target'] },
  {
    from: ['sent'],
    to: 'declined',
    by: ['target'],
    needs: {
      reason: [
        'no_capacity',
        'not_eligible',
        'service_not_provided',
        'already_served',
        'wrong_recipient',
        'other',
      ],
    },
  },
  // The system withdraws and cancels where the client no longer agrees to any of it: that is not undone by a slip.
  {
    from: ['sent'],
    to: 'withdrawn',
    by: ['requester', 'system'],
    needs: { reason: endingReasons },
  },
  { from: ['sent'], to: 'expired', by: ['system'], needs: { pastExpiry: true } },
  { from: ['accepted'], to: 'sent', by: ['target'], needs: { noContactYet: true } },
  { from: ['accepted'], to: 'scheduled', by: ['target'], needs: { schedule: true } },
  { from: ['scheduled'], to: 'accepted', by: ['target'], needs: { reason: ['no_show'] } },
  { from: ['accepted', 'scheduled'], to: 'in_progress', by: ['target'] },
  {
    from: ['accepted', 'scheduled', 'in_progress'],
    to: 'on_hold',
    by: ['target'],
    needs: { reason: ['waitlisted', 'awaiting_client', 'other'] },
  },
  { from: ['on_hold'], to: 'in_progress', by: ['target'] },
  {
    from: underWay,
    to: 'completed',
    by: ['target'],
    inSelfReferralAlsoBy: ['client'],
    needs: {
      outcome: [
        'service_received',
        'business_started',
        'business_grown',
        'job_found',
        'training_enrolled',
        'other',
      ],
    },
  },
  {
    from: underWay,
    to: 'not_completed',
    by: ['target'],
    inSelfReferralAlsoBy: ['client'],
    needs: {
      outcome: [
        'could_not_contact',
        'client_declined',
        'no_longer_interested',
        'not_eligible',
        'no_capacity',
        'referred_elsewhere',
        'other',
      ],
    },
  },
  {
    from: underWay,
    to: 'cancelled',
    by: ['requester', 'target', 'system'],
    needs: { reason: endingReasons },
  },
  { from: ['draft', 'sent', ...underWay], to: 'entered_in_error', by: ['requester'] },
] as const satisfies readonly MoveRow<string, string, string>[];

type Row = (typeof referralMoves)[number];
type Words<Key extends string> =
  Extract<Row, { needs: Record<Key, unknown> }> extends {
    needs: Record<Key, readonly (infer Word)[]>;
  }
    ? Word
    : never;

export type ReferralStatus = Row['from'][number] | Row['to'];
export type ReferralReason = Words<'reason'>;
export type ReferralOutcome = Words<'outcome'>;

/** A row of the table as rules read it. */
export type MoveRule = MoveRow<ReferralStatus, ReferralReason, ReferralOutcome>;

export const moveRules: readonly MoveRule[] = referralMoves;

export const referralStatuses = distinct(moveRules.flatMap(({ from, to }) => [...from, to]));

export const referralReasons = distinct(moveRules.flatMap(({ needs }) => needs?.reason ?? []));

export const referralOutcomes = distinct(moveRules.flatMap(({ needs }) => needs?.outcome ?? []));

/** For each status, those that may follow it. */
export const referralLifecycle = referralStatuses.reduce(
  (lifecycle, status) => ({
    ...lifecycle,
    [status]: moveRules.filter(({ from }) => from.includes(status)).map(({ to }) => to),
  }),
  {} as Lifecycle<ReferralStatus>,
);

function distinct<Word>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)];
}
