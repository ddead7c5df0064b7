import * as fc from 'fast-check';
import { anyFingerprint, fingerprintOf, fingerprintWanted } from './word-fingerprint';

const word = fc.string({
  minLength: 1,
  maxLength: 8,
  unit: fc.constantFrom('a', 'b', 'k', 'o', '7', 'ї', '𐍈'),
});

describe('the fingerprint of a contact’s words', () => {
  it('has a bit of every beginning of every one of them', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, length) => {
        const chosen = words[which % words.length]!;
        const beginning = chosen.slice(0, 1 + (length % chosen.length));
        expect(fingerprintOf(words) & fingerprintWanted([beginning, 'xyz'])).not.toBe(0n);
      }),
    );
  });

  it('rules most of the words out that a contact does not have', () => {
    const fingerprint = fingerprintOf(['piekarnia', 'zurek', 'kolobrzeg', 'targi', '48943510000']);
    const others = ['bib', 'kawiarnia', 'fundacja', 'lodz', 'warsztaty', 'mentor', 'nowak', '500'];
    const met = others.filter((one) => (fingerprint & fingerprintWanted([one])) !== 0n);
    expect(met.length).toBeLessThan(others.length / 2);
  });

  it('rules nothing out for a beginning of one or two letters', () => {
    expect(fingerprintWanted(['k'])).toBe(anyFingerprint);
    expect(fingerprintWanted(['kaw', 'ka'])).toBe(anyFingerprint);
  });

  it('is a whole number that PostgreSQL can keep', () => {
    const numbers = Array.from({ length: 900 }, (_, at) => String(100 + at));
    expect(fingerprintOf(numbers)).toBe(-1n);
    expect(fingerprintOf([])).toBe(0n);
  });
});
