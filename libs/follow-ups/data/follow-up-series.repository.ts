import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type FollowUpSeries } from '../domain/follow-up-series';
import { type FollowUpSubject, followUpSubjects } from '../domain/follow-up-subject';
import { FollowUpSeriesEntity } from './follow-up-series.entity';

@Injectable()
export class FollowUpSeriesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ skipped, ...series }: FollowUpSeries): Promise<void> {
    await this.unitOfWork.manager.insert(FollowUpSeriesEntity, {
      ...series,
      skipped: [...skipped],
    });
  }

  find(libraryId: string, id: string): Promise<FollowUpSeries | null> {
    return this.unitOfWork.manager.findOneBy(FollowUpSeriesEntity, { libraryId, id });
  }

  findBySubject(libraryId: string, { kind, id }: FollowUpSubject): Promise<FollowUpSeries[]> {
    return this.unitOfWork.manager.find(FollowUpSeriesEntity, {
      where: { libraryId, [followUpSubjects[kind].field]: id },
      order: { createdAt: 'asc', id: 'asc' },
    });
  }

  /** @returns whether the series was still at this version. */
  async change(
    { libraryId, id }: Pick<FollowUpSeries, 'libraryId' | 'id'>,
    version: number,
    { skipped, ...changes }: Partial<FollowUpSeries>,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      FollowUpSeriesEntity,
      { libraryId, id, version },
      { ...changes, ...(skipped && { skipped: [...skipped] }), version: version + 1 },
    );
    return affected === 1;
  }

  /** Takes away what was written about a subject, and lets nothing of it come again. */
  async eraseBySubject(
    libraryId: string,
    { kind, id }: FollowUpSubject,
    endedAt: Date,
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    const about = { libraryId, [followUpSubjects[kind].field]: id };
    const forgotten = { title: '', note: null, version: () => 'version + 1' };
    await manager.update(FollowUpSeriesEntity, about, forgotten);
    await manager.update(FollowUpSeriesEntity, { ...about, endedAt: IsNull() }, { endedAt });
  }
}
