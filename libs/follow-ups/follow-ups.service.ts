import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId } from '#kernel';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { CadenceProgress } from './cadence-progress';
import { FollowUpSeriesRepository } from './data/follow-up-series.repository';
import { HandOverRepository } from './data/hand-over.repository';
import { dueAtOf, normalDueLocal } from './domain/due.rules';
import { type FollowUp } from './domain/follow-up';
import { type FollowUpEnd } from './domain/follow-up-status';
import { type FollowUpSubject, subjectOf } from './domain/follow-up-subject';
import {
  checkOpen,
  columnsChanged,
  concernsAnotherSubject,
  type FollowUpChanges,
} from './domain/follow-up.rules';
import { type HandOver } from './domain/hand-over';
import { FollowUpRecords } from './follow-up-records';
import { Owners } from './owners';
import { SeriesProgress } from './series-progress';
import { SubjectContributors } from './subject.contributors';

/** What is promised, about exactly one subject. Left out: the caller's own, in the library's time zone. */
export interface NewFollowUp extends Pick<FollowUp, 'title' | 'dueLocal'> {
  readonly note?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly clientId?: string | null | undefined;
  readonly referralId?: string | null | undefined;
  readonly matchId?: string | null | undefined;
  readonly interactionId?: string | null | undefined;
  readonly ownerId?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly priority?: FollowUp['priority'] | undefined;
  readonly origin?: FollowUp['origin'] | undefined;
  /** How it comes again (RFC 5545): then this is the first of a series. */
  readonly recurrenceRule?: string | undefined;
}

/** What was promised, and through whose hands it went. */
export type FollowUpHistory = FollowUp & { readonly handOvers: readonly HandOver[] };

/** What is promised, and what becomes of it. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: FollowUpRecords,
    private readonly followUps: FollowUpRepository,
    private readonly handOvers: HandOverRepository,
    private readonly series: SeriesProgress,
    private readonly cadence: CadenceProgress,
    private readonly seriesRepository: FollowUpSeriesRepository,
    private readonly libraries: LibrariesService,
    private readonly owners: Owners,
    private readonly subjects: SubjectContributors,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at the subject's field, `/ownerId`, `/dueLocal`, `/interactionId` or `/recurrenceRule`. */
  async create(caller: Caller, details: NewFollowUp): Promise<string> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const { timeZone, dayStartsAt } = await this.libraries.find(caller.libraryId);
      const followUp = promised(
        caller,
        { ...details, timeZone: details.timeZone ?? timeZone, dayStartsAt },
        this.clock.now(),
      );
      await this.subjects.check(caller, subjectOf(followUp));
      // Whoever may ask for this may own it.
      if (followUp.ownerId !== userIdOf(caller)) await this.owners.check(followUp);
      const { recurrenceRule: rule } = details;
      const first = rule ? await this.series.begin(caller, followUp, rule) : followUp;
      await this.records.add(caller, first);
      return first.id;
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
      const before = await this.records.get(caller, id, version);
      checkOpen(before);
      const { dayStartsAt } = await this.libraries.find(caller.libraryId);
      const columns = columnsChanged(before, changes, dayStartsAt);
      const after = { ...before, ...columns };
      if (concernsAnotherSubject(before, after)) {
        await this.subjects.check(caller, subjectOf(after));
        // Turned to somebody else it is no longer what the cadence waits for.
        await this.cadence.goOn(before);
      }
      if (after.ownerId !== before.ownerId) await this.owners.check(after);
      await this.records.change(caller, 'follow_up.changed', before, columns);
    });
  }

  /** It was done, or need not be done any more. @throws DomainError not_found; conflict when it has ended before. */
  async end(
    caller: Caller,
    id: string,
    status: FollowUpEnd,
    doneInInteractionId: string | null = null,
  ): Promise<FollowUp> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.records.lockOpen(caller, id);
      const doneAt = status === 'done' ? this.clock.now() : null;
      const ending = { status, doneAt, doneInInteractionId };
      const ended = await this.records.change(caller, `follow_up.${status}`, before, ending);
      await this.goOn(caller, ended);
      return ended;
    });
  }

  /** Takes it out of the lists; nobody is reminded of it. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.records.get(caller, id, version);
      if (before.archivedAt) checkOpen(before);
      const archived = { archivedAt: this.clock.now() };
      const after = await this.records.change(caller, 'follow_up.archived', before, archived);
      if (before.status === 'open') await this.goOn(caller, after);
    });
  }

  find(libraryId: string, id: string): Promise<FollowUp | null> {
    return this.unitOfWork.run(libraryId, () => this.followUps.find(libraryId, id));
  }

  /** What came by itself comes again. */
  private async goOn(caller: Caller, ended: FollowUp): Promise<void> {
    await this.series.goOn(caller, ended);
    await this.cadence.goOn(ended);
  }

  /** Says that an owner was told, in another mail, of all that is due before this moment: no reminder comes for it. */
  async markReminded(libraryId: string, ownerId: string, dueBefore: Date): Promise<void> {
    await this.unitOfWork.run(libraryId, () =>
      this.followUps.markRemindedBefore(libraryId, ownerId, dueBefore, this.clock.now()),
    );
  }

  /** Everything that was planned about a subject: what an export of somebody's data shows. */
  findAbout(libraryId: string, subject: FollowUpSubject): Promise<FollowUpHistory[]> {
    return this.unitOfWork.run(libraryId, async () => {
      const followUps = await this.followUps.findBySubject(libraryId, subject);
      const ids = followUps.map(({ id }) => id);
      const handOvers = await this.handOvers.findByFollowUps(libraryId, ids);
      return followUps.map((followUp) => ({
        ...followUp,
        handOvers: handOvers.filter(({ followUpId }) => followUpId === followUp.id),
      }));
    });
  }

  /** Forgets what was written about a subject, and cancels what was still to be done. */
  async eraseAbout(libraryId: string, subject: FollowUpSubject): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      const about = await this.followUps.findBySubject(libraryId, subject);
      const ids = about.map(({ id }) => id);
      await this.handOvers.eraseNotes(libraryId, ids);
      await this.followUps.eraseBySubject(libraryId, subject);
      await this.seriesRepository.eraseBySubject(libraryId, subject, this.clock.now());
    });
  }
}

function promised(
  caller: Caller,
  details: NewFollowUp & { readonly timeZone: string; readonly dayStartsAt: string },
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
    matchId: details.matchId ?? null,
    interactionId: details.interactionId ?? null,
    ownerId,
    dueLocal: normalDueLocal(details.dueLocal),
    timeZone: details.timeZone,
    dueAt: dueAtOf(details.dueLocal, details.timeZone, details.dayStartsAt),
    snoozedCount: 0,
    firstDueLocal: null,
    seriesId: null,
    recurrenceId: null,
    origin: details.origin ?? 'staff',
    priority: details.priority ?? 'normal',
    status: 'open',
    doneAt: null,
    doneInInteractionId: null,
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
