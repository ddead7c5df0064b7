import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type Attempted, Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { type ImportWork, ImportWorkRepository } from './data/import-work.repository';
import { type Import } from './domain/import';
import { ImportEnds } from './import-ends';

/** How long a worker has an import for itself after each batch. Tests shorten it. */
export class ImportPolicy {
  readonly leaseMilliseconds: number = 30_000;
  /** Longer transactions lock more, shorter ones commit more often. */
  readonly rowsInBatch: number = 500;
  /** After a fault of ours. */
  readonly pauseMilliseconds: number = 5000;
}

/** An import takes minutes: what is recorded together would only wait for each other. */
const atMostTogether = 1;

/** What came of an attempt at an import. */
export type WorkResult =
  | { readonly end: 'done' }
  | {
      readonly end: 'failed';
      readonly failure: NonNullable<Import['failure']>;
      readonly row: number | null;
    }
  /** The worker stops, or met a fault that may pass: somebody goes on from the position. */
  | { readonly end: 'paused'; readonly milliseconds: number };

/** Which worker has which import, and what came of it. */
@Injectable()
export class ImportLeases extends Leases<ImportWork, WorkResult> {
  constructor(
    private readonly work: ImportWorkRepository,
    private readonly ends: ImportEnds,
    unitOfWork: UnitOfWork,
    policy: ImportPolicy,
    clock: Clock,
    log: Log,
  ) {
    const { leaseMilliseconds } = policy;
    super(unitOfWork, clock, log, { leaseMilliseconds, atMostTogether });
  }

  protected findUnlocked(libraryId: string, ids: readonly string[]): Promise<ImportWork[]> {
    return this.work.findUnlocked(libraryId, ids);
  }

  protected begin(leases: readonly Lease<ImportWork>[]): Promise<void> {
    return this.work.lease(leases);
  }

  /** Nothing is noted of an attempt: what it committed stands in the position. */
  protected async interrupt(): Promise<void> {
    await Promise.resolve();
  }

  protected async giveUp(work: ImportWork, now: Date): Promise<void> {
    await this.work.fail(work.import, 'interrupted', { row: null, now });
    await this.ends.tell(work.import, 'failed', now);
  }

  protected async settle(
    attempted: readonly Attempted<ImportWork, WorkResult>[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    const settled = new Set<string>();
    for (const { lease, result } of attempted) {
      if (await this.settleOne(lease, result, now)) settled.add(lease.work.id);
    }
    return settled;
  }

  private async settleOne(
    lease: Lease<ImportWork>,
    result: WorkResult,
    now: Date,
  ): Promise<boolean> {
    const { import: worked } = lease.work;
    if (result.end === 'paused') {
      const nextAttemptAt = new Date(now.getTime() + result.milliseconds);
      return this.work.settle(lease, { status: 'pending', nextAttemptAt }, now);
    }
    const status =
      result.end === 'failed' ? 'failed' : worked.status === 'checking' ? 'checked' : 'completed';
    if (!(await this.work.settle(lease, { status }, now))) return false;
    if (result.end === 'failed') {
      await this.work.fail(worked, result.failure, { row: result.row, now });
    }
    await this.ends.tell(worked, status, now);
    return true;
  }
}
