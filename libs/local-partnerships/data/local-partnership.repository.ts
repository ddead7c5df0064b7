import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { invalidField } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type Goal } from '../domain/goals';
import { type LocalPartnership } from '../domain/local-partnership';
import { localPartnershipUnderWay } from '../domain/local-partnership.errors';
import { GoalEntity, LocalPartnershipEntity } from './local-partnership.entity';

@Injectable()
export class LocalPartnershipRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError invalid where it names a user or a branch that is not there. */
  async add(partnership: LocalPartnership): Promise<void> {
    await namingUnknown(this.unitOfWork.manager.insert(LocalPartnershipEntity, partnership));
  }

  find(libraryId: string, id: string): Promise<LocalPartnership | null> {
    return this.unitOfWork.manager.findOneBy(LocalPartnershipEntity, { libraryId, id });
  }

  /** Takes it until the transaction ends: its goals do not change while somebody confirms them. */
  lock(libraryId: string, id: string): Promise<LocalPartnership | null> {
    return this.unitOfWork.manager.findOne(LocalPartnershipEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /**
   * @returns whether it was still at this version
   * @throws DomainError invalid where it names a user or a branch that is not there.
   */
  async change(partnership: LocalPartnership, version: number): Promise<boolean> {
    const { libraryId, id } = partnership;
    const { affected } = await namingUnknown(
      this.unitOfWork.manager.update(
        LocalPartnershipEntity,
        { libraryId, id, version },
        { ...partnership, version: version + 1 },
      ),
    );
    return affected === 1;
  }

  /** @returns whether it was still at this version. @throws DomainError conflict `local_partnership_under_way`. */
  async remove({ libraryId, id }: LocalPartnership, version: number): Promise<boolean> {
    try {
      const { manager } = this.unitOfWork;
      const { affected } = await manager.delete(LocalPartnershipEntity, { libraryId, id, version });
      return affected === 1;
    } catch (error) {
      const isUnderWay = restingOnIt.some((constraint) => violates(error, constraint));
      throw isUnderWay ? localPartnershipUnderWay() : error;
    }
  }

  async findGoals(libraryId: string, localPartnershipId: string): Promise<Goal[]> {
    const goals = await this.unitOfWork.manager.find(GoalEntity, {
      where: { libraryId, localPartnershipId },
      order: { position: 'asc' },
    });
    return goals.map(({ id, goal, dueOn, reachedOn }) => ({ id, goal, dueOn, reachedOn }));
  }

  /** What links to a goal goes on doing so while the goal is there. */
  async setGoals(
    { libraryId, id: localPartnershipId }: LocalPartnership,
    goals: readonly Goal[],
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.delete(GoalEntity, {
      ...{ libraryId, localPartnershipId },
      id: Not(In(goals.map(({ id }) => id))),
    });
    const rows = goals.map((goal, position) => ({
      ...goal,
      ...{ libraryId, localPartnershipId, position },
    }));
    await manager.upsert(GoalEntity, rows, ['libraryId', 'id']);
  }
}

const restingOnIt = [
  'local_partnership_plan_items_local_partnership_id_fkey',
  'local_partnership_meetings_local_partnership_id_fkey',
  'local_partnership_confirmations_member_id_fkey',
];

/** Turns a foreign key that leads nowhere into the field that named it. */
async function namingUnknown<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    const unknown = foreignKeys.find(({ constraint }) => violates(error, constraint));
    throw unknown ? invalidField(unknown.pointer, unknown.code) : error;
  }
}

const foreignKeys = [
  { constraint: 'local_partnerships_owner_id_fkey', pointer: '/ownerId', code: 'unknown_user' },
  { constraint: 'local_partnerships_branch_id_fkey', pointer: '/branchId', code: 'unknown_branch' },
] as const;
