import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Import } from '../domain/import';
import { type ImportStatus } from '../domain/import-status';
import { ImportEntity } from './import.entity';

export type ImportChanges = Partial<Omit<Import, 'libraryId' | 'id' | 'status' | 'version'>>;

@Injectable()
export class ImportRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(created: Import): Promise<void> {
    const { mapping, preview, ...rest } = created;
    await this.unitOfWork.manager.insert(ImportEntity, {
      ...rest,
      mapping: [...mapping],
      preview: { ...preview },
      nextAttemptAt: created.createdAt,
    });
  }

  find(libraryId: string, id: string): Promise<Import | null> {
    return this.unitOfWork.manager.findOneBy(ImportEntity, { libraryId, id });
  }

  /** The import, for this transaction alone: a worker between two batches waits. */
  findLocked(libraryId: string, id: string): Promise<Import | null> {
    return this.unitOfWork.manager
      .createQueryBuilder(ImportEntity, 'import')
      .setLock('pessimistic_write')
      .where('import.libraryId = :libraryId and import.id = :id', { libraryId, id })
      .getOne();
  }

  /** What a person says of it. It then waits for that person again. */
  async change(
    { libraryId, id, version }: Import,
    status: ImportStatus,
    { mapping, preview, ...changes }: ImportChanges,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      ImportEntity,
      { libraryId, id },
      {
        ...changes,
        ...(mapping && { mapping: [...mapping] }),
        ...(preview && { preview: { ...preview } }),
        status,
        version: version + 1,
      },
    );
  }

  /** Puts it before the workers, for so many attempts, from the position where it stands. */
  async putToWork(
    { libraryId, id, version }: Import,
    status: ImportStatus,
    { now, attempts }: { now: Date; attempts: number },
    changes: ImportChanges,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      ImportEntity,
      { libraryId, id },
      {
        ...(changes as Partial<ImportEntity>),
        status,
        failure: null,
        failureRow: null,
        nextAttemptAt: now,
        lastAttempt: () => `attempts + ${attempts}`,
        endedAt: null,
        leaseToken: null,
        leasedUntil: null,
        version: version + 1,
      },
    );
  }

  /** Stops it, whoever is at it: what a worker has begun and not committed comes to nothing. */
  async end({ libraryId, id, version }: Import, status: ImportStatus, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      ImportEntity,
      { libraryId, id },
      { status, endedAt: now, leaseToken: null, leasedUntil: null, version: version + 1 },
    );
  }

  async remove({ libraryId, id }: Import): Promise<void> {
    await this.unitOfWork.manager.delete(ImportEntity, { libraryId, id });
  }
}
