export type Fields = Readonly<Record<string, unknown>>;

/** `before` and `after` of each field that changed; only the fields' names for personal data. */
export type ChangedFields =
  { readonly fields: readonly string[] } | { readonly before: Fields; readonly after: Fields };

/** What differs between two states of a record. Bookkeeping (version, times of change) is not a change. */
export function changedFields(before: Fields, after: Fields, personal: boolean): ChangedFields {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !bookkeeping.has(name) && !isSame(before[name], after[name]),
  );
  if (personal) return { fields: names };
  return { before: pick(before, names), after: pick(after, names) };
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
