import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, decideLease, type Leasable, type Lease } from '#kernel';
import { type UnitOfWork } from '#platform/database';
import { type Log } from '#platform/logging';

const pauseBeforeRecordingAgain = 500;

/**
 * Which worker has which work, and what came of it. Each step is a short transaction of its own. A feature says
 * where its work and its attempts are written down.
 */
export abstract class Leases<Work extends Leasable, Result> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    protected readonly clock: Clock,
    private readonly log: Log,
    private readonly leaseMilliseconds: number,
  ) {}

  /** The work, locked until the end of the transaction; null when another transaction has it locked. */
  protected abstract findUnlocked(libraryId: string, id: string): Promise<Work | null>;

  /** Writes the lease and the beginning of its attempt down. */
  protected abstract begin(lease: Lease<Work>, now: Date): Promise<void>;

  /** Closes the attempt whose worker never came back. */
  protected abstract interrupt(work: Work, now: Date): Promise<void>;

  protected abstract giveUp(work: Work, now: Date): Promise<void>;

  /** Ends the lease with what came of it. False when the lease is no longer this one; then nothing changes. */
  protected abstract settle(lease: Lease<Work>, result: Result, now: Date): Promise<boolean>;

  /** Takes work for one attempt; undefined when there is nothing to do for this worker. */
  async take(libraryId: string, id: string): Promise<Lease<Work> | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const work = await this.findUnlocked(libraryId, id);
      if (!work) return undefined;
      const now = this.clock.now();
      switch (decideLease(work, now)) {
        case 'leave':
          return undefined;
        case 'give_up':
          await this.interrupt(work, now);
          await this.giveUp(work, now);
          return undefined;
        case 'take':
          return this.lease(work, now);
      }
    });
  }

  /**
   * Records what came of the attempt, if the work is still this worker's. The attempt may have had its effect,
   * and losing the news of it would repeat it: so whatever goes wrong, this is tried for as long as the lease lasts.
   */
  async record(lease: Lease<Work>, result: Result): Promise<void> {
    for (;;) {
      try {
        await this.recordOnce(lease, result);
        return;
      } catch (error) {
        if (this.clock.now() >= lease.until) throw error;
        await sleep(pauseBeforeRecordingAgain);
      }
    }
  }

  private async lease(work: Work, now: Date): Promise<Lease<Work>> {
    const lease = {
      work,
      attempt: work.attempts + 1,
      token: randomUUID(),
      until: new Date(now.getTime() + this.leaseMilliseconds),
    };
    if (work.leasedUntil) await this.interrupt(work, now);
    await this.begin(lease, now);
    return lease;
  }

  private async recordOnce(lease: Lease<Work>, result: Result): Promise<void> {
    const { libraryId, id } = lease.work;
    await this.unitOfWork.run(libraryId, async () => {
      if (await this.settle(lease, result, this.clock.now())) return;
      this.log.warn({ id, attempt: lease.attempt }, 'Leased work was somebody else’s by now');
    });
  }
}
