import { Injectable } from '@nestjs/common';
import { type Leasable, type Lease, type Settlement } from '#kernel';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type DueWork, LeasedRows } from '#platform/leases';
import { type Import, type ImportProgress } from '../domain/import';
import { isAtWork, type ImportStatus } from '../domain/import-status';
import { ImportEntity } from './import.entity';

/** An import that waits for a worker; `pending` as long as it does. */
export interface ImportWork extends Leasable {
  readonly import: Import;
}

const due: Statement = {
  name: 'due_imports',
  text: 'select library_id as "libraryId", id, attempts, next_attempt_at as "nextAttemptAt" from due_imports($1, $2, $3, $4)',
};

const BEGINNING = { nextAttemptAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

@Injectable()
export class ImportWorkRepository {
  private readonly leases: LeasedRows<ImportEntity>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {
    this.leases = new LeasedRows(ImportEntity, unitOfWork);
  }

  findDue(now: Date, atMost: number, after: Partial<DueWork> = {}): Promise<DueWork[]> {
    const { nextAttemptAt, id } = { ...BEGINNING, ...after };
    return this.reads.acrossLibraries<DueWork>(due, [now, nextAttemptAt, id, atMost]);
  }

  async findUnlocked(libraryId: string, ids: readonly string[]): Promise<ImportWork[]> {
    const found = await this.leases.findUnlocked(libraryId, ids);
    return found.map(workOf);
  }

  lease(leases: readonly Lease<ImportWork>[]): Promise<void> {
    return this.leases.lease(leases);
  }

  /** @returns whether the work was still this lease's own. */
  async settle(
    lease: Lease<ImportWork>,
    settlement: Settlement<ImportStatus>,
    now: Date,
  ): Promise<boolean> {
    const settled = await this.leases.settle([{ lease, settlement }], now);
    return settled.has(lease.work.id);
  }

  /** The import, locked, if this worker still has it and nobody has stopped it. */
  async findLeased({ work, token }: Lease<ImportWork>): Promise<Import | null> {
    return this.unitOfWork.manager
      .createQueryBuilder(ImportEntity, 'import')
      .setLock('pessimistic_write')
      .where('import.libraryId = :libraryId and import.id = :id and import.leaseToken = :token', {
        libraryId: work.libraryId,
        id: work.id,
        token,
      })
      .getOne();
  }

  /** Notes how far the worker has come, and with that lengthens its lease. */
  async advance(
    { work: { libraryId, id }, token }: Lease<ImportWork>,
    progress: Partial<ImportProgress>,
    lease: { readonly leasedUntil: Date; readonly lastAttempt?: number },
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      ImportEntity,
      { libraryId, id, leaseToken: token },
      { ...progress, ...lease },
    );
  }

  async fail(
    { libraryId, id }: Pick<Import, 'libraryId' | 'id'>,
    failure: NonNullable<Import['failure']>,
    { row, now }: { row: number | null; now: Date },
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      ImportEntity,
      { libraryId, id },
      {
        status: 'failed',
        failure,
        failureRow: row,
        endedAt: now,
        leaseToken: null,
        leasedUntil: null,
      },
    );
  }
}

function workOf(found: ImportEntity): ImportWork {
  const { libraryId, id, attempts, lastAttempt, nextAttemptAt, leasedUntil } = found;
  const status = isAtWork(found.status) ? 'pending' : found.status;
  return {
    libraryId,
    id,
    status,
    attempts,
    lastAttempt,
    nextAttemptAt,
    leasedUntil,
    import: found,
  };
}
