import fc from 'fast-check';
import { romanisations, searchKey, searchKeys } from './search-key';

it.each([
  ['Łódź', 'lodz'],
  ['Żółć i Gęś', 'zolc i ges'],
  ['Straße', 'strasse'],
  ['Київ', 'kyiv'],
  ['Олена Шевченко', 'olena shevchenko'],
  ['Олена Шевченко', 'olena szewczenko'],
  ['Григорій', 'hryhorii'],
  ['Григорий', 'grigoriy'],
  ['Юлія Яременко', 'yuliia yaremenko'],
  ['Знам’янка', 'znamianka'],
  ['Алёна', 'alena'],
  ['Қазақ Әйгерім', 'kazak aygerim'],
  ["O'Brien-Kowalska", 'obrien kowalska'],
])('%s is found by %s', (name, key) => {
  expect(searchKeys(name)).toContain(key);
});

it('Ukrainian г is h, Russian г is g', () => {
  expect(searchKey('Галина', 'uk')).toBe('halyna');
  expect(searchKey('Галина', 'ru')).toBe('galina');
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('абвгґдеєжзиіїйклщюяąćęłńóśźż AZ-’\u0301')) }),
);
const romanisation = fc.constantFrom(...romanisations);

it('a key of a key is the key, so that rows and queries always meet', () => {
  fc.assert(
    fc.property(text, romanisation, (written, habit) => {
      const key = searchKey(written, habit);
      expect(searchKey(key, habit)).toBe(key);
    }),
  );
});

it('neither case nor the way in which letters and marks are put together matters', () => {
  fc.assert(
    fc.property(text, romanisation, (written, habit) => {
      expect(searchKey(written.normalize('NFD'), habit)).toBe(searchKey(written, habit));
    }),
  );
  expect(searchKey('ŁÓDŹ КИЇВ', 'uk')).toBe(searchKey('łódź київ', 'uk'));
});

it('what a pattern would take for more than a letter never stands in a key', () => {
  fc.assert(
    fc.property(text, romanisation, (written, habit) => {
      expect(searchKey(written, habit)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
    }),
  );
});
