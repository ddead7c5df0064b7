import { Injectable } from '@nestjs/common';
import { type Caller, invalidField, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { violates } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { type FollowUp } from './domain/follow-up';
import { subjectOf } from './domain/follow-up-subject';
import { followUpNotFound } from './domain/follow-up.errors';
import { checkOpen } from './domain/follow-up.rules';
import { SubjectContributors } from './subject.contributors';

/**
 * How every use case loads a follow-up and writes it down, inside its unit of work: what the caller may not see is
 * not there, of two who write one finds that the other was faster, and each write leaves its audit entry.
 */
@Injectable()
export class FollowUpRecords {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly subjects: SubjectContributors,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError invalid at `/interactionId`. */
  async add(caller: Caller, followUp: FollowUp): Promise<void> {
    await refusingUnknownInteraction(this.followUps.add(followUp));
    await this.record(caller, 'follow_up.created', {}, followUp);
  }

  /** @throws DomainError not_found, or stale when it is not at this version any more. */
  async get(caller: Caller, id: string, version: number): Promise<FollowUp> {
    const followUp = await this.visible(caller, await this.followUps.find(caller.libraryId, id));
    if (followUp.version !== version) throw staleVersion('follow_up', followUp);
    return followUp;
  }

  /** Takes an open follow-up until the end of the transaction. @throws DomainError not_found; conflict when it has ended. */
  async lockOpen(caller: Caller, id: string): Promise<FollowUp> {
    const followUp = await this.visible(caller, await this.followUps.lock(caller.libraryId, id));
    checkOpen(followUp);
    return followUp;
  }

  /** @returns the follow-up as it is then. @throws DomainError stale. */
  async change(
    caller: Caller,
    action: string,
    before: FollowUp,
    columns: Partial<FollowUp>,
  ): Promise<FollowUp> {
    const { libraryId, id, version } = before;
    if (!(await this.followUps.change(before, version, columns))) {
      const now = await this.followUps.find(libraryId, id);
      throw staleVersion('follow_up', now ?? { id, version: version + 1 });
    }
    const after = { ...before, ...columns, version: version + 1 };
    await this.record(caller, action, before, after);
    return after;
  }

  private async visible(caller: Caller, followUp: FollowUp | null): Promise<FollowUp> {
    if (!followUp || !(await this.subjects.maySee(caller, subjectOf(followUp)))) {
      throw followUpNotFound();
    }
    return followUp;
  }

  /** What is written about somebody is personal; who is to do something and when is not. */
  private record(
    caller: Caller,
    action: string,
    before: Partial<FollowUp>,
    after: FollowUp,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'follow_up',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: before.title !== after.title || before.note !== after.note,
    });
  }
}

async function refusingUnknownInteraction<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (violates(error, 'follow_ups_interaction_id_fkey')) {
      throw invalidField('/interactionId', 'unknown_interaction');
    }
    throw error;
  }
}
