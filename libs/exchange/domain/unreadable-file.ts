/** Why a file cannot be read at all, or not to its end. Each is the key of a message. */
export const unreadableReasons = [
  // No CSV, no XLSX, no vCard: a picture, an old Excel file.
  'unknown_format',
  'empty_file',
  'too_many_columns',
  'too_many_rows',
  // A quoted cell that never ends, or a line without end.
  'quote_not_closed',
  'record_too_long',
  'broken_spreadsheet',
  // A small archive that would fill the memory.
  'spreadsheet_too_large',
] as const;

export type UnreadableReason = (typeof unreadableReasons)[number];

/** The file, not a row of it, is at fault. `row` is where reading stopped, if it got so far. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly row: number | null = null,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'UnreadableFile';
  }
}
