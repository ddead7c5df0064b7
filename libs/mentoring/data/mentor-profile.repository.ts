import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type MentorProfile } from '../domain/profile/mentor-profile';
import { type Term } from '../domain/vocabulary/vocabulary';
import {
  MentorBranchEntity,
  MentorProfileEntity,
  MentorTermEntity,
  type ProfileRow,
} from './mentor-profile.entity';

type Known = Pick<MentorProfile, 'libraryId' | 'id'>;

@Injectable()
export class MentorProfileRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param terms those of the profile, with their topics */
  async add({ branchIds, ...profile }: MentorProfile, terms: readonly Term[]): Promise<void> {
    const { terms: _, ...row } = profile;
    await this.unitOfWork.manager.insert(MentorProfileEntity, mutable(row));
    await this.addRows(profile, terms, branchIds);
  }

  async find(libraryId: string, id: string): Promise<MentorProfile | null> {
    const row = await this.unitOfWork.manager.findOneBy(MentorProfileEntity, { libraryId, id });
    return row && this.whole(row);
  }

  async findByContact(libraryId: string, contactId: string): Promise<MentorProfile | null> {
    const { manager } = this.unitOfWork;
    const row = await manager.findOneBy(MentorProfileEntity, { libraryId, contactId });
    return row && this.whole(row);
  }

  /** Takes the profile until the transaction ends: of two who give it a client at once, the second waits here. */
  async lock(libraryId: string, id: string): Promise<MentorProfile | null> {
    const row = await this.unitOfWork.manager.findOne(MentorProfileEntity, {
      where: { libraryId, id },
      lock: { mode: 'for_no_key_update' },
    });
    return row && this.whole(row);
  }

  /** @returns whether the profile was still at this version. */
  async change(after: MentorProfile, terms: readonly Term[], version: number): Promise<boolean> {
    const { libraryId, id, branchIds, terms: _, ...row } = after;
    const { manager } = this.unitOfWork;
    const { affected } = await manager.update(
      MentorProfileEntity,
      { libraryId, id, version },
      { ...mutable(row), version: version + 1 },
    );
    if (affected !== 1) return false;
    await manager.delete(MentorTermEntity, { libraryId, profileId: id });
    await manager.delete(MentorBranchEntity, { libraryId, profileId: id });
    await this.addRows(after, terms, branchIds);
    return true;
  }

  /** Takes away what the person said of themselves; who was mentored stays counted. */
  async erasePerson(libraryId: string, contactId: string): Promise<void> {
    await this.unitOfWork.manager.update(
      MentorProfileEntity,
      { libraryId, contactId },
      { about: null, slots: [], capacity: 0, verifiedAt: null, version: () => 'version + 1' },
    );
  }

  private async whole(row: ProfileRow): Promise<MentorProfile> {
    const { manager } = this.unitOfWork;
    const ofProfile = { libraryId: row.libraryId, profileId: row.id };
    const terms = await manager.find(MentorTermEntity, {
      where: ofProfile,
      order: { topic: 'asc', code: 'asc' },
    });
    const branches = await manager.find(MentorBranchEntity, {
      where: ofProfile,
      order: { branchId: 'asc' },
    });
    return {
      ...row,
      terms: terms.map(({ code }) => code),
      branchIds: branches.map(({ branchId }) => branchId),
    };
  }

  private async addRows(
    { libraryId, id: profileId }: Known,
    terms: readonly Term[],
    branchIds: readonly string[],
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.insert(
      MentorTermEntity,
      terms.map(({ code, topic }) => ({ libraryId, profileId, code, topic })),
    );
    await manager.insert(
      MentorBranchEntity,
      branchIds.map((branchId) => ({ libraryId, profileId, branchId })),
    );
  }
}

/** TypeORM wants arrays that can be written. */
function mutable<
  Row extends Pick<MentorProfile, 'industries' | 'conflictIndustries' | 'stages' | 'modes'>,
>(row: Row) {
  const { industries, conflictIndustries, stages, modes } = row;
  return {
    ...row,
    industries: [...industries],
    conflictIndustries: [...conflictIndustries],
    stages: [...stages],
    modes: [...modes],
  };
}
