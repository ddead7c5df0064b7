import { type Contact } from '#contacts';
import { type SearchWord, searchWordsOf } from '#libs/contacts/domain/search-words';
import { contactRow, type ContactRow } from '../seed/contact-rows';
import { Random } from '../seed/random';

/** Contacts that differ; the others are made of them, each with numbers of its own. */
const patternCount = 6_000;

/** Every twentieth has one of these, which the vocabularies of the seed do not know. */
const russianNames = [
  'Библиотека имени Пушкина',
  'Кафе «Берёзка»',
  'Парикмахерская «Ласточка»',
  'Пекарня Смирнова',
  'Фонд «Надежда»',
  'Григорий Ковалёв',
] as const;

/** A handful in each library, however large it is: what is rare. */
export const rareNames = [
  'Fundacja „Chrząszcz w trzcinie”',
  'Майстерня «Щедрик»',
  'Ателье «Чертополох»',
] as const;

/** A contact with the words by which it is found. */
export interface Pattern {
  readonly row: ContactRow;
  readonly words: readonly SearchWord[];
}

export function makePatterns(): readonly Pattern[] {
  const random = new Random(20261122);
  return Array.from({ length: patternCount }, (_, at) => {
    const row = contactRow({ id: '', ukrainianShare: 0.3 }, random);
    const name = at % 20 === 0 ? random.one(russianNames) : String(row.name);
    return patternOf({ ...row, name });
  });
}

export function rarePatterns(): readonly Pattern[] {
  const random = new Random(7);
  return rareNames.map((name) =>
    patternOf({ ...contactRow({ id: '', ukrainianShare: 0 }, random), name }),
  );
}

/** Telephone numbers and e-mail addresses are given to each contact made of it, and found by words of their own. */
function patternOf(row: ContactRow): Pattern {
  const words = searchWordsOf(
    {
      name: String(row.name),
      secondName: null,
      addresses: row.addresses as Contact['addresses'],
      tags: row.tags as Contact['tags'],
      notes: row.notes as Contact['notes'],
      emails: [],
      phones: [],
      registrationNumbers: [],
    },
    [],
  );
  return { row, words };
}
