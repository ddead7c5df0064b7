import { type EntityTarget, In } from 'typeorm';
import { type Leasable, type Lease, type Settlement } from '#kernel';
import { type UnitOfWork } from '#platform/database';
import { type LeasedRow } from './leased-row';

/** A lease, and what becomes of its work. */
export interface SettledLease {
  readonly lease: Lease<Leasable>;
  readonly settlement: Settlement<string>;
}

/** The rows of one table, as leases need them. */
export class LeasedRows<Row extends LeasedRow> {
  private readonly table: EntityTarget<LeasedRow>;

  constructor(
    private readonly entity: new () => Row,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.table = entity;
  }

  /** These rows, locked until the end of the transaction; without those that another transaction has locked. */
  findUnlocked(libraryId: string, ids: readonly string[]): Promise<Row[]> {
    return this.unitOfWork.manager
      .createQueryBuilder(this.entity, 'work')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .where('work.libraryId = :libraryId and work.id = any(:ids)', { libraryId, ids })
      .getMany();
  }

  async lease(leases: readonly Lease<Leasable>[]): Promise<void> {
    await this.unitOfWork.manager.query(
      `update ${this.tableName} as work
       set lease_token = lease.token, leased_until = lease.until, attempts = lease.attempt
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::smallint[])
         as lease (library_id, id, token, until, attempt)
       where work.library_id = lease.library_id and work.id = lease.id`,
      [
        leases.map(({ work }) => work.libraryId),
        leases.map(({ work }) => work.id),
        leases.map(({ token }) => token),
        leases.map(({ until }) => until),
        leases.map(({ attempt }) => attempt),
      ],
    );
  }

  /** Ends each lease with what came of it. @returns the ids of those whose lease was still this one; no other changes. */
  async settle(settled: readonly SettledLease[], now: Date): Promise<ReadonlySet<string>> {
    const columns = settled.map(({ settlement }) => settledColumns(settlement, now));
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `with settled as (
         update ${this.tableName} as work
         set status = coalesce(settled.status, work.status), ended_at = settled.ended_at,
           lease_token = null, leased_until = null, next_attempt_at = coalesce(settled.next_attempt_at, work.next_attempt_at)
         from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[])
           as settled (library_id, id, token, status, ended_at, next_attempt_at)
         where work.library_id = settled.library_id and work.id = settled.id
           and work.lease_token = settled.token
         returning work.id
       )
       select id from settled`,
      [
        settled.map(({ lease }) => lease.work.libraryId),
        settled.map(({ lease }) => lease.work.id),
        settled.map(({ lease }) => lease.token),
        columns.map(({ status }) => status),
        columns.map(({ endedAt }) => endedAt),
        columns.map(({ nextAttemptAt }) => nextAttemptAt),
      ],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private get tableName(): string {
    return this.unitOfWork.manager.dataSource.getMetadata(this.entity).tableName;
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

/** What is tried again stays what it is. */
function settledColumns(
  settlement: Settlement<string>,
  now: Date,
): { status: string | null; endedAt: Date | null; nextAttemptAt: Date | null } {
  return 'nextAttemptAt' in settlement
    ? { status: null, endedAt: null, nextAttemptAt: settlement.nextAttemptAt }
    : { status: settlement.status, endedAt: now, nextAttemptAt: null };
}
