import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { MentorExclusionEntity } from './mentor-profile.entity';

@Injectable()
export class MentorExclusionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(
    libraryId: string,
    profileId: string,
    clientId: string,
    createdAt: Date,
  ): Promise<void> {
    await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(MentorExclusionEntity)
      .values({ libraryId, profileId, clientId, createdAt })
      .orIgnore()
      .execute();
  }

  async remove(libraryId: string, profileId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.delete(MentorExclusionEntity, { libraryId, profileId, clientId });
  }

  async findMentorsExcluding(libraryId: string, clientId: string): Promise<string[]> {
    const rows = await this.unitOfWork.manager.findBy(MentorExclusionEntity, {
      libraryId,
      clientId,
    });
    return rows.map(({ profileId }) => profileId);
  }

  async forgetClient(libraryId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.delete(MentorExclusionEntity, { libraryId, clientId });
  }
}
