import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { FollowUpsService } from '#follow-ups';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { SwotItemRepository } from './data/swot-item.repository';
import { type SwotItem, type SwotItemDetails } from './domain/swot';
import { swotItemNotFound } from './domain/swot.errors';
import { SwotAnalysesService } from './swot-analyses.service';

export type NewSwotItem = Pick<SwotItemDetails, 'quadrant' | 'statement'> &
  Partial<SwotItemDetails>;

const nothingMore = {
  ...{ evidence: null, goal: null },
  ...{ goalIds: [], partnershipIds: [], followUpIds: [] },
} as const;

/** What stands in the newest analysis. */
@Injectable()
export class SwotItemsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly analyses: SwotAnalysesService,
    private readonly items: SwotItemRepository,
    private readonly followUps: FollowUpsService,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError not_found; conflict `swot_analysis_closed`; invalid, naming what is wrong. */
  async add(caller: Caller, analysisId: string, said: NewSwotItem): Promise<string> {
    const { libraryId } = caller;
    const id = newId();
    await this.unitOfWork.run(libraryId, async () => {
      await this.analyses.open(libraryId, analysisId);
      const item: SwotItem = {
        ...{ ...nothingMore, ...said, libraryId, id, analysisId },
        ...{ originId: id, version: 1, createdAt: this.clock.now() },
      };
      await this.checkFollowUps(item);
      await this.items.add([item]);
      await this.record(caller, 'swot_item.added', {}, item);
    });
    return id;
  }

  /** @throws DomainError not_found, stale; conflict `swot_analysis_closed`; invalid, naming what is wrong. */
  async change(
    caller: Caller,
    id: string,
    version: number,
    changes: Partial<SwotItemDetails>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id);
      const after = { ...before, ...changes };
      if (changes.followUpIds) await this.checkFollowUps(after);
      if (!(await this.items.change(after, version))) throw staleVersion('swot_item', before);
      await this.record(caller, 'swot_item.changed', before, after);
    });
  }

  /** @throws DomainError not_found, stale; conflict `swot_analysis_closed`. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.open(caller.libraryId, id);
      if (!(await this.items.remove(before, version))) throw staleVersion('swot_item', before);
      await this.record(caller, 'swot_item.removed', before, before);
    });
  }

  private async open(libraryId: string, id: string): Promise<SwotItem> {
    const item = await this.items.find(libraryId, id);
    if (!item) throw swotItemNotFound();
    await this.analyses.open(libraryId, item.analysisId);
    return item;
  }

  /** An analysis is read by everybody: what is promised about a client has no place in it. */
  private async checkFollowUps({ libraryId, followUpIds }: SwotItem): Promise<void> {
    for (const id of followUpIds) {
      const followUp = await this.followUps.find(libraryId, id);
      if (!followUp?.contactId) throw invalidField('/followUpIds', 'unknown_follow_up');
    }
  }

  private record(
    caller: Caller,
    action: string,
    before: Partial<SwotItem>,
    after: SwotItem,
  ): Promise<void> {
    return this.audit.record(caller, {
      ...{ action, subjectType: 'swot_item', subjectId: after.id },
      ...{ before: { ...before }, after: { ...after } },
      words: ['statement', 'evidence', 'goal'],
    });
  }
}
