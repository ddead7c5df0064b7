import { searchKeys } from '#kernel';
import { type Contact } from './contact';
import { phoneDigits } from './phone';

/**
 * Goes up whenever the words of a contact come to be computed in another way: the worker then computes them anew for
 * those of an older generation.
 */
export const searchGeneration = 1;

/** Where a word was found; what is found there first is answered first. */
export const searchRanks = { beginningOfName: 1, name: 2, besides: 3, notes: 4 } as const;

export type SearchRank = (typeof searchRanks)[keyof typeof searchRanks];

/** A word by which a contact is found: small Latin letters and digits, or letters of an alphabet that we do not know. */
export interface SearchWord {
  readonly word: string;
  readonly rank: SearchRank;
}

/** What nobody types to its end. */
const longestWord = 64;

/** Digits that stand apart are one number when there are so many of them: `94 351 00 00`. */
const fewestDigits = 7;

type Searchable = Pick<
  Contact,
  | 'name'
  | 'secondName'
  | 'addresses'
  | 'tags'
  | 'emails'
  | 'phones'
  | 'registrationNumbers'
  | 'notes'
>;

/** Every word by which a contact is found, each once, where it counts most. */
export function searchWordsOf(
  contact: Searchable,
  namesOfPeople: readonly string[],
): readonly SearchWord[] {
  const { name, secondName, addresses, tags, emails, phones, registrationNumbers, notes } = contact;
  const names = [name, secondName ?? ''];
  const besides = [
    ...namesOfPeople,
    ...addresses.map(({ city }) => city ?? ''),
    ...tags,
    ...emails.map(({ address }) => address),
  ];
  const numbers = [
    ...phones.flatMap(phoneDigits),
    ...registrationNumbers.map(({ value }) => value),
  ].map(numberWord);
  return ranked([
    ...names
      .flatMap((one) => keysOf(one).map((words) => words.slice(0, 1)))
      .map(at('beginningOfName')),
    ...names.flatMap(keysOf).map(at('name')),
    ...[...besides.flatMap(keysOf), numbers].map(at('besides')),
    ...keysOf(notes ?? '').map(at('notes')),
  ]);
}

/** A number is looked for without the zeros that it begins with: those of a country, a trunk or a register. */
export function numberWord(digits: string): string {
  return digits.length < fewestDigits ? digits : digits.replace(/^0+/, '');
}

/** The words of a text, in every habit of writing it in Latin letters; digits that stand apart also as one number. */
function keysOf(text: string): readonly (readonly string[])[] {
  return searchKeys(text).map((key) => {
    const words = key.split(' ');
    return [...words.map((word) => word.slice(0, longestWord)), ...numbersIn(words)];
  });
}

/** Runs of digits, joined: what may be a telephone number. */
export function numbersIn(words: readonly string[]): readonly string[] {
  const runs = words.join(' ').match(/\d+(?: \d+)*/g) ?? [];
  return runs
    .map((run) => run.replaceAll(' ', ''))
    .filter((digits) => digits.length >= fewestDigits && digits.length <= longestWord)
    .map(numberWord);
}

function at(place: keyof typeof searchRanks): (words: readonly string[]) => SearchWord[] {
  return (words) => words.map((word) => ({ word, rank: searchRanks[place] }));
}

/** They come with the best rank first, and the first one counts. */
function ranked(found: readonly (readonly SearchWord[])[]): readonly SearchWord[] {
  const words = new Map<string, SearchWord>();
  for (const one of found.flat()) if (!words.has(one.word)) words.set(one.word, one);
  return [...words.values()];
}
