import { finished } from 'node:stream/promises';
import { CsvError, parse, type Parser } from 'csv-parse';
import { type Delimiter, delimiters } from '../domain/delimiter';
import { type Encoding } from '../domain/encoding';
import { withoutGuard } from '../domain/formula.rules';
import { UnreadableFile } from '../domain/unreadable-file';
import { decoded } from './decoded';
import { type ByteStream, type SourceRow } from './source-row';

/** Characters of one row: notes may be long, and a line without end must not fill the memory. */
const longestRecord = 1_000_000;

/**
 * The rows of a CSV file; empty ones count, as they do in a spreadsheet, and are left out. What can be read comes before
 * the fault that ends it: as a stream, the parser would drop the rows that it holds when it fails.
 */
export async function* csvRows(
  bytes: ByteStream,
  { encoding, delimiter }: { encoding: Encoding; delimiter: Delimiter },
): AsyncGenerator<SourceRow> {
  const records = new Records(delimiters[delimiter]);
  for await (const text of decoded(bytes, encoding)) {
    records.parser.write(text);
    yield* records.take();
    if (records.parser.errored) throw records.failure(records.parser.errored);
  }
  records.parser.end();
  const error: unknown = await finished(records.parser).catch((reason: unknown) => reason);
  yield* records.take();
  if (error instanceof Error) throw records.failure(error);
}

/** The records that the parser has found and nobody has taken yet. */
class Records {
  readonly parser: Parser;
  private records: string[][] = [];
  private number = 0;

  constructor(delimiter: string) {
    this.parser = parse({
      delimiter,
      // Said, because the parser looks for it slowly.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longestRecord,
      on_record: (record: string[]) => {
        this.records.push(record);
        return null;
      },
    });
    // It is looked for after each write.
    this.parser.on('error', () => undefined);
    this.parser.resume();
  }

  *take(): Generator<SourceRow> {
    const { records } = this;
    this.records = [];
    for (const record of records) {
      this.number += 1;
      if (record.every((cell) => cell === '')) continue;
      yield { number: this.number, cells: record.map(withoutGuard) };
    }
  }

  failure(error: Error): Error {
    if (!(error instanceof CsvError)) return error;
    const reason = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote_not_closed' : 'record_too_long';
    return new UnreadableFile(reason, this.number + 1, error);
  }
}
