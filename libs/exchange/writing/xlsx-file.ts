import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { escapeXlsx } from '../domain/xlsx-text';

const rowsAtOnce = 500;

/** Rows as a workbook with one sheet. Its cells are texts: nothing in them is ever a formula. */
export function writeXlsx(rows: AsyncIterable<readonly string[]>, sheetName: string): Readable {
  const output = new PassThrough();
  write(rows, sheetName, output).catch((error: unknown) =>
    output.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return output;
}

async function write(
  rows: AsyncIterable<readonly string[]>,
  sheetName: string,
  output: PassThrough,
): Promise<void> {
  // It is large, and few need it: whoever starts does not wait for it.
  const { stream } = (await import('exceljs')).default;
  const workbook = new stream.xlsx.WorkbookWriter({
    stream: output,
    useSharedStrings: false,
    useStyles: false,
  });
  const sheet = workbook.addWorksheet(sheetName);
  let count = 0;
  for await (const row of rows) {
    sheet.addRow(row.map((cell) => (cell === '' ? null : escapeXlsx(cell)))).commit();
    count += 1;
    // The writer would take rows faster than anybody reads them.
    if (count % rowsAtOnce === 0 && output.writableNeedDrain) await drained(output);
    if (output.destroyed) return;
  }
  sheet.commit();
  await workbook.commit();
}

async function drained(output: PassThrough): Promise<void> {
  const closed = new AbortController();
  output.once('close', () => {
    closed.abort();
  });
  await once(output, 'drain', { signal: closed.signal }).catch(() => undefined);
}
