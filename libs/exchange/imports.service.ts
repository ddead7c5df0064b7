import { Injectable } from '@nestjs/common';
import { Clock, invalidField, newId, notFound, staleVersion } from '#kernel';
import { type UserCaller } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ColumnLabels } from './column-labels';
import { ImportFaultRepository } from './data/import-fault.repository';
import { ImportFileRepository } from './data/import-file.repository';
import { type ImportChanges, ImportRepository } from './data/import.repository';
import { type Import, type ImportSettings, noProgress } from './domain/import';
import { firstImportStatus, type ImportStatus, isAtWork, mayFollow } from './domain/import-status';
import { cannotFollow, refused } from './domain/import.errors';
import { namesContacts } from './domain/mapping.rules';
import { UnreadableFile } from './domain/unreadable-file';
import { type FileToInspect, inspect, inspectAgain } from './reading/inspection';

/** A crash costs an attempt; every batch that is written gives it back. */
export const attemptsWithoutProgress = 5;

/** Files of contacts on their way in, until a worker takes them over. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly files: ImportFileRepository,
    private readonly faults: ImportFaultRepository,
    private readonly labels: ColumnLabels,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Keeps the file, and proposes how to read it. @throws DomainError invalid: why it cannot be read. */
  async create(caller: UserCaller, file: FileToInspect, fileName: string): Promise<string> {
    const inspection = await readable(inspect(file, this.labels.dictionary()));
    const created: Import = {
      ...noProgress,
      ...inspection,
      libraryId: caller.libraryId,
      id: newId(),
      fileName,
      size: file.size,
      whenPresent: 'skip',
      defaultKind: 'local_business',
      status: firstImportStatus,
      failure: null,
      failureRow: null,
      userId: caller.userId,
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.imports.add(created);
      await this.files.add(caller.libraryId, created.id, file.pieces());
      await this.record(caller, 'import.created', created);
    });
    return created.id;
  }

  /** Corrects how the file is read and what its columns mean. @throws DomainError not_found, conflict, stale, invalid. */
  async change(
    caller: UserCaller,
    id: string,
    version: number,
    changes: Partial<ImportSettings>,
  ): Promise<void> {
    await this.move(caller, id, 'mapped', async (found) => {
      if (found.version !== version) throw staleVersion('import', found);
      const read = await this.readAgain(found, changes);
      const columns = read.mapping?.length ?? found.mapping.length;
      if (changes.mapping && changes.mapping.length !== columns) {
        throw invalidField('/mapping', 'one_for_each_column', { columns });
      }
      await this.imports.change(found, 'mapped', { ...noProgress, ...read, ...changes });
    });
  }

  /** Has every row looked at, without changing anything. @throws DomainError not_found, conflict, invalid. */
  async check(caller: UserCaller, id: string): Promise<void> {
    await this.putToWork(caller, id, 'checking', () => noProgress);
  }

  /** Has the rows made into contacts. One that failed goes on where it stopped. */
  async run(caller: UserCaller, id: string): Promise<void> {
    await this.putToWork(caller, id, 'running', ({ status }) =>
      status === 'failed' ? undefined : noProgress,
    );
  }

  /** Stops it between two batches. What was imported until then stays. */
  async cancel(caller: UserCaller, id: string): Promise<void> {
    await this.move(caller, id, 'cancelled', (found) =>
      this.imports.end(found, 'cancelled', this.clock.now()),
    );
  }

  /** Deletes the file and all that is known of it, before its time. @throws DomainError not_found, conflict. */
  async remove(caller: UserCaller, id: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const found = await this.get(caller.libraryId, id);
      if (isAtWork(found.status)) throw cannotFollow(found.status, 'cancelled');
      await this.imports.remove(found);
      await this.record(caller, 'import.removed', found);
    });
  }

  private async putToWork(
    caller: UserCaller,
    id: string,
    status: 'checking' | 'running',
    changesOf: (found: Import) => ImportChanges | undefined,
  ): Promise<void> {
    await this.move(caller, id, status, async (found) => {
      if (!namesContacts(found.mapping)) throw invalidField('/mapping', 'names_nothing');
      const changes = changesOf(found);
      if (changes) await this.faults.removeAll(caller.libraryId, id);
      const work = { now: this.clock.now(), attempts: attemptsWithoutProgress };
      await this.imports.putToWork(found, status, work, changes ?? {});
    });
  }

  private async move(
    caller: UserCaller,
    id: string,
    status: ImportStatus,
    act: (found: Import) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const found = await this.get(caller.libraryId, id);
      if (!mayFollow(found.status, status)) throw cannotFollow(found.status, status);
      await act(found);
      await this.record(caller, `import.${status}`, found);
    });
  }

  /** What else follows from a correction: another encoding shows other rows, which mean something else. */
  private async readAgain(
    found: Import,
    { encoding, delimiter, hasHeader }: Partial<ImportSettings>,
  ): Promise<ImportChanges> {
    if (encoding === undefined && delimiter === undefined && hasHeader === undefined) return {};
    const settings = {
      format: found.format,
      encoding: encoding ?? found.encoding,
      delimiter: delimiter ?? found.delimiter,
      hasHeader: hasHeader ?? found.hasHeader,
    };
    const file = this.files.read(found.libraryId, found.id);
    return readable(inspectAgain(file, settings, this.labels.dictionary()));
  }

  private async get(libraryId: string, id: string): Promise<Import> {
    const found = await this.imports.findLocked(libraryId, id);
    if (!found) throw notFound('import_not_found');
    return found;
  }

  private record(caller: UserCaller, action: string, { id, ...rest }: Import): Promise<void> {
    const { fileName, format, size, whenPresent } = rest;
    return this.audit.record(caller, {
      action,
      subjectType: 'import',
      subjectId: id,
      after: { fileName, format, size, whenPresent },
    });
  }
}

async function readable<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof UnreadableFile ? refused(error) : error;
  }
}
