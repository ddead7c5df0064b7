import { type Contact } from './contact';
import { shareCity, similarity } from './name-keys';

/** What speaks for two contacts being one, and against it. The one table of what each is worth. */
export const likenessReasons = {
  registration_number: 90,
  email: 60,
  phone: 50,
  name_and_city: 50,
  different_registration_number: -60,
  different_name: -40,
} as const;

export type LikenessReason = keyof typeof likenessReasons;

export const likenessReasonNames = Object.keys(likenessReasons) as readonly LikenessReason[];

/** From this score on, two contacts are likely to be one. */
export const likelyScore = 50;

/** How likely two contacts are to be one: from 0 to 100, with its reasons. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

const similarNames = 0.5;
const differentNames = 0.2;

type Compared = Pick<
  Contact,
  'party' | 'name' | 'secondName' | 'addresses' | 'emails' | 'phones' | 'registrationNumbers'
>;

/**
 * An organisation is never a person. A number in a register settles it, either way; people who share the telephone or
 * the address of their office are told apart by their names.
 */
export function likeness(one: Compared, other: Compared): Likeness {
  if (one.party !== other.party) return { score: 0, reasons: [] };
  const names = similarity(one, other);
  const numbers = compareNumbers(one, other);
  const holds: Readonly<Record<LikenessReason, boolean>> = {
    registration_number: numbers.same,
    email: meet(one.emails, other.emails, ({ address }) => address.toLowerCase()),
    phone: meet(one.phones, other.phones, ({ number }) => number),
    name_and_city: names >= similarNames && shareCity(one, other),
    different_registration_number: numbers.different && !numbers.same,
    different_name: one.party === 'person' && names < differentNames,
  };
  const reasons = likenessReasonNames.filter((reason) => holds[reason]);
  const sum = reasons.reduce((score, reason) => score + likenessReasons[reason], 0);
  return { score: Math.min(100, Math.max(0, sum)), reasons };
}

function compareNumbers(one: Compared, other: Compared): { same: boolean; different: boolean } {
  const pairs = one.registrationNumbers.flatMap((number) =>
    other.registrationNumbers
      .filter(({ kind }) => kind === number.kind)
      .map(({ value }) => value === number.value),
  );
  return { same: pairs.includes(true), different: pairs.includes(false) };
}

function meet<Item>(
  one: readonly Item[],
  other: readonly Item[],
  key: (item: Item) => string,
): boolean {
  const known = new Set(one.map(key));
  return other.some((item) => known.has(key(item)));
}
