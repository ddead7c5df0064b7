import { type ContactField } from './contact-field';

/** What is wrong with one cell of a row; `column` counts from 0, and is null where no column is to blame. */
export interface CellFault {
  readonly column: number | null;
  readonly field: ContactField;
  /** The key of a message `invalid.<code>`. */
  readonly code: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly value: string;
}
