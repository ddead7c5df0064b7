import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import { guardAgainstFormulas } from '../domain/formula.rules';

const BYTE_ORDER_MARK = '\ufeff';

/** Rows as a CSV file that spreadsheets open well: marked as UTF-8, and without formulas. */
export function writeCsv(rows: AsyncIterable<readonly string[]>, delimiter: string): Readable {
  const records = Readable.from(guarded(rows));
  const csv = stringify({
    delimiter,
    record_delimiter: 'windows',
    quoted_match: /[\r\n\t;,|]|^\s|\s$/,
  });
  records.on('error', (error) => csv.destroy(error));
  return Readable.from(withMark(records.pipe(csv)));
}

async function* guarded(rows: AsyncIterable<readonly string[]>): AsyncGenerator<string[]> {
  for await (const row of rows) yield row.map(guardAgainstFormulas);
}

async function* withMark(csv: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK);
  yield* csv;
}
