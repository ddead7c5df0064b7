import { Injectable } from '@nestjs/common';
import { invalidField } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type ResourceEntry } from '../domain/resource-entry';
import { resourceEntryExists } from '../domain/resources.errors';
import {
  ResourceEntryBranchEntity,
  ResourceEntryEntity,
  type ResourceEntryRow,
} from './resource-entry.entity';

@Injectable()
export class ResourceEntryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError conflict `resource_entry_exists`; invalid where it names a branch that is not there. */
  async add(entry: ResourceEntry): Promise<void> {
    await refusingWhatCannotBe(async () => {
      await this.unitOfWork.manager.insert(ResourceEntryEntity, rowOf(entry));
      await this.addBranches(entry);
    });
  }

  async find(libraryId: string, id: string): Promise<ResourceEntry | null> {
    const { manager } = this.unitOfWork;
    const row = await manager.findOneBy(ResourceEntryEntity, { libraryId, id });
    return row && this.whole(row);
  }

  async findByContact(libraryId: string, contactId: string): Promise<ResourceEntry[]> {
    const rows = await this.unitOfWork.manager.find(ResourceEntryEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
    return Promise.all(rows.map((row) => this.whole(row)));
  }

  /**
   * @returns whether the entry was still at this version
   * @throws DomainError conflict `resource_entry_exists`; invalid where it names a branch that is not there.
   */
  async change(entry: ResourceEntry, version: number): Promise<boolean> {
    const { libraryId, id } = entry;
    const { manager } = this.unitOfWork;
    return refusingWhatCannotBe(async () => {
      const { affected } = await manager.update(
        ResourceEntryEntity,
        { libraryId, id, version },
        { ...rowOf(entry), version: version + 1 },
      );
      if (affected !== 1) return false;
      await manager.delete(ResourceEntryBranchEntity, { libraryId, entryId: id });
      await this.addBranches(entry);
      return true;
    });
  }

  /** @returns whether the entry was still at this version. */
  async remove({ libraryId, id }: ResourceEntry, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(ResourceEntryEntity, { libraryId, id, version });
    return affected === 1;
  }

  async removeAllOf(libraryId: string, contactId: string): Promise<void> {
    await this.unitOfWork.manager.delete(ResourceEntryEntity, { libraryId, contactId });
  }

  private async whole(row: ResourceEntryRow): Promise<ResourceEntry> {
    const branches = await this.unitOfWork.manager.find(ResourceEntryBranchEntity, {
      where: { libraryId: row.libraryId, entryId: row.id },
      order: { branchId: 'asc' },
    });
    return { ...row, branchIds: branches.map(({ branchId }) => branchId) };
  }

  private async addBranches({ libraryId, id, branchIds }: ResourceEntry): Promise<void> {
    const rows = branchIds.map((branchId) => ({ libraryId, entryId: id, branchId }));
    await this.unitOfWork.manager.insert(ResourceEntryBranchEntity, rows);
  }
}

/** TypeORM wants arrays that can be written. */
function rowOf({ branchIds: _, ...row }: ResourceEntry) {
  return { ...row, audiences: [...row.audiences] };
}

async function refusingWhatCannotBe<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (violates(error, 'resource_entries_contact_id_key')) throw resourceEntryExists();
    if (violates(error, 'resource_entry_branches_branch_id_fkey')) {
      throw invalidField('/branchIds', 'unknown_branch');
    }
    throw error;
  }
}
