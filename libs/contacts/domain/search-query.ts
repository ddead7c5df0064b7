import { searchKeys } from '#kernel';
import { numbersIn } from './search-words';

/** A word that somebody looks for: all the beginnings, in Latin letters, that it may stand for. */
export type WantedWord = readonly string[];

/** More do not narrow a search down. */
const mostWords = 10;

/** The words that are looked for; a contact must have them all. Each may be the beginning of a word of the contact. */
export function wantedWords(query: string): readonly WantedWord[] {
  const tokens = query
    .normalize('NFKC')
    .replaceAll(/['’ʼ`´ʹ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((token) => searchKeys(token).flatMap((key) => key.split(' ')))
    .filter((beginnings) => beginnings.length > 0);
  const distinct = new Map(
    withNumbers(tokens).map((beginnings) => [beginnings.join(), beginnings]),
  );
  return [...distinct.values()].slice(0, mostWords);
}

/** Digits that stand apart are looked for as one number. */
function withNumbers(tokens: readonly WantedWord[]): readonly WantedWord[] {
  const words: WantedWord[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const numbers = numbersIn(run);
    words.push(...(numbers.length > 0 ? [numbers] : run.map((digits) => [digits])));
    run = [];
  };
  for (const token of tokens) {
    const [first = ''] = token;
    if (/^\d+$/.test(first)) run.push(first);
    else {
      endRun();
      words.push(token);
    }
  }
  endRun();
  return words;
}
