import { type ContactKind } from '#contacts';
import { type Random } from './random';

type Words = readonly [string, ...string[]];

/** The words of one language that names are put together from. `{town}` stands in the case the pattern needs. */
export interface Vocabulary {
  readonly language: 'pl' | 'uk';
  readonly country: string;
  readonly phonePrefix: string;
  readonly firstNames: Words;
  readonly surnames: Words;
  /** The town, and the form in which it follows "in". */
  readonly towns: readonly [readonly [string, string], ...(readonly [string, string])[]];
  readonly streets: Words;
  readonly proper: Words;
  readonly patterns: Readonly<Record<Exclude<ContactKind, 'mentor' | 'business_leader'>, Words>>;
}

/** A name as such a contact would bear it, in a town. */
export function nameOf(
  kind: ContactKind,
  words: Vocabulary,
  townInPlace: string,
  random: Random,
): string {
  const pattern =
    kind === 'mentor' || kind === 'business_leader'
      ? '{first} {surname}'
      : random.one(words.patterns[kind]);
  return pattern
    .replace('{first}', random.one(words.firstNames))
    .replace('{surname}', random.one(words.surnames))
    .replace('{proper}', random.one(words.proper))
    .replace('{number}', String(1 + random.below(60)))
    .replace('{in}', townInPlace);
}
