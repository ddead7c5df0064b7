import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
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

  /** The clients whom each of these mentors is never proposed. */
  async findClientsExcludedBy(
    libraryId: string,
    profileIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.unitOfWork.manager.findBy(MentorExclusionEntity, {
      libraryId,
      profileId: In([...profileIds]),
    });
    const clients = new Map<string, string[]>();
    for (const { profileId, clientId } of rows) {
      clients.set(profileId, [...(clients.get(profileId) ?? []), clientId]);
    }
    return clients;
  }

  async forgetClient(libraryId: string, clientId: string): Promise<void> {
    await this.unitOfWork.manager.delete(MentorExclusionEntity, { libraryId, clientId });
  }
}
