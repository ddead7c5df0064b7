import { Injectable } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type Attempted, Leases } from '#platform/leases';
import { Log } from '#platform/logging';
import { type AssignmentWork, AssignmentWorkRepository } from './data/assignment-work.repository';
import { MentoringAssignmentRepository } from './data/mentoring-assignment.repository';
import { type AssignedOutcome } from './domain/assignment/kept-assignment';

/** How long a worker has an assignment for itself since it last said how far it is. Tests shorten it. */
export class AssignmentPolicy {
  readonly leaseMilliseconds: number = 30_000;
  /** How often it says so, and asks whether it is still to go on. */
  readonly newsMilliseconds: number = 1000;
  /** After a fault of ours. */
  readonly pauseMilliseconds: number = 5000;
}

/** What came of an attempt. */
export type AssignmentResult =
  | {
      readonly end: 'done';
      readonly weightsVersion: number;
      readonly outcomes: readonly AssignedOutcome[];
    }
  | { readonly end: 'impossible' }
  /** The worker stops, or met a fault that may pass: somebody begins anew. */
  | { readonly end: 'paused'; readonly milliseconds: number };

/** Which worker has which assignment, and what came of it. */
@Injectable()
export class AssignmentLeases extends Leases<AssignmentWork, AssignmentResult> {
  constructor(
    private readonly work: AssignmentWorkRepository,
    private readonly assignments: MentoringAssignmentRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: AssignmentPolicy,
    clock: Clock,
    log: Log,
  ) {
    const { leaseMilliseconds } = policy;
    super(unitOfWork, clock, log, { leaseMilliseconds, atMostTogether: 1 });
  }

  /** Says how far the worker is. @returns whether it is to go on: nobody has called the assignment off. */
  async renew(lease: Lease<AssignmentWork>, percent: number): Promise<boolean> {
    const until = new Date(this.clock.now().getTime() + this.policy.leaseMilliseconds);
    return this.unitOfWork.run(lease.work.libraryId, () =>
      this.work.advance(lease, percent, until),
    );
  }

  protected findUnlocked(libraryId: string, ids: readonly string[]): Promise<AssignmentWork[]> {
    return this.work.findUnlocked(libraryId, ids);
  }

  protected begin(leases: readonly Lease<AssignmentWork>[]): Promise<void> {
    return this.work.lease(leases);
  }

  /** Nothing is noted of an attempt: the next one begins anew. */
  protected async interrupt(): Promise<void> {
    await Promise.resolve();
  }

  protected async giveUp(work: AssignmentWork, now: Date): Promise<void> {
    await this.work.giveUp(work, now);
  }

  protected async settle(
    attempted: readonly Attempted<AssignmentWork, AssignmentResult>[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    const settled = new Set<string>();
    for (const { lease, result } of attempted) {
      if (await this.settleOne(lease, result, now)) settled.add(lease.work.id);
    }
    return settled;
  }

  private async settleOne(
    lease: Lease<AssignmentWork>,
    result: AssignmentResult,
    now: Date,
  ): Promise<boolean> {
    const { libraryId, id } = lease.work;
    if (result.end === 'paused') {
      return this.work.pause(lease, new Date(now.getTime() + result.milliseconds));
    }
    if (result.end === 'impossible') return this.work.fail(lease, 'locked_pairs', now);
    if (!(await this.work.complete(lease, result.weightsVersion, now))) return false;
    await this.assignments.writeOutcomes(libraryId, id, result.outcomes);
    return true;
  }
}
