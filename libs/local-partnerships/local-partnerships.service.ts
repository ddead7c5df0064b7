import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { ConfirmationRequestsService } from './confirmation-requests.service';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { areWordedAnew, checkGoals, type Goal, goalsAfter, type SaidGoal } from './domain/goals';
import {
  checkEnd,
  type LocalPartnership,
  type LocalPartnershipDetails,
} from './domain/local-partnership';
import { LocalPartnershipRecords } from './local-partnership-records';

export type NewLocalPartnership = Pick<LocalPartnership, 'name'> & Partial<LocalPartnershipDetails>;

const nothingSaid = {
  ...{ purpose: null, branchId: null, ownerId: null, endedOn: null },
  libraryRole: 'coordinator',
} as const;

/** Local partnerships, and the goals that their members share. */
@Injectable()
export class LocalPartnershipsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly records: LocalPartnershipRecords,
    private readonly requests: ConfirmationRequestsService,
    private readonly libraries: LibrariesService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invalid at `/branchId`, `/ownerId` or `/endedOn`. */
  async create(caller: Caller, details: NewLocalPartnership): Promise<string> {
    const { libraryId } = caller;
    const partnership: LocalPartnership = {
      ...nothingSaid,
      ...details,
      ...{ libraryId, id: newId(), goalsVersion: 0, version: 1, createdAt: this.clock.now() },
    };
    await this.unitOfWork.run(libraryId, async () => {
      checkEnd(partnership, await this.libraries.today(libraryId));
      await this.partnerships.add(partnership);
      await this.records.record(caller, 'local_partnership.created', {}, partnership);
    });
    return partnership.id;
  }

  /** @throws DomainError not_found, stale; invalid as in `create`. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<LocalPartnershipDetails>,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.get(libraryId, id);
      const after = { ...before, ...changes };
      checkEnd(after, await this.libraries.today(libraryId));
      if (!(await this.partnerships.change(after, version)))
        throw staleVersion('local_partnership', before);
      await this.records.record(caller, 'local_partnership.changed', before, after);
    });
  }

  /**
   * Says anew what the members want to reach. Whoever was asked about another wording is asked again by mail.
   * @throws DomainError not_found, stale, conflict `local_partnership_ended`; invalid at a goal.
   */
  async setGoals(
    caller: Caller,
    id: string,
    version: number,
    said: readonly SaidGoal[],
  ): Promise<readonly Goal[]> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      checkGoals(said, await this.libraries.today(libraryId));
      const before = await this.records.lockGoingOn(libraryId, id);
      const known = await this.partnerships.findGoals(libraryId, id);
      const goals = goalsAfter(known, said, newId);
      const isAnother = areWordedAnew(known, goals);
      const after = { ...before, goalsVersion: before.goalsVersion + (isAnother ? 1 : 0) };
      if (!(await this.partnerships.change(after, version)))
        throw staleVersion('local_partnership', before);
      await this.partnerships.setGoals(after, goals);
      await this.records.record(caller, 'local_partnership.goals_set', before, after);
      if (isAnother && goals.length > 0) await this.requests.askAgain(caller, after);
      return goals;
    });
  }

  /** @throws DomainError not_found, stale, conflict `local_partnership_under_way`. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.get(libraryId, id);
      if (!(await this.partnerships.remove(before, version)))
        throw staleVersion('local_partnership', before);
      await this.records.record(caller, 'local_partnership.removed', before, before);
    });
  }
}
