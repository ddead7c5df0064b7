import fc from 'fast-check';
import { initialsOf } from './initials';

describe('Initials', () => {
  it.each([
    ['Łucja Kowalska-Nowak', 'Ł. K.'],
    ['Олена Шевченко', 'О. Ш.'],
    ['Ґалаґан', 'Ґ.'],
    ['  żaneta   ćwiek ', 'Ż. Ć.'],
    ['Ana María de la Cruz', 'A. M. D.'],
    ['“Ivan” (Ваня) Franko', 'I. В. F.'],
    ['Z\u0307aneta Nowak', 'Ż. N.'],
    ['—', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('tell no more than the first letters, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (name) => {
        const letters = initialsOf(name).replaceAll('. ', '').replaceAll('.', '');
        expect(
          Array.from(letters.normalize('NFC').replaceAll(/\p{M}/gu, '')).length,
        ).toBeLessThanOrEqual(6);
      }),
    );
  });
});
