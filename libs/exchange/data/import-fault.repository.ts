import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type CellFault } from '../domain/cell-fault';

/** What is wrong with a cell, and in which row of the file it stands. */
export interface RowFault extends CellFault {
  readonly id: string;
  readonly row: number;
}

const columns = `id, row_number as row, column_number as column, field, code, parameters, value`;

const page: Statement = {
  name: 'import_faults_page',
  text: `
    select ${columns} from import_faults
    where library_id = $1 and import_id = $2 and (row_number, id) > ($3, $4)
    order by row_number, id limit $5`,
};

const FIRST = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ImportFaultRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  /** Inside a unit of work. */
  async add(
    libraryId: string,
    importId: string,
    faults: readonly Omit<RowFault, 'id'>[],
  ): Promise<void> {
    if (faults.length === 0) return;
    const rows = faults.map(({ row, column, field, code, parameters = {}, value }) => ({
      ...{ id: newId(), row_number: row, column_number: column, field, code, parameters },
      value: value.slice(0, 200),
    }));
    await this.unitOfWork.manager.query(
      `insert into import_faults (library_id, import_id, id, row_number, column_number, field, code, parameters, value)
       select $1, $2, id, row_number, column_number, field, code, parameters, value
       from json_to_recordset($3) as fault (id uuid, row_number integer, column_number smallint, field text,
         code text, parameters jsonb, value text)`,
      [libraryId, importId, JSON.stringify(rows)],
    );
  }

  /** Inside a unit of work. */
  async removeAll(libraryId: string, importId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `delete from import_faults where library_id = $1 and import_id = $2`,
      [libraryId, importId],
    );
  }

  /** In the order of the file, after the one last seen. */
  list(
    libraryId: string,
    importId: string,
    limit: number,
    after?: Pick<RowFault, 'row' | 'id'>,
  ): Promise<RowFault[]> {
    const { row = 0, id = FIRST } = after ?? {};
    return this.reads.rows<RowFault>(libraryId, page, [libraryId, importId, row, id, limit]);
  }
}
