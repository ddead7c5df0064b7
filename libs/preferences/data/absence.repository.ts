import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Absence } from '../domain/absence';
import { AbsenceEntity } from './absence.entity';

@Injectable()
export class AbsenceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(absence: Absence): Promise<void> {
    await this.unitOfWork.manager.insert(AbsenceEntity, absence);
  }

  find(libraryId: string, id: string): Promise<Absence | null> {
    return this.unitOfWork.manager.findOneBy(AbsenceEntity, { libraryId, id });
  }

  /** Everybody's that cover this day. */
  findOnDay(libraryId: string, day: string): Promise<Absence[]> {
    return this.unitOfWork.manager.findBy(AbsenceEntity, {
      libraryId,
      firstDay: LessThanOrEqual(day),
      lastDay: MoreThanOrEqual(day),
    });
  }

  /** Until the end of the transaction nobody else says when this user is away. */
  async lockOf({ userId }: Pick<Absence, 'userId'>): Promise<void> {
    await this.unitOfWork.manager.query(
      `select pg_advisory_xact_lock(hashtextextended('absences of ' || $1, 0))`,
      [userId],
    );
  }

  /** Whether the user has another that shares a day with this one. */
  overlaps({ libraryId, id, userId, firstDay, lastDay }: Absence): Promise<boolean> {
    return this.unitOfWork.manager.existsBy(AbsenceEntity, {
      libraryId,
      id: Not(id),
      userId,
      firstDay: LessThanOrEqual(lastDay),
      lastDay: MoreThanOrEqual(firstDay),
    });
  }

  /** @returns whether it was still at this version. */
  async change({ libraryId, id, ...absence }: Absence, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      AbsenceEntity,
      { libraryId, id, version },
      { ...absence, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether it was still at this version. */
  async remove(
    { libraryId, id }: Pick<Absence, 'libraryId' | 'id'>,
    version: number,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.delete(AbsenceEntity, {
      libraryId,
      id,
      version,
    });
    return affected === 1;
  }
}
