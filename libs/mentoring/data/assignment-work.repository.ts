import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere } from 'typeorm';
import { type Leasable, type Lease } from '#kernel';
import { ReadPath, type Statement, UnitOfWork } from '#platform/database';
import { type DueWork, LeasedRows } from '#platform/leases';
import { type AssignmentFailure } from '../domain/assignment/assignment-status';
import { type KeptAssignment } from '../domain/assignment/kept-assignment';
import { MentoringAssignmentEntity } from './mentoring-assignment.entity';

/** An assignment that waits for a worker. */
export type AssignmentWork = Leasable & Pick<KeptAssignment, 'kind'>;

const due: Statement = {
  name: 'due_mentoring_assignments',
  text: `select library_id as "libraryId", id, attempts, next_attempt_at as "nextAttemptAt"
    from due_mentoring_assignments($1, $2, $3, $4)`,
};

const beginning = { nextAttemptAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

@Injectable()
export class AssignmentWorkRepository {
  private readonly leases: LeasedRows<MentoringAssignmentEntity>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: ReadPath,
  ) {
    this.leases = new LeasedRows(MentoringAssignmentEntity, unitOfWork);
  }

  findDue(now: Date, atMost: number, after: Partial<DueWork> = {}): Promise<DueWork[]> {
    const { nextAttemptAt, id } = { ...beginning, ...after };
    return this.reads.acrossLibraries<DueWork>(due, [now, nextAttemptAt, id, atMost]);
  }

  findUnlocked(libraryId: string, ids: readonly string[]): Promise<AssignmentWork[]> {
    return this.leases.findUnlocked(libraryId, ids);
  }

  lease(leases: readonly Lease<AssignmentWork>[]): Promise<void> {
    return this.leases.lease(leases);
  }

  /** Says how far the worker is, and lengthens its lease. @returns whether the work is still this worker's. */
  async advance(
    { work: { libraryId, id }, token }: Lease<AssignmentWork>,
    progress: number,
    leasedUntil: Date,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      MentoringAssignmentEntity,
      { libraryId, id, leaseToken: token },
      { progress, leasedUntil },
    );
    return affected === 1;
  }

  /** Ends the lease, and the work with it. @returns whether it was still this lease's own. */
  async complete(
    { work: { libraryId, id }, token }: Lease<AssignmentWork>,
    weightsVersion: number,
    endedAt: Date,
  ): Promise<boolean> {
    const done = { status: 'completed', progress: 100, weightsVersion, endedAt } as const;
    return this.change({ libraryId, id, leaseToken: token }, done);
  }

  /** Ends the lease; the work stays for whoever takes it next. @returns as `complete` does. */
  async pause(
    { work: { libraryId, id }, token }: Lease<AssignmentWork>,
    nextAttemptAt: Date,
  ): Promise<boolean> {
    return this.change({ libraryId, id, leaseToken: token }, { nextAttemptAt });
  }

  /** As `complete` does, without a result. */
  async fail(
    { work: { libraryId, id }, token }: Lease<AssignmentWork>,
    failure: AssignmentFailure,
    endedAt: Date,
  ): Promise<boolean> {
    return this.change(
      { libraryId, id, leaseToken: token },
      { status: 'failed', failure, endedAt },
    );
  }

  /** Of work that is locked, and that no worker came back from. */
  async giveUp({ libraryId, id }: AssignmentWork, endedAt: Date): Promise<void> {
    await this.change({ libraryId, id }, { status: 'failed', failure: 'interrupted', endedAt });
  }

  private async change(
    where: FindOptionsWhere<MentoringAssignmentEntity>,
    changes: Partial<MentoringAssignmentEntity>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(MentoringAssignmentEntity, where, {
      ...changes,
      leaseToken: null,
      leasedUntil: null,
    });
    return affected === 1;
  }
}
