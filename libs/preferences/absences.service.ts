import { Injectable } from '@nestjs/common';
import { DomainError, invalidField, newId, notFound, staleVersion } from '#kernel';
import { roleMay, type UserCaller, UsersService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { AbsenceRepository } from './data/absence.repository';
import { type Absence, type AbsenceDetails } from './domain/absence';
import { checkAbsence } from './domain/absence.rules';

/** Whose absence it is; the caller's own, if left out. */
export type NewAbsence = Pick<AbsenceDetails, 'firstDay' | 'lastDay'> & {
  readonly deputyId?: string | null;
  readonly userId?: string;
};

/** When users are away. Each says so of themselves; admins of everybody. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly absences: AbsenceRepository,
    private readonly users: UsersService,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError forbidden `absence_of_others`; invalid at the field that is wrong. */
  async add(
    caller: UserCaller,
    { userId = caller.userId, deputyId = null, firstDay, lastDay }: NewAbsence,
  ): Promise<string> {
    const { libraryId } = caller;
    const absence: Absence = {
      libraryId,
      id: newId(),
      userId,
      firstDay,
      lastDay,
      deputyId,
      version: 1,
    };
    checkIsOwn(caller, absence);
    await this.unitOfWork.run(libraryId, async () => {
      if (!(await this.users.find(libraryId, userId)))
        throw invalidField('/userId', 'unknown_user');
      await this.check(absence);
      await this.absences.add(absence);
      await this.record(caller, 'absence.added', absence.id, {}, absence);
    });
    return absence.id;
  }

  /** @throws DomainError not_found, stale, forbidden `absence_of_others`; invalid at the field that is wrong. */
  async change(
    caller: UserCaller,
    id: string,
    version: number,
    changes: Partial<AbsenceDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.getOwn(caller, id);
      const after = { ...before, ...changes };
      await this.check(after);
      if (!(await this.absences.change(after, version))) throw staleVersion('absence', before);
      await this.record(caller, 'absence.changed', id, before, after);
    });
  }

  /** @throws DomainError not_found, stale, forbidden `absence_of_others`. */
  async remove(caller: UserCaller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.getOwn(caller, id);
      if (!(await this.absences.remove(before, version))) throw staleVersion('absence', before);
      await this.record(caller, 'absence.removed', id, before, {});
    });
  }

  private async getOwn(caller: UserCaller, id: string): Promise<Absence> {
    const absence = await this.absences.find(caller.libraryId, id);
    if (!absence) throw notFound('absence_not_found');
    checkIsOwn(caller, absence);
    return absence;
  }

  private async check(absence: Absence): Promise<void> {
    const { libraryId, deputyId } = absence;
    const deputy = deputyId === null ? null : await this.users.find(libraryId, deputyId);
    const canStandIn = deputy?.status === 'active' && roleMay(deputy.role, 'follow-ups.write');
    checkAbsence(absence, deputy ? { id: deputy.id, canStandIn } : undefined);
    await this.absences.lockOf(absence);
    if (await this.absences.overlaps(absence)) throw invalidField('/firstDay', 'absence_overlaps');
  }

  private async record(
    caller: UserCaller,
    action: string,
    subjectId: string,
    before: Partial<Absence>,
    after: Partial<Absence>,
  ): Promise<void> {
    const change = { before: { ...before }, after: { ...after } };
    await this.audit.record(caller, { action, subjectType: 'absence', subjectId, ...change });
  }
}

function checkIsOwn({ userId, role }: UserCaller, absence: Absence): void {
  if (absence.userId !== userId && !roleMay(role, 'users.write')) {
    throw new DomainError('forbidden', 'absence_of_others');
  }
}
