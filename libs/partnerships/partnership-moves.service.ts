import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { PartnershipRepository } from './data/partnership.repository';
import { checkMove } from './domain/move.rules';
import { type MoveRequest } from './domain/partnership';
import { PartnershipListeners } from './partnership-listeners';
import { PartnershipRecords } from './partnership-records';

/** Moves partnerships from stage to stage. */
@Injectable()
export class PartnershipMovesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: PartnershipRepository,
    private readonly records: PartnershipRecords,
    private readonly listeners: PartnershipListeners,
    private readonly clock: Clock,
  ) {}

  /**
   * Of two who move a partnership at the same instant one wins.
   * @throws DomainError not_found; the conflicts, with the stage as it now is, and the faults that `checkMove` names.
   */
  async move(caller: Caller, id: string, request: MoveRequest): Promise<void> {
    const { libraryId, actor } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.lock(libraryId, id);
      const move = checkMove(before, request, this.clock.now());
      const after = { ...before, stage: move.toStage, stageSince: move.occurredAt };
      await this.partnerships.change(after, before.version);
      await this.partnerships.addMove({
        ...{ ...move, libraryId, id: newId(), partnershipId: id },
        ...{ actorKind: actor.kind, actorId: actor.id },
      });
      await this.records.record(caller, 'partnership.moved', before, after);
      await this.listeners.tellPartnership({ before, after });
    });
  }
}
