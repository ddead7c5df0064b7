import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId, notFound, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { BranchRepository } from './data/branch.repository';
import { type Branch } from './domain/library';

export interface BranchDetails {
  readonly name: string;
  readonly address?: string | null;
}

/** The houses of a library. */
@Injectable()
export class BranchesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly branches: BranchRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  find(libraryId: string, id: string): Promise<Branch | null> {
    return this.unitOfWork.run(libraryId, () => this.branches.find(libraryId, id));
  }

  async create(caller: Caller, { name, address = null }: BranchDetails): Promise<string> {
    const branch: Branch = {
      libraryId: caller.libraryId,
      id: newId(),
      name,
      address,
      version: 1,
      archivedAt: null,
    };
    await this.unitOfWork.run(caller.libraryId, async () => {
      await this.branches.add(branch);
      await this.record(caller, 'branch.created', branch.id, {}, branch);
    });
    return branch.id;
  }

  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<BranchDetails>,
  ): Promise<void> {
    await this.update(caller, id, version, 'branch.changed', changes);
  }

  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'branch.archived', { archivedAt: this.clock.now() });
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    changes: Partial<Branch>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const branch = await this.branches.find(caller.libraryId, id);
      if (!branch || branch.archivedAt) throw notFound('branch_not_found');
      if (!(await this.branches.change(branch, version, changes))) {
        throw staleVersion('branch', branch);
      }
      await this.record(caller, action, id, branch, { ...branch, ...changes });
    });
  }

  private async record(
    caller: Caller,
    action: string,
    subjectId: string,
    before: Partial<Branch>,
    after: Branch,
  ): Promise<void> {
    await this.audit.record(caller, {
      action,
      subjectType: 'branch',
      subjectId,
      before: { ...before },
      after: { ...after },
    });
  }
}
