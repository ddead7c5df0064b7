import * as fc from 'fast-check';
import { isLanguage } from '#kernel';
import { preferredLanguage } from '#platform/messages';

describe('the language of an answer', () => {
  it.each([
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['PL', 'pl'],
    ['uk-UA, en;q=0.5', 'uk'],
    ['en;q=0.5, ru;q=0.9', 'ru'],
    ['de, fr;q=0.9, uk;q=0.1', 'uk'],
    ['de-DE', 'en'],
    ['pl;q=0, ru;q=0.3', 'ru'],
    ['*', 'en'],
    ['', 'en'],
    ['pl;q=NaN', 'en'],
    ['pl; q=0.2 , uk ;q=0.4', 'uk'],
  ])('that is asked for by "%s" is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('is English, or the one named instead, when nobody asks', () => {
    expect(preferredLanguage(undefined)).toBe('en');
    expect(preferredLanguage(undefined, 'uk')).toBe('uk');
    expect(preferredLanguage('de', 'uk')).toBe('uk');
  });

  it('is one of ours, whatever is asked for', () => {
    fc.assert(fc.property(fc.string(), (header) => isLanguage(preferredLanguage(header))));
  });
});
