import { searchKey } from '#kernel';
import { type ContactField, takesSeveralColumns } from './contact-field';
import { looksLike } from './content.rules';
import { headerWords } from './header-words';

/** What each column of a file means: a field for each, null for a column that is left out. */
export type Mapping = readonly (ContactField | null)[];

/** The labels of our own exports, in every language. */
export type FieldLabels = Readonly<Partial<Record<ContactField, readonly string[]>>>;

/** The words of a heading, whatever its case, its accents, its script and its numbers. */
function headerKey(header: string): string {
  const words = searchKey(header, 'ru').split(' ');
  return words.filter((word) => !/^\d+$/.test(word)).join(' ');
}

/** Knows what columns are called. */
export class HeaderDictionary {
  private readonly fields = new Map<string, ContactField>();

  constructor(labels: FieldLabels) {
    // Our own labels come last, because a file that we wrote must be read as we wrote it.
    for (const words of [headerWords, labels]) {
      for (const [field, known] of Object.entries(words)) {
        for (const word of known) this.fields.set(headerKey(word), field as ContactField);
      }
    }
  }

  find(header: string): ContactField | null {
    return this.fields.get(headerKey(header)) ?? null;
  }
}

/** Whether the first row names the columns. Data in it says no; a known name, or data only below it, says yes. */
export function hasHeader(
  rows: readonly (readonly string[])[],
  dictionary: HeaderDictionary,
): boolean {
  const [first = [], ...others] = rows;
  if (first.some((cell) => looksLike(cell) !== null)) return false;
  if (first.some((cell) => dictionary.find(cell) !== null)) return true;
  return others.some((row) => row.some((cell) => looksLike(cell) !== null));
}

/** Proposes a mapping: by the columns' names, and where these say nothing, by what stands in the columns. */
export function proposeMapping(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  dictionary: HeaderDictionary,
): Mapping {
  const taken = new Set<ContactField>();
  const take = (field: ContactField | null): ContactField | null => {
    if (field === null || (taken.has(field) && !takesSeveralColumns(field))) return null;
    taken.add(field);
    return field;
  };
  const known = headers.map((header) => dictionary.find(header));
  const named = known.map(take);
  return named.map((field, column) => {
    if (known[column] !== null || isSomethingElse(headers[column] ?? '')) return field;
    return take(contentOf(samples.map((row) => row[column] ?? '')));
  });
}

/** Columns that look like telephones or postal codes, and are what no contact has a place for. */
function isSomethingElse(header: string): boolean {
  return somethingElse.test(header.toLowerCase());
}

const somethingElse =
  /fax|faks|факс|pager|home|domow|дом|inny adres|birth|urodz|народж|рожден|date|data|дата|pesel|окпо|інн|іпн|инн|label|type/;

/** What most of a column's cells look like. */
function contentOf(cells: readonly string[]): ContactField | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const kinds = filled.map(looksLike);
  const [most] = kinds.filter((kind) => kind !== null);
  if (most === undefined) return null;
  const alike = kinds.filter((kind) => kind === most).length;
  return alike * 2 > filled.length ? most : null;
}

/** Whether rows can be made into contacts: something in them must be a name. */
export function namesContacts(mapping: Mapping): boolean {
  const naming: readonly ContactField[] = ['name', 'firstName', 'lastName', 'organisation'];
  return mapping.some((field) => field !== null && naming.includes(field));
}
