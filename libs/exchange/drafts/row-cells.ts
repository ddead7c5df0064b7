import { listSeparator, splitList } from '../domain/cell-list';
import { type CellFault } from '../domain/cell-fault';
import { type ContactField, contactFields, type FieldType } from '../domain/contact-field';
import { splitLabel } from '../domain/labelled';
import { type Mapping } from '../domain/mapping.rules';
import { type SourceRow } from '../reading/source-row';
import { isWrong, readDate, readNumber, readText, type Read, WrongCell } from './cell-values';

/** The cells of a row by what they mean; what is wrong with them is gathered. */
export class RowCells {
  readonly faults: CellFault[] = [];

  constructor(
    private readonly row: SourceRow,
    private readonly mapping: Mapping,
  ) {}

  /** The cell's text; undefined when nothing is in it. Where several columns mean the field, all of them. */
  raw(field: ContactField): string | undefined {
    const type: FieldType = contactFields[field];
    const texts = this.mapping.flatMap((one, column) => {
      const text = one === field ? (this.row.cells[column] ?? '') : '';
      // An empty line at the beginning stands for the first of several organisations.
      return text.trim() === '' ? [] : [type.type === 'lines' ? text : text.trim()];
    });
    const between = type.type === 'text' ? (type.joined ?? ' ') : `${listSeparator} `;
    return texts.length === 0 ? undefined : texts.join(between);
  }

  text(field: ContactField): string | undefined {
    const type: FieldType = contactFields[field];
    return this.read(field, (text) => readText(text, 'max' in type ? type.max : 300));
  }

  number(field: ContactField): number | undefined {
    const type: FieldType = contactFields[field];
    if (type.type !== 'number') throw new Error(`${field} is no number`);
    return this.read(field, (text) => readNumber(text, type.min, type.max));
  }

  date(field: ContactField): string | undefined {
    return this.read(field, readDate);
  }

  /** Values with what each is for: telephones, e-mail addresses. */
  labelled(field: ContactField): { value: string; label: string | null }[] | undefined {
    return this.read(field, (text) => {
      const values = splitList(text, listSeparator).filter((value) => value !== '');
      if (values.length > 10) return new WrongCell('array_max_size', { first: 10 });
      return values.map(splitLabel);
    });
  }

  /** What `read` makes of the cell; what it finds wrong is noted. */
  read<Value>(field: ContactField, read: (text: string) => Read<Value>): Value | undefined {
    const text = this.raw(field);
    if (text === undefined) return undefined;
    const value = read(text);
    if (!isWrong(value)) return value;
    this.blame(field, value);
    return undefined;
  }

  blame(field: ContactField, { code, parameters }: WrongCell): void {
    const column = this.mapping.indexOf(field);
    const value = this.raw(field) ?? '';
    this.faults.push({ column: column < 0 ? null : column, field, code, parameters, value });
  }
}
