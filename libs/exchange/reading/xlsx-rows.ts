import { Readable } from 'node:stream';
import { type CellValue } from 'exceljs';
import { unescapeXlsx } from '../domain/xlsx-text';
import { UnreadableFile } from '../domain/unreadable-file';
import { type ByteStream, type SourceRow } from './source-row';

/** The rows of a workbook's first sheet. What formulas came to is read, never the formulas. */
export async function* xlsxRows(bytes: ByteStream): AsyncGenerator<SourceRow> {
  // It is large, and few need it: whoever starts does not wait for it.
  const { stream } = (await import('exceljs')).default;
  const source = Readable.from(bytes, { objectMode: false });
  const workbook = new stream.xlsx.WorkbookReader(source, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let number = 0;
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        number = row.number;
        const cells = Array.from({ length: row.cellCount }, (_, at) =>
          textOf(row.getCell(at + 1).value),
        );
        if (cells.some((cell) => cell !== '')) yield { number, cells };
      }
      return;
    }
  } catch (error) {
    throw new UnreadableFile('broken_spreadsheet', number, error);
  } finally {
    source.destroy();
  }
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return unescapeXlsx(String(value));
  if ('richText' in value) return unescapeXlsx(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return textOf(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
}

/** A day stays a day; spreadsheets know no time zones. */
function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
