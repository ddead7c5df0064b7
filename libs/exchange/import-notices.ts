import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '#notices';
import { ReadPath, type Statement } from '#platform/database';
import { importNoticeKind } from './import-ends';

const files: Statement = {
  name: 'files_of_imports',
  text: `select id, file_name as file from imports where library_id = $1 and id = any ($2)`,
};

/** What is said inside the app of an import that has ended. */
@Injectable()
export class ImportNotices implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly reads: ReadPath,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: importNoticeKind,
      message: 'notice.import_ended',
      describe: async (libraryId, ids) => {
        const found = await this.reads.rows<{ id: string; file: string }>(libraryId, files, [
          libraryId,
          ids,
        ]);
        return new Map(found.map(({ id, file }) => [id, { file }]));
      },
    });
  }
}
