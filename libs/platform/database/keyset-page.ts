import { invalidField } from '#kernel';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor';
import { isUnrepresentable } from './database-errors';
import { JsonPage } from './json-text';
import { type ReadPath } from './read-path';
import { type Statement } from './statement';

/** Where a page begins and how long it is. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What is asked for one page: its statement takes `values` with the keys to go on after and the number of rows. */
export interface KeysetPageReading {
  /** The name of the list's order: a cursor of another one is refused. */
  readonly order: string;
  readonly keyCount: number;
  readonly statementFor: (continued: boolean) => Statement;
  readonly valuesFor: (after: readonly CursorKey[], rows: number) => readonly unknown[];
}

interface KeysetRow {
  readonly json: string;
  /** A JSON array, as text: only the last row's is ever read. */
  readonly keys: string;
}

/** Reads a page and one row more, which says whether there is another. */
export async function readKeysetPage(
  reads: ReadPath,
  libraryId: string,
  { limit, cursor }: PageRequest,
  { order, keyCount, statementFor, valuesFor }: KeysetPageReading,
): Promise<JsonPage> {
  const after = cursor === undefined ? [] : decodeCursor(cursor, order, keyCount);
  const statement = statementFor(after.length > 0);
  const rows = await refusingForgedKeys(
    after,
    reads.rows<KeysetRow & object>(libraryId, statement, valuesFor(after, limit + 1)),
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? encodeCursor(order, JSON.parse(last.keys) as CursorKey[]) : null;
  return new JsonPage(
    items.map((row) => row.json),
    nextCursor,
  );
}

/** Values of filters were checked before; what PostgreSQL cannot read is a key in a cursor that we never gave. */
async function refusingForgedKeys<Rows>(
  after: readonly CursorKey[],
  reading: Promise<Rows>,
): Promise<Rows> {
  try {
    return await reading;
  } catch (error) {
    if (after.length > 0 && isUnrepresentable(error)) throw invalidField('/cursor', 'cursor');
    throw error;
  }
}
