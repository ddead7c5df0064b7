import { type SwotItem, type SwotItemDetails } from './swot';

const fields = [
  'quadrant',
  'statement',
  'evidence',
  'goal',
  'goalIds',
  'partnershipIds',
  'followUpIds',
] as const satisfies readonly (keyof SwotItemDetails)[];

export const comparedFields: readonly ComparedField[] = fields;

export type ComparedField = (typeof fields)[number];

export interface ChangedItem<Item> {
  readonly before: Item;
  readonly after: Item;
  readonly fields: readonly ComparedField[];
}

/** What came, went and changed between two analyses. */
export interface Comparison<Item> {
  readonly added: readonly Item[];
  readonly takenOut: readonly Item[];
  readonly changed: readonly ChangedItem<Item>[];
  /** How many are in both as they were. */
  readonly unchanged: number;
}

type Comparable = SwotItemDetails & Pick<SwotItem, 'originId'>;

/** Items are known again by where they come from, however they were reworded. */
export function compare<Item extends Comparable>(
  before: readonly Item[],
  after: readonly Item[],
): Comparison<Item> {
  const earlier = new Map(before.map((item) => [item.originId, item]));
  const later = new Set(after.map(({ originId }) => originId));
  const inBoth = after.flatMap((item) => {
    const same = earlier.get(item.originId);
    return same ? [{ before: same, after: item, fields: differences(same, item) }] : [];
  });
  const changed = inBoth.filter(({ fields: differing }) => differing.length > 0);
  return {
    added: after.filter(({ originId }) => !earlier.has(originId)),
    takenOut: before.filter(({ originId }) => !later.has(originId)),
    changed,
    unchanged: inBoth.length - changed.length,
  };
}

function differences(one: SwotItemDetails, other: SwotItemDetails): ComparedField[] {
  return fields.filter((field) => inWords(one[field]) !== inWords(other[field]));
}

/** Links have no order. */
function inWords(value: string | null | readonly string[]): string {
  return value === null || typeof value === 'string'
    ? JSON.stringify(value)
    : JSON.stringify([...value].sort());
}
