import { DomainError, type FieldFault } from '#kernel';
import { type ContactSetting, type ContactsService } from '#contacts';
import { type CellFault } from '../domain/cell-fault';
import { type ContactField, contactFieldNames } from '../domain/contact-field';
import { type Mapping } from '../domain/mapping.rules';
import { type SourceRow } from '../reading/source-row';
import { type PreparedRow } from './known-contacts';
import { type RowReader } from './row-reader';

export interface BadRow {
  readonly number: number;
  readonly faults: readonly CellFault[];
}

/** Makes rows into contacts that could be kept, or says what is wrong with their cells. */
export class RowPreparation {
  constructor(
    private readonly reader: RowReader,
    private readonly contacts: ContactsService,
    private readonly libraryId: string,
    private readonly setting: ContactSetting,
    private readonly mapping: Mapping,
  ) {}

  prepare(row: SourceRow): PreparedRow | BadRow {
    const { number } = row;
    const result = this.reader.read(row);
    if ('faults' in result) return { number, faults: result.faults };
    const { draft } = result;
    try {
      const contact = this.contacts.prepare(this.libraryId, draft.details, this.setting);
      return { number, draft, contact };
    } catch (error) {
      if (!(error instanceof DomainError) || error.faults.length === 0) throw error;
      return { number, faults: error.faults.map((fault) => this.inCell(row, fault)) };
    }
  }

  /** What contacts find wrong with a field, as the fault of the cell that it came from. */
  private inCell(row: SourceRow, { pointer, code, parameters }: FieldFault): CellFault {
    const [, property = ''] = pointer.split('/');
    const field = fieldOf(property, this.mapping);
    const column = this.mapping.indexOf(field);
    const value = row.cells[column] ?? '';
    return { column: column < 0 ? null : column, field, code, parameters, value };
  }
}

const fieldsOfLists: Readonly<Record<string, readonly ContactField[]>> = {
  phones: ['phone'],
  emails: ['email'],
  addresses: ['street', 'otherAddresses'],
  registrationNumbers: ['nip', 'regon', 'krs', 'edrpou', 'bin'],
};

function fieldOf(property: string, mapping: Mapping): ContactField {
  const fields = fieldsOfLists[property] ?? contactFieldNames.filter((name) => name === property);
  return fields.find((field) => mapping.includes(field)) ?? fields[0] ?? 'name';
}
