import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork, violates } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { dueAtOf, normalDueLocal } from './domain/due.rules';
import { type FollowUp } from './domain/follow-up';
import { type FollowUpEnd } from './domain/follow-up-status';
import { type FollowUpSubject, subjectOf } from './domain/follow-up-subject';
import { followUpNotFound } from './domain/follow-up.errors';
import {
  checkOpen,
  checkOwner,
  columnsChanged,
  concernsAnotherSubject,
  type FollowUpChanges,
} from './domain/follow-up.rules';
import { Owners } from './owners';
import { SubjectContributors } from './subject.contributors';

/** What is promised, about exactly one subject. Left out: the caller's own, in the library's time zone. */
export interface NewFollowUp extends Pick<FollowUp, 'title' | 'dueLocal'> {
  readonly note?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly referralId?: string | null | undefined;
  readonly interactionId?: string | null | undefined;
  readonly ownerId?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly priority?: FollowUp['priority'] | undefined;
}

/** What is promised, and what becomes of it. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followUps: FollowUpRepository,
    private readonly libraries: LibrariesService,
    private readonly owners: Owners,
    private readonly subjects: SubjectContributors,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at the subject's field, `/ownerId`, `/dueLocal` or `/interactionId`. */
  async create(caller: Caller, details: NewFollowUp): Promise<string> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const timeZone = details.timeZone ?? (await this.libraries.find(caller.libraryId)).timeZone;
      const followUp = promised(caller, { ...details, timeZone }, this.clock.now());
      await this.subjects.check(caller, subjectOf(followUp));
      // Whoever may ask for this may own it.
      if (followUp.ownerId !== userIdOf(caller)) await this.checkOwner(followUp);
      await refusingUnknownInteraction(this.followUps.add(followUp));
      await this.record(caller, 'follow_up.created', {}, followUp);
      return followUp.id;
    });
  }

  /** @throws DomainError not_found, stale, conflict when it is no longer open, invalid as in `create`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: FollowUpChanges,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller, id, version);
      checkOpen(before);
      const columns = columnsChanged(before, changes);
      const after = { ...before, ...columns };
      if (concernsAnotherSubject(before, after)) {
        await this.subjects.check(caller, subjectOf(after));
      }
      if (after.ownerId !== before.ownerId) await this.checkOwner(after);
      await this.update(before, columns);
      await this.record(caller, 'follow_up.changed', before, after);
    });
  }

  /** It was done, or need not be done any more. @throws DomainError not_found; conflict when it has ended before. */
  async end(caller: Caller, id: string, status: FollowUpEnd): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.followUps.lock(caller.libraryId, id);
      if (!before || !(await this.subjects.maySee(caller, subjectOf(before)))) {
        throw followUpNotFound();
      }
      checkOpen(before);
      const ending = { status, doneAt: status === 'done' ? this.clock.now() : null };
      await this.update(before, ending);
      await this.record(caller, `follow_up.${status}`, before, { ...before, ...ending });
    });
  }

  /** Takes it out of the lists; nobody is reminded of it. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.get(caller, id, version);
      if (before.archivedAt) checkOpen(before);
      const archived = { archivedAt: this.clock.now() };
      await this.update(before, archived);
      await this.record(caller, 'follow_up.archived', before, { ...before, ...archived });
    });
  }

  /** Says that an owner was told, in another mail, of all that is due before this moment: no reminder comes for it. */
  async markReminded(libraryId: string, ownerId: string, dueBefore: Date): Promise<void> {
    await this.unitOfWork.run(libraryId, () =>
      this.followUps.markRemindedBefore(libraryId, ownerId, dueBefore, this.clock.now()),
    );
  }

  /** Everything that was planned about a subject: what an export of somebody's data shows. */
  findAbout(libraryId: string, subject: FollowUpSubject): Promise<FollowUp[]> {
    return this.unitOfWork.run(libraryId, () => this.followUps.findBySubject(libraryId, subject));
  }

  /** Forgets what was written about a subject, and cancels what was still to be done. */
  async eraseAbout(libraryId: string, subject: FollowUpSubject): Promise<void> {
    await this.unitOfWork.run(libraryId, () => this.followUps.eraseBySubject(libraryId, subject));
  }

  private async get(caller: Caller, id: string, version: number): Promise<FollowUp> {
    const followUp = await this.followUps.find(caller.libraryId, id);
    if (!followUp || !(await this.subjects.maySee(caller, subjectOf(followUp))))
      throw followUpNotFound();
    if (followUp.version !== version) throw staleVersion(followUp.version);
    return followUp;
  }

  private async checkOwner({ libraryId, ownerId }: FollowUp): Promise<void> {
    checkOwner(await this.owners.find(libraryId, ownerId));
  }

  private async update(before: FollowUp, columns: Partial<FollowUp>): Promise<void> {
    const { libraryId, id, version } = before;
    if (await this.followUps.change(before, version, columns)) return;
    throw staleVersion((await this.followUps.find(libraryId, id))?.version ?? version + 1);
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

function promised(
  caller: Caller,
  details: NewFollowUp & { readonly timeZone: string },
  now: Date,
): FollowUp {
  const ownerId = details.ownerId ?? userIdOf(caller);
  if (ownerId === null) throw invalidField('/ownerId', 'required');
  return {
    libraryId: caller.libraryId,
    id: newId(),
    title: details.title,
    note: details.note ?? null,
    contactId: details.contactId ?? null,
    clientId: details.clientId ?? null,
    referralId: details.referralId ?? null,
    interactionId: details.interactionId ?? null,
    ownerId,
    dueLocal: normalDueLocal(details.dueLocal),
    timeZone: details.timeZone,
    dueAt: dueAtOf(details.dueLocal, details.timeZone),
    priority: details.priority ?? 'normal',
    status: 'open',
    doneAt: null,
    reminderRound: 1,
    remindedAt: null,
    version: 1,
    archivedAt: null,
    createdAt: now,
  };
}

function userIdOf({ actor }: Caller): string | null {
  return actor.kind === 'user' ? actor.id : null;
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
