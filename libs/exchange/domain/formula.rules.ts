/**
 * A spreadsheet takes a cell of a CSV file that begins like this for a formula, and may run it (OWASP, CSV injection).
 * The full-width forms are formulas, too, in some languages.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before it, if a spreadsheet would take it for a formula. */
export function guardAgainstFormulas(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell without the apostrophe that `guardAgainstFormulas`, or a careful spreadsheet, put before it. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
