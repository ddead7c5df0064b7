import { industries, industryPath, isIndustry } from './industry';

const count = (length: number): number =>
  industries.filter((code) => code.length === length).length;

it('NACE Rev. 2 has 21 sections, 88 divisions, 272 groups and 615 classes', () => {
  expect([count(1), count(2), count(4), count(5)]).toEqual([21, 88, 272, 615]);
});

it.each(['G', '47', '47.6', '47.61', '01.11', '99.00'])('%s is a code', (code) => {
  expect(isIndustry(code)).toBe(true);
});

it.each(['', 'V', 'g', '4', '34', '47.0', '47.60', '4761', '47.611', 'toString'])(
  '%s is none',
  (code) => {
    expect(isIndustry(code)).toBe(false);
  },
);

it('a code stands in the wider ones', () => {
  expect(industryPath('47.61')).toEqual(['G', '47', '47.6', '47.61']);
  expect(industryPath('47.6')).toEqual(['G', '47', '47.6']);
  expect(industryPath('47')).toEqual(['G', '47']);
  expect(industryPath('G')).toEqual(['G']);
  expect(industryPath('34')).toEqual([]);
});
