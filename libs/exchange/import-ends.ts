import { Injectable } from '@nestjs/common';
import { systemCaller } from '#kernel';
import { UsersService } from '#identity';
import { Outbox } from '#notifications';
import { AuditTrail } from '#platform/audit';
import { ImportRepository } from './data/import.repository';
import { type Import } from './domain/import';
import { type ImportStatus } from './domain/import-status';

export const importNoticeKind = 'exchange.import-ended';

/** The end of a worker's work at an import, in the unit of work of that end. */
@Injectable()
export class ImportEnds {
  constructor(
    private readonly imports: ImportRepository,
    private readonly users: UsersService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** Says it in the audit trail, and to whoever brought the file, who need not wait for it. */
  async tell({ libraryId, id, userId }: Import, status: ImportStatus, now: Date): Promise<void> {
    const ended = await this.imports.find(libraryId, id);
    if (!ended) return;
    const { newRows, changedRows, presentRows, badRows, failure } = ended;
    await this.audit.record(systemCaller(libraryId), {
      action: `import.${status}`,
      subjectType: 'import',
      subjectId: id,
      after: { newRows, changedRows, presentRows, badRows, failure },
    });
    const user = userId === null ? null : await this.users.find(libraryId, userId);
    if (!user || status === 'checked') return;
    await this.outbox.add(
      { libraryId },
      {
        kind: importNoticeKind,
        recipient: { kind: 'user', id: user.id },
        language: user.language,
        subjectType: 'import',
        subjectId: id,
        occurrence: now.toISOString(),
      },
    );
  }
}
