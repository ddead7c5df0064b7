import { Injectable } from '@nestjs/common';
import { type Caller, Clock, newId } from '#kernel';
import { type Delivery, Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { HandOverRepository } from './data/hand-over.repository';
import { type FollowUp } from './domain/follow-up';
import { checkHandOver, handedOver, type HandOver } from './domain/hand-over';
import { type Owner } from './domain/owner';
import { FollowUpRecords } from './follow-up-records';
import { Owners } from './owners';

export const handOverKind = 'follow-ups.hand-over';

/** To whom a follow-up goes, and what they should know. */
export interface NewHandOver {
  readonly ownerId: string;
  readonly note?: string | null | undefined;
}

/** What a notice of a hand-over tells of. */
export interface WantedHandOver {
  readonly followUp: FollowUp;
  readonly handOver: HandOver;
  readonly from: Owner;
  readonly to: Owner;
}

/** Giving a follow-up to somebody else. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: FollowUpRecords,
    private readonly followUps: FollowUpRepository,
    private readonly handOvers: HandOverRepository,
    private readonly owners: Owners,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The new owner is told, unless they took it themselves; the old one hears no more of it.
   * @throws DomainError not_found; conflict when it has ended; invalid at `/ownerId`.
   */
  async handOver(caller: Caller, id: string, { ownerId, note }: NewHandOver): Promise<FollowUp> {
    const { libraryId, actor } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.lockOpen(caller, id);
      checkHandOver(before, ownerId);
      const owner = await this.owners.check({ libraryId, ownerId });
      const now = this.clock.now();
      const columns = handedOver(before, ownerId, now);
      const after = await this.records.change(caller, 'follow_up.handed_over', before, columns);
      const handedOverBy = actor.kind === 'user' ? actor.id : null;
      const handOver: HandOver = {
        libraryId,
        id: newId(),
        followUpId: id,
        fromId: before.ownerId,
        toId: ownerId,
        note: note ?? null,
        handedOverBy,
        handedOverAt: now,
      };
      await this.handOvers.add(handOver);
      if (handedOverBy !== ownerId) await this.tell(owner, handOver);
      return after;
    });
  }

  /** What this delivery tells of, while it is still so: nobody has done it, moved it on or left since. */
  async findWanted({
    libraryId,
    recipient,
    subjectId,
    occurrence,
  }: Delivery): Promise<WantedHandOver | undefined> {
    return this.unitOfWork.run(libraryId, async () => {
      const followUp = await this.followUps.find(libraryId, subjectId);
      const handOver = await this.handOvers.findLast(libraryId, subjectId);
      if (!followUp || handOver?.id !== occurrence) return undefined;
      const isTheirs = recipient.kind === 'user' && followUp.ownerId === recipient.id;
      if (!isTheirs || followUp.status !== 'open' || followUp.archivedAt) return undefined;
      const from = await this.owners.find(libraryId, handOver.fromId);
      const to = await this.owners.find(libraryId, handOver.toId);
      return from && to?.canOwn ? { followUp, handOver, from, to } : undefined;
    });
  }

  private async tell(owner: Owner, handOver: HandOver): Promise<void> {
    await this.outbox.add(handOver, {
      kind: handOverKind,
      recipient: { kind: 'user', id: owner.id },
      language: owner.language,
      subjectType: 'follow_up',
      subjectId: handOver.followUpId,
      occurrence: handOver.id,
    });
  }
}
