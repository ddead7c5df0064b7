import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemCaller } from '#kernel';
import { FollowUpsService } from '#follow-ups';
import {
  type Agreement,
  type Change,
  type Partnership,
  type PartnershipListener,
  PartnershipListeners,
} from '#partnerships';
import { PartnershipPromptRepository } from './data/partnership-prompt.repository';
import { answeredByChange, answeredByMove } from './domain/answered-prompts';
import { type PromptKind } from './domain/prompt';

/** What was prompted and is no longer so: nobody need see to its follow-up any more. */
@Injectable()
export class OutdatedPromptsService implements PartnershipListener, OnModuleInit {
  constructor(
    private readonly listeners: PartnershipListeners,
    private readonly prompts: PartnershipPromptRepository,
    private readonly followUps: FollowUpsService,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  hearPartnership({ before, after }: Change<Partnership>): Promise<void> {
    return this.close(before, answeredByMove(after?.stage ?? null));
  }

  hearAgreement({ before, after }: Change<Agreement>): Promise<void> {
    return this.close(before, answeredByChange(before, after));
  }

  private async close(
    { libraryId, id }: Partnership | Agreement,
    kinds: readonly PromptKind[],
  ): Promise<void> {
    if (kinds.length === 0) return;
    for (const followUpId of await this.prompts.lockOpenFollowUps(libraryId, id, kinds)) {
      await this.followUps.end(systemCaller(libraryId), followUpId, 'cancelled');
    }
  }
}
