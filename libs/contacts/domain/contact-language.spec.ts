import { languageOf } from './contact-language';

it('a contact is written to in the first of its languages that we know', () => {
  expect(languageOf({ languages: ['kk', 'uk-UA', 'ru'] }, 'pl')).toBe('uk');
  expect(languageOf({ languages: ['EN-gb'] }, 'pl')).toBe('en');
});

it('a contact whose languages we do not know is written to in that of the library', () => {
  expect(languageOf({ languages: [] }, 'pl')).toBe('pl');
  expect(languageOf({ languages: ['kk', 'plx'] }, 'uk')).toBe('uk');
});
