import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type Preferences } from '../domain/preferences';
import { PreferencesEntity } from './preferences.entity';

@Injectable()
export class PreferencesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What users have said; who has said nothing has none. */
  findOf(libraryId: string, userIds: readonly string[]): Promise<Preferences[]> {
    return this.unitOfWork.manager.findBy(PreferencesEntity, {
      libraryId,
      userId: In([...userIds]),
    });
  }

  /** What somebody says for the first time. @returns false when somebody was quicker. */
  async addUnlessThere(preferences: Preferences): Promise<boolean> {
    const inserted = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(PreferencesEntity)
      .values(preferences)
      .orIgnore()
      .returning('version')
      .updateEntity(false)
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length > 0;
  }

  /** @returns whether they were still at this version. */
  async change({ libraryId, userId, ...said }: Preferences, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      PreferencesEntity,
      { libraryId, userId, version },
      said,
    );
    return affected === 1;
  }
}
