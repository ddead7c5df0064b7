import * as fc from 'fast-check';
import { joinList, lineSeparator, listSeparator, splitList } from './cell-list';
import { guardAgainstFormulas, withoutGuard } from './formula.rules';

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'"\\;,:\n\r\t ＝Łїn'.split(''), ' ::: ') }),
);

describe('a list in one cell', () => {
  it.each([listSeparator, lineSeparator])(
    'is read as it was written, with %j between',
    (separator) => {
      const values = fc.array(
        nasty.map((text) => text.trim()),
        { minLength: 1 },
      );
      fc.assert(
        fc.property(values, (list) => {
          expect(splitList(joinList(list, separator), separator)).toEqual(list);
        }),
      );
    },
  );

  it('is read as people and Google write it', () => {
    expect(splitList('rodzina;biznes ; CV', listSeparator)).toEqual(['rodzina', 'biznes', 'CV']);
    expect(splitList('a@example.org ::: b@example.org', listSeparator)).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
    expect(splitList('C:\\temp', listSeparator)).toEqual(['C:\\temp']);
  });
});

describe('the guard against formulas', () => {
  it.each(['=1+1', '+48 94 351 00 00', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1"])(
    'stands before %j',
    (cell) => {
      expect(guardAgainstFormulas(cell)).toBe(`'${cell}`);
    },
  );

  it('leaves what is no formula, even what begins with an apostrophe', () => {
    for (const cell of ['', 'Łódź', "'t Hoekje", '1=1'])
      expect(guardAgainstFormulas(cell)).toBe(cell);
    expect(withoutGuard("'t Hoekje")).toBe("'t Hoekje");
  });

  it('is taken off again, whatever the cell says', () => {
    fc.assert(
      fc.property(nasty, (cell) => {
        const guarded = guardAgainstFormulas(cell);
        expect(guarded).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(withoutGuard(guarded)).toBe(cell);
      }),
    );
  });
});
