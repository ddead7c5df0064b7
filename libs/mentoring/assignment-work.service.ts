import { setImmediate } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock, type Lease } from '#kernel';
import { Log } from '#platform/logging';
import { AssignmentLeases, AssignmentPolicy, type AssignmentResult } from './assignment-leases';
import { AssignmentPartiesService } from './assignment-parties.service';
import { type AssignmentWork } from './data/assignment-work.repository';
import { assigning } from './domain/assignment/assign';
import { lockFaults } from './domain/assignment/locked.rules';
import { outcomesOf } from './domain/assignment/outcomes.rules';
import { scoring } from './domain/assignment/scored-question';

/** Others that this process serves have their turn this often. */
const turnMilliseconds = 20;

/** The part of the work that is putting the question; the rest is answering it. */
const questionShare = 0.6;

/** Calculating assignments, a little at a time. */
@Injectable()
export class AssignmentWorkService implements OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly leases: AssignmentLeases,
    private readonly parties: AssignmentPartiesService,
    private readonly policy: AssignmentPolicy,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** The worker is about to end: another begins anew at once. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** Does what is to be done with an assignment, unless another worker is at it. */
  async work(libraryId: string, id: string): Promise<void> {
    const lease = await this.leases.take(libraryId, id);
    if (!lease) return;
    const result = await this.attempt(lease);
    if (result) await this.leases.record(lease, result);
  }

  private async attempt(lease: Lease<AssignmentWork>): Promise<AssignmentResult | undefined> {
    try {
      return await this.calculate(lease);
    } catch (error) {
      this.log.warn({ error, id: lease.work.id }, 'An assignment was interrupted');
      return { end: 'paused', milliseconds: this.policy.pauseMilliseconds };
    }
  }

  /** @returns nothing when the assignment is not this worker's any more: somebody has called it off. */
  private async calculate(lease: Lease<AssignmentWork>): Promise<AssignmentResult | undefined> {
    const isToGoOn = this.progressOf(lease);
    const parties = await this.parties.of(lease.work);
    const asking = scoring(parties);
    let step = asking.next();
    for (; !step.done; step = asking.next()) {
      if (!(await isToGoOn(questionShare * step.value))) return this.stopped();
    }
    const { question, refusals } = step.value;
    if (lockFaults(question).length > 0) return { end: 'impossible' };
    const answering = assigning(question);
    let answer = answering.next();
    for (; !answer.done; answer = answering.next()) {
      const done = questionShare + (1 - questionShare) * answer.value;
      if (!(await isToGoOn(done))) return this.stopped();
    }
    const weightsVersion = parties.weights.version;
    return { end: 'done', weightsVersion, outcomes: outcomesOf(answer.value, refusals) };
  }

  /** Says now and then how much of the work is done, from 0 to 1, and hears whether to go on. */
  private progressOf(lease: Lease<AssignmentWork>): (done: number) => Promise<boolean> {
    let turn = this.clock.now().getTime();
    let news = turn;
    return async (done) => {
      const now = this.clock.now().getTime();
      if (now - turn < turnMilliseconds) return true;
      await setImmediate();
      turn = now;
      if (this.isStopping) return false;
      if (now - news < this.policy.newsMilliseconds) return true;
      news = now;
      return this.leases.renew(lease, Math.floor(100 * done));
    };
  }

  private stopped(): AssignmentResult | undefined {
    return this.isStopping ? { end: 'paused', milliseconds: 0 } : undefined;
  }
}
