import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, decideLease, type Leasable, type Lease } from '#kernel';
import { type UnitOfWork } from '#platform/database';
import { type Log } from '#platform/logging';
import { Gathering } from './gathering';

const pauseBeforeRecordingAgain = 500;

export interface LeaseOptions {
  readonly leaseMilliseconds: number;
  /** How much may be taken or recorded in one transaction. */
  readonly atMostTogether: number;
}

/** A lease with what came of its attempt. */
export interface Attempted<Work, Result> {
  readonly lease: Lease<Work>;
  readonly result: Result;
}

/**
 * Which worker has which work, and what came of it. Each step is a short transaction of its own, shared by what
 * comes at the same time. A feature says where its work and its attempts are written down.
 */
export abstract class Leases<Work extends Leasable, Result> {
  private readonly taking: Gathering<string, Lease<Work> | undefined>;
  private readonly recording: Gathering<Attempted<Work, Result>, undefined>;

  constructor(
    unitOfWork: UnitOfWork,
    protected readonly clock: Clock,
    private readonly log: Log,
    private readonly options: LeaseOptions,
  ) {
    const { atMostTogether } = options;
    this.taking = new Gathering(
      (libraryId, ids) => unitOfWork.run(libraryId, () => this.takeTogether(libraryId, ids)),
      atMostTogether,
    );
    this.recording = new Gathering(
      (libraryId, attempted) => unitOfWork.run(libraryId, () => this.recordTogether(attempted)),
      atMostTogether,
    );
  }

  /** The work, locked until the end of the transaction; without what another transaction has locked. */
  protected abstract findUnlocked(libraryId: string, ids: readonly string[]): Promise<Work[]>;

  /** Writes the leases and the beginning of their attempts down. */
  protected abstract begin(leases: readonly Lease<Work>[], now: Date): Promise<void>;

  /** Closes the attempt whose worker never came back. */
  protected abstract interrupt(work: Work, now: Date): Promise<void>;

  protected abstract giveUp(work: Work, now: Date): Promise<void>;

  /** Ends the leases with what came of them. @returns the ids of those that were still these leases' own. */
  protected abstract settle(
    attempted: readonly Attempted<Work, Result>[],
    now: Date,
  ): Promise<ReadonlySet<string>>;

  /** Takes work for one attempt; undefined when there is nothing to do for this worker. */
  take(libraryId: string, id: string): Promise<Lease<Work> | undefined> {
    return this.taking.add(libraryId, id);
  }

  /**
   * Records what came of the attempt, if the work is still this worker's. The attempt may have had its effect,
   * and losing the news of it would repeat it: so whatever goes wrong, this is tried for as long as the lease lasts.
   */
  async record(lease: Lease<Work>, result: Result): Promise<void> {
    for (;;) {
      try {
        await this.recording.add(lease.work.libraryId, { lease, result });
        return;
      } catch (error) {
        if (this.clock.now() >= lease.until) throw error;
        await sleep(pauseBeforeRecordingAgain);
      }
    }
  }

  private async takeTogether(
    libraryId: string,
    ids: readonly string[],
  ): Promise<(Lease<Work> | undefined)[]> {
    const found = await this.findUnlocked(libraryId, ids);
    const now = this.clock.now();
    const taken = new Map<string, Lease<Work>>();
    for (const work of found) {
      const decision = decideLease(work, now);
      if (decision === 'leave') continue;
      if (work.leasedUntil) await this.interrupt(work, now);
      if (decision === 'give_up') await this.giveUp(work, now);
      else taken.set(work.id, this.leaseOf(work, now));
    }
    if (taken.size > 0) await this.begin([...taken.values()], now);
    return ids.map((id) => {
      const lease = taken.get(id);
      // Who asks for the same a second time finds it taken.
      taken.delete(id);
      return lease;
    });
  }

  private leaseOf(work: Work, now: Date): Lease<Work> {
    return {
      work,
      attempt: work.attempts + 1,
      token: randomUUID(),
      until: new Date(now.getTime() + this.options.leaseMilliseconds),
    };
  }

  private async recordTogether(
    attempted: readonly Attempted<Work, Result>[],
  ): Promise<undefined[]> {
    const settled = await this.settle(attempted, this.clock.now());
    return attempted.map(({ lease: { work, attempt } }) => {
      if (!settled.has(work.id)) {
        this.log.warn({ id: work.id, attempt }, 'Leased work was somebody else’s by now');
      }
      return undefined;
    });
  }
}
