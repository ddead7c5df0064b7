import { searchKeys } from '#kernel';
import { type Contact } from './contact';
import { phoneDigits } from './phone';

/**
 * Goes up whenever the words of a contact come to be computed in another way: the worker then computes them anew for
 * those of an older generation.
 */
export const searchGeneration = 3;

/**
 * Where a word was found; what is found there first is answered first. A Cyrillic word is written in Latin letters in
 * several ways: the first of them has the rank itself, the others the one behind it.
 */
export const searchRanks = { beginningOfName: 2, name: 4, besides: 6, notes: 8 } as const;

/** The ranks of words in their first writing: each word of a contact is met once among them. */
export const firstWritings: readonly number[] = Object.values(searchRanks);

export const everyWriting: readonly number[] = firstWritings.flatMap((rank) => [rank, rank + 1]);

/** A word by which a contact is found: small Latin letters and digits, or letters of an alphabet that we do not know. */
export interface SearchWord {
  readonly word: string;
  readonly rank: number;
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
    ...names.flatMap((one) => at('beginningOfName', beginningsOf(keysOf(one)))),
    ...names.flatMap((one) => at('name', keysOf(one))),
    ...besides.flatMap((one) => at('besides', keysOf(one))),
    ...at('besides', [numbers]),
    ...at('notes', keysOf(notes ?? '')),
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

function beginningsOf(writings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return writings.map((words) => words.slice(0, 1));
}

function at(
  place: keyof typeof searchRanks,
  writings: readonly (readonly string[])[],
): readonly SearchWord[] {
  return writings.flatMap((words, writing) =>
    words.map((word) => ({ word, rank: searchRanks[place] + (writing === 0 ? 0 : 1) })),
  );
}

/** Each word once, with its best rank. */
function ranked(found: readonly SearchWord[]): readonly SearchWord[] {
  const words = new Map<string, SearchWord>();
  for (const one of found) {
    if (one.rank < (words.get(one.word)?.rank ?? Infinity)) words.set(one.word, one);
  }
  return [...words.values()];
}
