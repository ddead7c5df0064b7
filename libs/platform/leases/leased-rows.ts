import { type EntityTarget, In } from 'typeorm';
import { type Leasable, type Lease, type Settlement } from '#kernel';
import { type UnitOfWork } from '#platform/database';
import { type LeasedRow } from './leased-row';

/** The rows of one table, as leases need them. */
export class LeasedRows<Row extends LeasedRow> {
  private readonly table: EntityTarget<LeasedRow>;

  constructor(
    private readonly entity: new () => Row,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.table = entity;
  }

  /** The row, locked until the end of the transaction; null when another transaction has it locked. */
  async findUnlocked(libraryId: string, id: string): Promise<Row | null> {
    return this.unitOfWork.manager
      .createQueryBuilder(this.entity, 'work')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .where('work.libraryId = :libraryId and work.id = :id', { libraryId, id })
      .getOne();
  }

  async lease({ work: { libraryId, id }, attempt, token, until }: Lease<Leasable>): Promise<void> {
    await this.unitOfWork.manager.update(
      this.table,
      { libraryId, id },
      { leaseToken: token, leasedUntil: until, attempts: attempt },
    );
  }

  /** Ends the lease with what came of it. False when the lease is no longer this one; then nothing changes. */
  async settle(
    { work: { libraryId, id }, token }: Lease<Leasable>,
    settlement: Settlement<string>,
    now: Date,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      this.table,
      { libraryId, id, leaseToken: token },
      { ...settledColumns(settlement, now), leaseToken: null, leasedUntil: null },
    );
    return affected === 1;
  }

  async giveUp({ libraryId, id }: Leasable, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      this.table,
      { libraryId, id },
      { status: 'failed', endedAt: now, leaseToken: null, leasedUntil: null },
    );
  }

  /** Makes what has ended so due now, for so many further attempts. False when it has not ended so. */
  async revive(
    { libraryId, id }: Pick<Leasable, 'libraryId' | 'id'>,
    statuses: readonly string[],
    attempts: number,
    now: Date,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      this.table,
      { libraryId, id, status: In([...statuses]) },
      {
        status: 'pending',
        lastAttempt: () => `attempts + ${attempts}`,
        nextAttemptAt: now,
        endedAt: null,
      },
    );
    return affected === 1;
  }
}

function settledColumns(
  settlement: Settlement<string>,
  now: Date,
): Partial<Pick<LeasedRow, 'status' | 'nextAttemptAt' | 'endedAt'>> {
  return 'nextAttemptAt' in settlement
    ? { nextAttemptAt: settlement.nextAttemptAt }
    : { status: settlement.status, endedAt: now };
}
