import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type NewNotice } from '../domain/notice';
import { NoticeEntity } from './notice.entity';

@Injectable()
export class NoticeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Nothing changes where there is a notice for the occurrence already. The database numbers them as they commit. */
  async addUnlessThere(
    libraryId: string,
    notices: readonly NewNotice[],
    createdAt: Date,
  ): Promise<void> {
    await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(NoticeEntity)
      .values(notices.map((notice) => ({ ...notice, libraryId, id: newId(), createdAt })))
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  /** @returns whether the user has such a notice; what was read before stays so. */
  async markRead(libraryId: string, userId: string, id: string, readAt: Date): Promise<boolean> {
    const { manager } = this.unitOfWork;
    await manager.update(NoticeEntity, { libraryId, userId, id, readAt: IsNull() }, { readAt });
    return manager.existsBy(NoticeEntity, { libraryId, userId, id });
  }

  async markAllRead(libraryId: string, userId: string, upTo: number, readAt: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      NoticeEntity,
      { libraryId, userId, readAt: IsNull(), number: LessThanOrEqual(upTo) },
      { readAt },
    );
  }
}
