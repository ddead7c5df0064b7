import fc from 'fast-check';
import { distanceToBeginning, likelyWords, typoVariants } from './typos';

const shares = (one: string, other: string): boolean =>
  typoVariants(one).some((variant) => typoVariants(other).includes(variant));

it.each([
  ['bibloteka', 'biblioteka'],
  ['bibiloteka', 'biblioteka'],
  ['biblitoeka', 'biblioteka'],
  ['kowlska', 'kowalska'],
  ['kowalksa', 'kowalska'],
  ['lpdz', 'lodz'],
  ['olodz', 'lodz'],
  ['szefczenko', 'szewczenko'],
])('%s is taken for %s', (typed, word) => {
  expect(shares(typed, word)).toBe(true);
  expect(likelyWords(typed, ['zupelnie', word, 'inne'])).toEqual([word]);
});

it.each([
  ['kot', 'kos'],
  ['1234567', '1234568'],
])('%s is not taken for %s: too short, or a number', (typed, word) => {
  expect(shares(typed, word)).toBe(false);
});

it('of the likely ones the likeliest count', () => {
  expect(likelyWords('kowalsk', ['kowalska', 'kowalcze', 'kowal'])).toEqual(['kowalska']);
  expect(likelyWords('nowack', ['kowalska'])).toEqual([]);
});

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefg')),
  minLength: 5,
  maxLength: 12,
});
const letter = fc.constantFrom(...Array.from('abcdefgxyz'));

it('whatever one letter is left out, put in, changed or swapped, the word is found again', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(11),
      letter,
      fc.constantFrom('out', 'in', 'change', 'swap'),
      (right, place, other, how) => {
        const at = place % right.length;
        const [before, here, after] = [right.slice(0, at), right.charAt(at), right.slice(at + 1)];
        const typed = {
          out: before + after,
          in: before + other + here + after,
          change: before + other + after,
          swap: before + after.slice(0, 1) + here + after.slice(1),
        }[how];
        if (typed.length < 4) return;
        expect(shares(typed, right)).toBe(true);
        expect(distanceToBeginning(typed, right)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
