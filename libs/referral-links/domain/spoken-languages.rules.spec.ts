import { firstOfOurs } from './spoken-languages.rules';

describe('A contact is written to', () => {
  it.each([
    [['kk', 'uk', 'pl'], 'uk'],
    [['pl-PL'], 'pl'],
    [['RU'], 'ru'],
    [['kk', 'de'], undefined],
    [[], undefined],
  ])('that speaks %j in %s', (spoken, language) => {
    expect(firstOfOurs(spoken)).toBe(language);
  });
});
