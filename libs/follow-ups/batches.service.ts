import { Injectable } from '@nestjs/common';
import { type Caller, DomainError } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { type FollowUp } from './domain/follow-up';
import { type Snooze } from './domain/snooze.rules';
import { FollowUpsService } from './follow-ups.service';
import { HandOversService, type NewHandOver } from './hand-overs.service';
import { SnoozesService } from './snoozes.service';

/** What is done with several follow-ups at once. */
export type BatchMove =
  | { readonly action: 'done' | 'cancel' }
  | { readonly action: 'snooze'; readonly snooze: Snooze }
  | { readonly action: 'hand_over'; readonly handOver: NewHandOver };

export const batchActions = [
  'done',
  'cancel',
  'snooze',
  'hand_over',
] as const satisfies readonly BatchMove['action'][];

/** What became of one of them: the follow-up as it is now, or why it could not be done with it. */
export interface BatchResult {
  readonly id: string;
  readonly followUp?: FollowUp;
  readonly failure?: DomainError;
}

/** The same done with several follow-ups: with each as if it were alone, and one that refuses holds up no other. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followUps: FollowUpsService,
    private readonly snoozes: SnoozesService,
    private readonly handOvers: HandOversService,
  ) {}

  /** @returns a result for each id, in their order. */
  async run(caller: Caller, ids: readonly string[], move: BatchMove): Promise<BatchResult[]> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const results = new Map<string, BatchResult>();
      // In one order whoever asks: two batches that share follow-ups must not wait for each other.
      for (const id of [...ids].sort()) results.set(id, await this.tryOne(caller, id, move));
      return ids.flatMap((id) => results.get(id) ?? []);
    });
  }

  private async tryOne(caller: Caller, id: string, move: BatchMove): Promise<BatchResult> {
    try {
      return { id, followUp: await this.unitOfWork.attempt(() => this.one(caller, id, move)) };
    } catch (error) {
      if (error instanceof DomainError) return { id, failure: error };
      throw error;
    }
  }

  private one(caller: Caller, id: string, move: BatchMove): Promise<FollowUp> {
    switch (move.action) {
      case 'snooze':
        return this.snoozes.snooze(caller, id, move.snooze);
      case 'hand_over':
        return this.handOvers.handOver(caller, id, move.handOver);
      case 'done':
        return this.followUps.end(caller, id, 'done');
      case 'cancel':
        return this.followUps.end(caller, id, 'cancelled');
    }
  }
}
