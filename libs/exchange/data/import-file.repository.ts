import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';

const readChunk: Statement = {
  name: 'import_chunk',
  text: `select bytes from import_chunks where library_id = $1 and import_id = $2 and number = $3`,
};

/** The files of imports: in PostgreSQL, where every worker finds them, after every crash. */
@Injectable()
export class ImportFileRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {}

  /** Inside a unit of work. */
  async add(libraryId: string, importId: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    let number = 0;
    for await (const bytes of chunks) {
      await this.unitOfWork.manager.query(
        `insert into import_chunks (library_id, import_id, number, bytes) values ($1, $2, $3, $4)`,
        [libraryId, importId, number, bytes],
      );
      number += 1;
    }
  }

  /** The file from its beginning, a chunk at a time; nothing once it has been deleted. */
  async *read(libraryId: string, importId: string): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const chunk = await this.reads.row<{ bytes: Buffer }>(libraryId, readChunk, [
        libraryId,
        importId,
        number,
      ]);
      if (!chunk) return;
      yield chunk.bytes;
    }
  }
}
