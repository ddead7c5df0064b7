import { deepCursor } from '../deep-cursor';
import { type Seeded } from '../seed/seed';

/** Something that a librarian asks, in both databases alike. */
export interface Question {
  readonly title: string;
  /** Asked one after the other. */
  readonly paths: readonly string[];
}

/** What people look for, from three letters on: common and rare words in each script, several words, and mistakes. */
const searches = [
  ...['bib', 'kaw', 'pie', 'kow', 'biblioteka', 'fundacja'],
  ...['біб', 'кав', 'ков', 'бібліотека', 'львів'],
  ...['биб', 'пек', 'библиотека', 'кафе'],
  ...['piekarnia kolobrzeg', 'kolobrzeg bib', 'fundacja zagiel', 'кафе берёзка', 'praca kow'],
  ...['chrzaszcz', 'щедрик', 'чертополох', 'fundacja trzcin', '500 000 777', 'kowalski 777'],
  ...['bibloteka', 'funadcja', 'библеотека', 'chrzonszcz', 'zzzyx', 'bib zzzyx'],
] as const;

const list = '/api/v1/contacts';

/**
 * Pages of so many, since the small database has a thousandth one and, of the words looked for, so many contacts: what
 * is found more in the large one would be dearer by itself.
 */
const pageSize = 10;

export async function questionsFor(
  address: string,
  seeded: Seeded,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Question[]> {
  const cursor = await deepCursor(address + list, 999 * pageSize, headers);
  return [
    { title: 'the first page', paths: [`${list}?limit=25`] },
    { title: 'the 1000th page of ten', paths: [`${list}?limit=${pageSize}&cursor=${cursor}`] },
    { title: 'one contact', paths: seeded.contactIds.map((id) => `${list}/${id}`) },
    ...searches.map((words) => ({
      title: words,
      paths: [`${list}?limit=${pageSize}&q=${encodeURIComponent(words)}`],
    })),
  ];
}
