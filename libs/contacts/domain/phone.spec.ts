import { phoneDigits, phoneInWords, readPhone } from './phone';

it.each([
  ['94 351 00 00', 'PL', '+48943510000'],
  ['(94) 351-00-00', 'PL', '+48943510000'],
  ['+48 94 351 00 00', 'UA', '+48943510000'],
  ['0048943510000', 'PL', '+48943510000'],
  ['067 123 45 67', 'UA', '+380671234567'],
  ['8 (727) 250 00 00', 'KZ', '+77272500000'],
  ['19115', 'PL', '19115'],
  ['112', 'PL', '112'],
])('%s in %s is %s', (written, country, number) => {
  expect(readPhone(written, country)).toEqual({ number, extension: null });
});

it.each([
  '94 351 00 00 wew. 12',
  '94 351 00 00 wewn. 12',
  '94 351 00 00 ext. 12',
  '94 351 00 00 доб. 12',
])('the extension of %s is kept', (written) => {
  const phone = readPhone(written, 'PL');
  expect(phone).toEqual({ number: '+48943510000', extension: '12' });
  expect(phoneInWords(phone!)).toBe('+48 94 351 00 00 ext. 12');
});

it.each(['', 'ask Anna', '+48 94', '1234567890123456789', '94 351 00 00 or 01', 'DROP TABLE'])(
  '%s is no number',
  (written) => {
    expect(readPhone(written, 'PL')).toBeUndefined();
  },
);

it('a number reads back as itself, wherever the library is', () => {
  const phone = readPhone('94 351 00 00 ext. 12', 'PL')!;
  expect(readPhone(phoneInWords(phone), 'UA')).toEqual(phone);
});

it('a country without a numbering plan of its own still takes full numbers', () => {
  expect(readPhone('+48 94 351 00 00', 'AQ')?.number).toBe('+48943510000');
  expect(readPhone('94 351 00 00', 'AQ')).toBeUndefined();
});

it('is looked for with and without the country', () => {
  expect(phoneDigits({ number: '+48943510000' })).toEqual(['48943510000', '943510000']);
  expect(phoneDigits({ number: '19115' })).toEqual(['19115']);
});
