import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type FollowUp } from '../domain/follow-up';
import { type FollowUpSubject, followUpSubjects } from '../domain/follow-up-subject';
import { FollowUpEntity } from './follow-up.entity';

type Known = Pick<FollowUp, 'libraryId' | 'id'>;

@Injectable()
export class FollowUpRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(followUp: FollowUp): Promise<void> {
    await this.unitOfWork.manager.insert(FollowUpEntity, followUp);
  }

  find(libraryId: string, id: string): Promise<FollowUp | null> {
    return this.unitOfWork.manager.findOneBy(FollowUpEntity, { libraryId, id });
  }

  /** The follow-up, locked until the end of the transaction: of two who end it, one finds it ended. */
  lock(libraryId: string, id: string): Promise<FollowUp | null> {
    return this.unitOfWork.manager.findOne(FollowUpEntity, {
      where: { libraryId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findBySubject(libraryId: string, { kind, id }: FollowUpSubject): Promise<FollowUp[]> {
    return this.unitOfWork.manager.find(FollowUpEntity, {
      where: { libraryId, [followUpSubjects[kind].field]: id },
      order: { dueAt: 'asc', id: 'asc' },
    });
  }

  /** The one occurrence of a series that is to be done. */
  findOpenOfSeries(libraryId: string, seriesId: string): Promise<FollowUp | null> {
    return this.unitOfWork.manager.findOneBy(FollowUpEntity, openOf(libraryId, seriesId));
  }

  lockOpenOfSeries(libraryId: string, seriesId: string): Promise<FollowUp | null> {
    return this.unitOfWork.manager.findOne(FollowUpEntity, {
      where: openOf(libraryId, seriesId),
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The one that a contact's cadence waits for, locked until the end of the transaction. */
  lockOpenCadence(libraryId: string, contactId: string): Promise<FollowUp | null> {
    return this.unitOfWork.manager.findOne(FollowUpEntity, {
      where: { libraryId, contactId, origin: 'cadence', status: 'open', archivedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** In which interaction it was done: told together with that it was, and no change of its own. */
  async setDoneIn({ libraryId, id }: Known, doneInInteractionId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      FollowUpEntity,
      { libraryId, id },
      { doneInInteractionId },
    );
  }

  /** Open ones by their ids, from after this one, locked until the end of the transaction. */
  lockOpenAfter(libraryId: string, after: string, atMost: number): Promise<FollowUp[]> {
    return this.unitOfWork.manager.find(FollowUpEntity, {
      where: {
        libraryId,
        status: 'open',
        archivedAt: IsNull(),
        ...(after !== '' && { id: MoreThan(after) }),
      },
      order: { id: 'asc' },
      take: atMost,
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** @returns whether the follow-up was still at this version. */
  async change(
    { libraryId, id }: Known,
    version: number,
    changes: Partial<FollowUp>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      FollowUpEntity,
      { libraryId, id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }

  /**
   * Those of these that are due for a reminder, locked until the end of the transaction. What another sweep or
   * somebody's change has locked is left out: the next sweep sees what has become of it.
   */
  lockDueForReminder(libraryId: string, ids: readonly string[], now: Date): Promise<FollowUp[]> {
    return this.unitOfWork.manager.find(FollowUpEntity, {
      where: {
        libraryId,
        id: In([...ids]),
        status: 'open',
        dueAt: LessThanOrEqual(now),
        remindedAt: IsNull(),
        archivedAt: IsNull(),
      },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  /** Not a change that an editor could miss: the version stays. */
  async markReminded(libraryId: string, ids: readonly string[], remindedAt: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      FollowUpEntity,
      { libraryId, id: In([...ids]) },
      { remindedAt },
    );
  }

  /** The same, of all that is open, this owner's and due before then. */
  async markRemindedBefore(
    libraryId: string,
    ownerId: string,
    dueBefore: Date,
    remindedAt: Date,
  ): Promise<void> {
    await this.unitOfWork.manager.update(
      FollowUpEntity,
      {
        libraryId,
        ownerId,
        status: 'open',
        archivedAt: IsNull(),
        remindedAt: IsNull(),
        dueAt: LessThan(dueBefore),
      },
      { remindedAt },
    );
  }

  async moveToSurvivor(libraryId: string, mergedId: string, survivorId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      FollowUpEntity,
      { libraryId, contactId: mergedId },
      { contactId: survivorId, version: () => 'version + 1' },
    );
  }

  /** Takes away what was written about a subject, and whatever was still to be done. */
  async eraseBySubject(libraryId: string, { kind, id }: FollowUpSubject): Promise<void> {
    const { manager } = this.unitOfWork;
    const about = { libraryId, [followUpSubjects[kind].field]: id };
    await manager.update(FollowUpEntity, about, {
      title: '',
      note: null,
      version: () => 'version + 1',
    });
    await manager.update(FollowUpEntity, { ...about, status: 'open' }, { status: 'cancelled' });
  }
}

function openOf(libraryId: string, seriesId: string): FindOptionsWhere<FollowUpEntity> {
  return { libraryId, seriesId, status: 'open', archivedAt: IsNull() };
}
