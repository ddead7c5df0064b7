import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { SwotAnalysisRepository } from './data/swot-analysis.repository';
import { SwotItemRepository } from './data/swot-item.repository';
import { compare, type Comparison } from './domain/comparison';
import { type SwotAnalysis, type SwotItem } from './domain/swot';
import { swotAnalysisClosed, swotAnalysisNotFound } from './domain/swot.errors';

export interface NewSwotAnalysis {
  readonly branchId?: string | null | undefined;
  /** Today, if left out. */
  readonly assessedOn?: string | undefined;
  readonly note?: string | null | undefined;
}

/** How a library, or a branch, sees itself, time and again. */
@Injectable()
export class SwotAnalysesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly analyses: SwotAnalysisRepository,
    private readonly items: SwotItemRepository,
    private readonly libraries: LibrariesService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a new one with all that is in the one before, which from then on stays as it was.
   * @throws DomainError invalid, naming what is wrong; conflict `swot_analysis_exists`.
   */
  async begin(
    caller: Caller,
    { branchId = null, note = null, ...said }: NewSwotAnalysis,
  ): Promise<string> {
    const { libraryId } = caller;
    const [id, createdAt] = [newId(), this.clock.now()];
    await this.unitOfWork.run(libraryId, async () => {
      await this.analyses.takeTurn(libraryId);
      const today = await this.libraries.today(libraryId);
      const { assessedOn = today } = said;
      if (assessedOn > today) throw invalidField('/assessedOn', 'in_the_future');
      const before = await this.analyses.findNewest(libraryId, branchId);
      if (before && assessedOn < before.assessedOn) {
        throw invalidField('/assessedOn', 'before_last_analysis');
      }
      const analysis = { libraryId, id, branchId, assessedOn, note, version: 1, createdAt };
      await this.analyses.add(analysis);
      if (before) await this.takeOver(before, analysis);
      await this.record(caller, 'swot_analysis.begun', {}, analysis);
    });
    return id;
  }

  /** @throws DomainError not_found, stale; conflict `swot_analysis_closed`. */
  async changeNote(
    caller: Caller,
    id: string,
    version: number,
    note: string | null,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id);
      const after = { ...before, note };
      if (!(await this.analyses.changeNote(after, version)))
        throw staleVersion('swot_analysis', before);
      await this.record(caller, 'swot_analysis.changed', before, after);
    });
  }

  /**
   * For one that was begun by mistake: the one before is the newest again.
   * @throws DomainError not_found, stale; conflict `swot_analysis_closed`.
   */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id);
      if (!(await this.analyses.remove(before, version)))
        throw staleVersion('swot_analysis', before);
      await this.record(caller, 'swot_analysis.removed', before, before);
    });
  }

  /** The newest of its branch, which can be written in. Nobody else writes until the transaction ends. */
  async open(libraryId: string, id: string): Promise<SwotAnalysis> {
    await this.analyses.takeTurn(libraryId);
    const analysis = await this.get(libraryId, id);
    const newest = await this.analyses.findNewest(libraryId, analysis.branchId);
    if (newest && newest.id !== id) throw swotAnalysisClosed(newest.id);
    return analysis;
  }

  /** What has changed since an earlier one. @throws DomainError not_found; invalid at `/since`. */
  compare(libraryId: string, id: string, since: string): Promise<Comparison<SwotItem>> {
    return this.unitOfWork.run(libraryId, async () => {
      const after = await this.get(libraryId, id);
      const before = await this.analyses.find(libraryId, since);
      if (before?.branchId !== after.branchId) throw invalidField('/since', 'unknown_analysis');
      return compare(
        await this.items.findAll(libraryId, since),
        await this.items.findAll(libraryId, id),
      );
    });
  }

  private async takeOver(before: SwotAnalysis, analysis: SwotAnalysis): Promise<void> {
    const { libraryId, id: analysisId, createdAt } = analysis;
    const items = await this.items.findAll(libraryId, before.id);
    const taken = items.map((item) => ({
      ...item,
      id: newId(),
      analysisId,
      version: 1,
      createdAt,
    }));
    await this.items.add(taken);
  }

  private async get(libraryId: string, id: string): Promise<SwotAnalysis> {
    const analysis = await this.analyses.find(libraryId, id);
    if (!analysis) throw swotAnalysisNotFound();
    return analysis;
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<SwotAnalysis>,
    after: SwotAnalysis,
  ): Promise<void> {
    return this.audit.record(caller, {
      ...{ action, subjectType: 'swot_analysis', subjectId: after.id },
      ...{ before: { ...before }, after: { ...after } },
      words: ['note'],
    });
  }
}
