/** A report as a table: names of columns, then a row for each thing, whose name comes first. */
export interface ReportRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
