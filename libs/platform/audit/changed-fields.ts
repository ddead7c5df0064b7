export type Fields = Readonly<Record<string, unknown>>;

/** `before` and `after` of each field that changed; only the fields' names for personal data. */
export type ChangedFields =
  { readonly fields: readonly string[] } | { readonly before: Fields; readonly after: Fields };

/** Two states of a record, and what of them may be kept. */
export interface ChangedRecord {
  readonly before?: Fields;
  readonly after?: Fields;
  readonly personal?: boolean;
  readonly words?: readonly string[];
}

/** What differs between two states of a record. Bookkeeping (version, times of change) is not a change. */
export function changedFields({
  before = {},
  after = {},
  personal = false,
  words = [],
}: ChangedRecord): ChangedFields {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !bookkeeping.has(name) && !isSame(before[name], after[name]),
  );
  if (personal) return { fields: names };
  const told = (fields: Fields): Fields => pick(hiding(words, fields), names);
  return { before: told(before), after: told(after) };
}

/** What people wrote is only said to be there. */
function hiding(words: readonly string[], fields: Fields): Fields {
  const written = words.filter((name) => fields[name] != null);
  return { ...fields, ...Object.fromEntries(written.map((name) => [name, '…'])) };
}

const bookkeeping = new Set(['version', 'createdAt', 'updatedAt', 'libraryId']);

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}
