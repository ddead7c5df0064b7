import { saveFile } from '../../ui/files/save-file';
import { type ReportRows } from './report-table';

// Without it, spreadsheets read letters of other alphabets as something else.
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves a table as a file that spreadsheets open. */
export function saveAsCsv(name: string, { columns, rows }: ReportRows): void {
  const lines = [columns, ...rows].map((cells) => cells.map(quoted).join(';'));
  const file = new Blob([BYTE_ORDER_MARK + lines.join('\r\n')], { type: 'text/csv' });
  saveFile(name, file);
}

/** What a spreadsheet would take for a formula is kept a text. */
function quoted(cell: string): string {
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
