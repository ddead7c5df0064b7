import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { invalidField, type Language, notFound } from '#kernel';
import { decodeCursor, encodeCursor, JsonPage, UnitOfWork } from '#platform/database';
import { ImportFaultRepository, type RowFault } from './data/import-fault.repository';
import { ImportRepository } from './data/import.repository';
import { FailedRowsService } from './failed-rows.service';

const order = 'fault';

/** What is wrong in a file, cell by cell, in the reader's language. */
@Injectable()
export class ImportFaultsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly faults: ImportFaultRepository,
    private readonly failedRows: FailedRowsService,
  ) {}

  /** @throws DomainError not_found; invalid at `/cursor`. */
  async list(
    libraryId: string,
    id: string,
    { limit, cursor }: { limit: number; cursor?: string },
    language: Language,
  ): Promise<JsonPage> {
    const found = await this.unitOfWork.run(libraryId, () => this.imports.find(libraryId, id));
    if (!found) throw notFound('import_not_found');
    const rows = await this.faults.list(libraryId, id, limit + 1, afterOf(cursor));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeCursor(order, [last.row, last.id]) : null;
    const described = items.map(({ row, column, field, code, parameters, value }) => ({
      ...{ row, column, field, value, code },
      header: (column === null ? undefined : found.preview.headers[column]) ?? null,
      message: this.failedRows.message(code, parameters, language),
    }));
    return new JsonPage(
      described.map((fault) => JSON.stringify(fault)),
      next,
    );
  }
}

function afterOf(cursor: string | undefined): Pick<RowFault, 'row' | 'id'> | undefined {
  if (cursor === undefined) return undefined;
  const [row, id] = decodeCursor(cursor, order, 2);
  if (typeof row !== 'number' || !isUUID(id)) throw invalidField('/cursor', 'cursor');
  return { row, id: String(id) };
}
