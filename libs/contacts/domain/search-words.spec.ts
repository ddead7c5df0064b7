import { type Contact } from './contact';
import { blankContact } from './read-contact';
import { wantedWords } from './search-query';
import { searchRanks, searchWordsOf } from './search-words';
import { fingerprintOf, fingerprintWanted } from './word-fingerprint';

function contact(details: Partial<Contact>): Contact {
  const none = { libraryId: '', id: '', version: 1, archivedAt: null, mergedInto: null };
  return {
    ...blankContact,
    ...none,
    createdAt: new Date(0),
    party: 'organisation',
    name: 'Nazwa',
    ...details,
  };
}

/** As the search does it: every wanted word is the beginning of one of the contact's, and has a bit of its fingerprint. */
function isFound(
  query: string,
  details: Partial<Contact>,
  people: readonly string[] = [],
): boolean {
  const words = searchWordsOf(contact(details), people);
  const fingerprint = fingerprintOf(words.map(({ word }) => word));
  const wanted = wantedWords(query);
  return (
    wanted.length > 0 &&
    wanted.every(
      (beginnings) =>
        (fingerprint & fingerprintWanted(beginnings)) !== 0n &&
        beginnings.some((beginning) => words.some(({ word }) => word.startsWith(beginning))),
    )
  );
}

describe('a contact is found by', () => {
  it.each([
    ['lodz', { name: 'Biblioteka w Łodzi', addresses: [{ city: 'Łódź' }] }],
    ['zazolc', { name: 'Zażółć Gęślą' }],
    ['kyiv', { name: 'Бібліотека, Київ' }],
    ['biblioteka', { name: 'Бібліотека імені Лесі Українки' }],
    ['biblioteka', { name: 'Библиотека имени Пушкина' }],
    ['бібліотека', { name: 'Biblioteka Publiczna' }],
    ['библиотека', { name: 'Biblioteka Publiczna' }],
    ['коваль', { name: 'Anna Kowal' }],
    ['шевченко', { name: 'Taras Szewczenko' }],
    ['галина', { name: 'Галина Мельник' }],
    ['halyna', { name: 'Галина Мельник' }],
    ['galina', { name: 'Галина Мельник' }],
    ['Kowalska Anna', { name: 'Anna Kowalska' }],
    ['ann kow', { name: 'Anna Kowalska' }],
    ['jezyk', { name: 'Кафе «Їжак»', secondName: 'Kawiarnia „Jeżyk”' }],
    ['obrien', { name: "Fred O'Brien" }],
    ["o'brien", { name: 'Fred OBrien' }],
    ['Biblioteka w Kołobrzegu', { name: 'Gminna Biblioteka w Kołobrzegu' }],
    ['Liceum nr 3', { name: 'Liceum Ogólnokształcące nr 3' }],
    ['warsztaty', { tags: ['warsztaty'] }],
    ['pup@kolobrzeg.example.org', { emails: [{ address: 'pup@kolobrzeg.example.org' }] }],
    ['94 351 00 00', { phones: [{ number: '+48943510000' }] }],
    ['+48 94 351', { phones: [{ number: '+48943510000' }] }],
    ['0048943510000', { phones: [{ number: '+48943510000' }] }],
    ['067 123 45 67', { phones: [{ number: '+380671234567' }] }],
    ['kowalska 943510000', { name: 'Kowalska', phones: [{ number: '+48943510000' }] }],
    ['123-456-32-18', { registrationNumbers: [{ kind: 'nip', value: '1234563218' }] }],
    ['26438', { registrationNumbers: [{ kind: 'krs', value: '0000026438' }] }],
    ['0000026438', { registrationNumbers: [{ kind: 'krs', value: '0000026438' }] }],
    ['600 100 200', { notes: 'Dzwonić pod 600 100 200 po dziesiątej' }],
    ['rzutnik', { notes: 'Pytali o salę i o rzutnik.' }],
  ])('%s', (query, details) => {
    expect(isFound(query, details as Partial<Contact>)).toBe(true);
  });

  it('the names of its people', () => {
    expect(isFound('wisniewska', {}, ['Katarzyna Wiśniewska'])).toBe(true);
  });
});

it.each(['kowalska jan', 'owalska', 'kiosk', '???', '', '943510001'])(
  'a contact is not found by %s',
  (query) => {
    expect(
      isFound(query, {
        name: 'Anna Kowalska',
        phones: [{ number: '+48943510000', extension: null, label: null }],
      }),
    ).toBe(false);
  },
);

it('a word counts where it counts most', () => {
  const words = searchWordsOf(
    contact({
      name: 'Kawiarnia Jeżyk',
      tags: ['kawiarnia', 'jezyk'],
      notes: 'kawiarnia, jeżyk, ciasto',
    }),
    [],
  );
  const rankOf = (wanted: string) => words.find(({ word }) => word === wanted)?.rank;
  expect(rankOf('kawiarnia')).toBe(searchRanks.beginningOfName);
  expect(rankOf('jezyk')).toBe(searchRanks.name);
  expect(rankOf('ciasto')).toBe(searchRanks.notes);
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
});

it('a search of many words looks for the first ten of them', () => {
  expect(wantedWords('a b c d e f g h i j k l m')).toHaveLength(10);
});
