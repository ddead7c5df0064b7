import { UnreadableFile } from '../domain/unreadable-file';

/** A row of a file, whatever its format: the numbers are those that a spreadsheet shows, or the vCards counted. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** It came with a photo, which is left out. */
  readonly hadPicture?: boolean;
}

export type ByteStream = AsyncIterable<Uint8Array>;

const mostColumns = 200;
const mostRows = 250_000;

/** Refuses what no address book has, before it takes memory or time. */
export async function* withinLimits(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow> {
  for await (const row of rows) {
    if (row.cells.length > mostColumns) throw new UnreadableFile('too_many_columns', row.number);
    if (row.number > mostRows) throw new UnreadableFile('too_many_rows', row.number);
    yield row;
  }
}
