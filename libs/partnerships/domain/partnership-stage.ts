import { type Lifecycle } from '#kernel';

/** What a partnership is known by, and what may have to be known before it goes on. */
export type PartnershipKnowledge =
  'aims' | 'ourBenefits' | 'theirBenefits' | 'personId' | 'contributions' | 'startsOn';

/** What must be given, or be known, for a move to be made. */
interface MoveNeeds<Reason> {
  /** What is to be written down before the stage is left in this direction. */
  readonly known?: readonly PartnershipKnowledge[];
  readonly reason?: readonly Reason[];
  /** Whoever goes back says why. */
  readonly note?: true;
}

interface MoveRow<Stage, Reason> {
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly needs?: MoveNeeds<Reason>;
}

/**
 * The partnership's way, row by row. This is the one place where a stage, a move or a reason is added: types,
 * validation, OpenAPI and the board follow from it. (A new word also needs its label in each language and its place
 * in the CHECK of the table.)
 */
const partnershipMoves = [
  { from: ['identified'], to: 'analysed', needs: { known: ['aims'] } },
  { from: ['analysed'], to: 'selected', needs: { known: ['ourBenefits', 'theirBenefits'] } },
  { from: ['selected'], to: 'invited', needs: { known: ['personId'] } },
  { from: ['invited'], to: 'agreed', needs: { known: ['contributions'] } },
  { from: ['agreed'], to: 'active', needs: { known: ['startsOn'] } },
  {
    from: ['active'],
    to: 'dormant',
    needs: { reason: ['nothing_planned', 'person_left', 'no_means', 'other'] },
  },
  { from: ['dormant'], to: 'active' },
  {
    from: ['agreed', 'active', 'dormant'],
    to: 'ended',
    needs: {
      reason: ['aims_reached', 'agreement_ran_out', 'partner_withdrew', 'we_withdrew', 'other'],
    },
  },
  {
    from: ['identified', 'analysed', 'selected', 'invited'],
    to: 'declined',
    needs: { reason: ['aims_differ', 'no_means', 'no_answer', 'another_was_chosen', 'other'] },
  },
  { from: ['analysed'], to: 'identified', needs: { note: true } },
  { from: ['selected'], to: 'analysed', needs: { note: true } },
  { from: ['invited'], to: 'selected', needs: { note: true } },
  { from: ['agreed'], to: 'invited', needs: { note: true } },
  { from: ['active'], to: 'agreed', needs: { note: true } },
] as const satisfies readonly MoveRow<string, string>[];

type Row = (typeof partnershipMoves)[number];

export type PartnershipStage = Row['from'][number] | Row['to'];

export type PartnershipReason =
  Extract<Row, { needs: { reason: unknown } }> extends {
    needs: { reason: readonly (infer Reason)[] };
  }
    ? Reason
    : never;

/** A row of the table as rules read it. */
export type MoveRule = MoveRow<PartnershipStage, PartnershipReason>;

export const moveRules: readonly MoveRule[] = partnershipMoves;

/** In the order of the board. The first six are the way from a name on a list to work together. */
export const partnershipStages = [
  'identified',
  'analysed',
  'selected',
  'invited',
  'agreed',
  'active',
  'dormant',
  'ended',
  'declined',
] as const satisfies readonly PartnershipStage[];

/** The straight way, on which each stage rests on what the ones before it asked for. */
export const stagesOnTheWay = [
  'identified',
  'analysed',
  'selected',
  'invited',
  'agreed',
  'active',
] as const satisfies readonly PartnershipStage[];

export type StageOnTheWay = (typeof stagesOnTheWay)[number];

export const partnershipReasons = [
  ...new Set(moveRules.flatMap(({ needs }) => needs?.reason ?? [])),
];

/** For each stage, those that may follow it. */
export const partnershipLifecycle = partnershipStages.reduce(
  (lifecycle, stage) => ({
    ...lifecycle,
    [stage]: moveRules.filter(({ from }) => from.includes(stage)).map(({ to }) => to),
  }),
  {} as Lifecycle<PartnershipStage>,
);
