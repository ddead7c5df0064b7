/**
 * Words that differ in one letter share a variant: each of them with one letter left out (or none). So a word that was
 * mistyped finds the right one by equality, however many words a library has. Only the beginnings are compared: a word of
 * seven letters and more need not be typed to its end.
 */
const compared = 7;

/** A shorter word is too easily another one. */
export const shortestCorrected = 4;

/** Of so many letters a second one may be wrong. */
const long = 8;

const onlyLetters = /^\p{L}+$/u;

export function typoVariants(word: string): readonly string[] {
  if (word.length < shortestCorrected || !onlyLetters.test(word)) return [];
  const beginning = word.slice(0, compared);
  const shortened = Array.from(
    beginning,
    (_, at) => beginning.slice(0, at) + beginning.slice(at + 1),
  );
  return [...new Set([beginning, ...shortened])];
}

/** Of the words that share a variant with what was typed, those that it most likely is the beginning of. */
export function likelyWords(typed: string, candidates: readonly string[]): readonly string[] {
  const allowed = typed.length < long ? 1 : 2;
  const distances = candidates.map((word) => ({
    word,
    distance: distanceToBeginning(typed, word),
  }));
  const least = Math.min(allowed, ...distances.map(({ distance }) => distance));
  return distances.filter(({ distance }) => distance <= least).map(({ word }) => word);
}

/** How many letters must be changed, left out, put in or swapped to make a beginning of the word of what was typed. */
export function distanceToBeginning(typed: string, word: string): number {
  let [beforeLast, last]: [number[], number[]] = [
    [],
    Array.from({ length: word.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(...last);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
