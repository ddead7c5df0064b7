import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { type Branch } from '../domain/library';
import { BranchEntity } from './branch.entity';

@Injectable()
export class BranchRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add(branch: Branch): Promise<void> {
    await this.unitOfWork.manager.insert(BranchEntity, branch);
  }

  find(libraryId: string, id: string): Promise<Branch | null> {
    return this.unitOfWork.manager.findOneBy(BranchEntity, { libraryId, id });
  }

  /** @returns whether the branch was still at this version. */
  async change(branch: Branch, version: number, changes: Partial<Branch>): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      BranchEntity,
      { libraryId: branch.libraryId, id: branch.id, version },
      { ...changes, version: version + 1 },
    );
    return affected === 1;
  }
}
