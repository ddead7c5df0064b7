import { languages } from '#kernel';
import { contactMessages } from '../messages';
import {
  industries,
  industriesIn,
  industryDivisions,
  industryPath,
  industrySections,
  isIndustry,
} from './industry';

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

it('what is looked for as a whole finds its parts', () => {
  expect(industriesIn('47.6')).toEqual(['47.6', '47.61', '47.62', '47.63', '47.64', '47.65']);
  expect(industriesIn('G')).toContain('47.61');
  expect(industriesIn('47.61')).toEqual(['47.61']);
  expect(industriesIn('none')).toEqual([]);
});

it.each(languages)('each division has a name of its own in %s', (language) => {
  const names = industrySections
    .flatMap(industryDivisions)
    .map((division) => contactMessages[language][`industry.${division}`]);
  expect(names.every(Boolean)).toBe(true);
  expect(new Set(names).size).toBe(88);
});

it.each(languages)('each section has a name in %s', (language) => {
  const names = industrySections.map((section) => contactMessages[language][`industry.${section}`]);
  expect(new Set(names).size).toBe(21);
});
