import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { invalidField } from '#kernel';
import { UnitOfWork, violates } from '#platform/database';
import { type SwotAnalysis } from '../domain/swot';
import { swotAnalysisExists } from '../domain/swot.errors';
import { SwotAnalysisEntity } from './swot.entities';

@Injectable()
export class SwotAnalysisRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Until the transaction ends nobody else of this library writes in an analysis: whoever begins a new one takes over
   * all that is in the one before, and nothing is written into that afterwards.
   */
  async takeTurn(libraryId: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `select pg_advisory_xact_lock(hashtextextended('swot ' || $1, 0))`,
      [libraryId],
    );
  }

  /** @throws DomainError conflict `swot_analysis_exists`; invalid where it names a branch that is not there. */
  async add(analysis: SwotAnalysis): Promise<void> {
    try {
      await this.unitOfWork.manager.insert(SwotAnalysisEntity, analysis);
    } catch (error) {
      if (violates(error, 'swot_analyses_assessed_on_key')) throw swotAnalysisExists();
      if (violates(error, 'swot_analyses_branch_id_fkey')) {
        throw invalidField('/branchId', 'unknown_branch');
      }
      throw error;
    }
  }

  find(libraryId: string, id: string): Promise<SwotAnalysis | null> {
    return this.unitOfWork.manager.findOneBy(SwotAnalysisEntity, { libraryId, id });
  }

  findNewest(libraryId: string, branchId: string | null): Promise<SwotAnalysis | null> {
    return this.unitOfWork.manager.findOne(SwotAnalysisEntity, {
      where: { libraryId, branchId: branchId ?? IsNull() },
      order: { assessedOn: 'desc' },
    });
  }

  /** @returns whether it was still at this version. */
  async changeNote({ libraryId, id, note }: SwotAnalysis, version: number): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      SwotAnalysisEntity,
      { libraryId, id, version },
      { note, version: version + 1 },
    );
    return affected === 1;
  }

  /** @returns whether it was still at this version. */
  async remove({ libraryId, id }: SwotAnalysis, version: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(SwotAnalysisEntity, { libraryId, id, version });
    return affected === 1;
  }
}
