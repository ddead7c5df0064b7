import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Actor } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type ErasureNotice } from '../domain/erasure-notice';
import { ErasureNoticeEntity } from './erasure-notice.entity';

@Injectable()
export class ErasureNoticeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(notice: Omit<ErasureNotice, 'acknowledgedAt' | 'acknowledgedBy'>): Promise<void> {
    await this.unitOfWork.manager.insert(ErasureNoticeEntity, notice);
  }

  find(libraryId: string, id: string): Promise<ErasureNotice | null> {
    return this.unitOfWork.manager.findOneBy(ErasureNoticeEntity, { libraryId, id });
  }

  /** @returns whether it had not been acknowledged before. */
  async acknowledge({ libraryId, id }: ErasureNotice, by: Actor, at: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      ErasureNoticeEntity,
      { libraryId, id, acknowledgedAt: IsNull() },
      { acknowledgedAt: at, acknowledgedByKind: by.kind, acknowledgedById: by.id },
    );
    return affected === 1;
  }
}
