import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Language, notFound } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { ColumnLabels } from './column-labels';
import { ImportFaultRepository, type RowFault } from './data/import-fault.repository';
import { ImportFileRepository } from './data/import-file.repository';
import { ImportRepository } from './data/import.repository';
import { type ContactField } from './domain/contact-field';
import { delimiters } from './domain/delimiter';
import { type Import } from './domain/import';
import { rowsOf } from './reading/rows';
import { writeCsv } from './writing/csv-file';

const faultsAtOnce = 500;

/** The rows that were not imported, and why: to be corrected, and imported again. */
@Injectable()
export class FailedRowsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly files: ImportFileRepository,
    private readonly faults: ImportFaultRepository,
    private readonly labels: ColumnLabels,
    private readonly messages: Messages,
  ) {}

  /** As CSV, whatever the file was: its own columns, and one that says what is wrong. @throws DomainError not_found. */
  async write(libraryId: string, id: string, language: Language): Promise<Readable> {
    const found = await this.unitOfWork.run(libraryId, () => this.imports.find(libraryId, id));
    if (!found) throw notFound('import_not_found');
    return writeCsv(this.records(found, language), delimiters[found.delimiter]);
  }

  /** What is wrong with a cell, in words. */
  describe(
    { column, field, code, parameters }: RowFault,
    found: Import,
    language: Language,
  ): string {
    const name = (column === null ? undefined : found.preview.headers[column]) ?? '';
    const label = name === '' ? this.labels.label(field, language) : name;
    return `${label}: ${this.message(code, parameters, language)}`;
  }

  message(code: string, parameters: RowFault['parameters'], language: Language): string {
    return this.messages.text(language, `invalid.${code}`, parameters);
  }

  private async *records(found: Import, language: Language): AsyncGenerator<string[]> {
    const wrong = this.messages.text(language, 'page.failed_rows.what_is_wrong');
    yield [...this.headersOf(found, language), wrong];
    const faulty = this.faultyRows(found);
    let next = await faulty.next();
    if (next.done) return;
    for await (const row of rowsOf(this.files.read(found.libraryId, found.id), found)) {
      if (row.number < next.value[0].row) continue;
      const width = Math.max(found.mapping.length, row.cells.length);
      const cells = Array.from({ length: width }, (_, at) => row.cells[at] ?? '');
      const faults = next.value.map((fault) => this.describe(fault, found, language));
      yield [...cells, faults.join('\n')];
      next = await faulty.next();
      if (next.done) return;
    }
  }

  private headersOf({ mapping, preview }: Import, language: Language): string[] {
    const label = (field: ContactField | null): string =>
      field === null ? '' : this.labels.label(field, language);
    return mapping.map((field, column) => preview.headers[column] ?? label(field));
  }

  /** The faults row by row, in the order of the file. */
  private async *faultyRows({ libraryId, id }: Import): AsyncGenerator<[RowFault, ...RowFault[]]> {
    let row: [RowFault, ...RowFault[]] | undefined;
    let after: RowFault | undefined;
    for (;;) {
      const faults = await this.faults.list(libraryId, id, faultsAtOnce, after);
      for (const fault of faults) {
        if (row?.[0].row === fault.row) row.push(fault);
        else {
          if (row) yield row;
          row = [fault];
        }
      }
      after = faults.at(-1);
      if (!after) break;
    }
    if (row) yield row;
  }
}
