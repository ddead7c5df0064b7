import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import {
  type Interaction,
  type NextFollowUp,
  type NextFollowUpKeeper,
  NextFollowUps,
} from '#interactions';
import { FollowUpsService } from './follow-ups.service';

/** "Call and next": what was promised while talking becomes a follow-up about whom the interaction was with. */
@Injectable()
export class CallAndNext implements NextFollowUpKeeper, OnModuleInit {
  constructor(
    private readonly nextFollowUps: NextFollowUps,
    private readonly followUps: FollowUpsService,
  ) {}

  onModuleInit(): void {
    this.nextFollowUps.register(this);
  }

  /** Joins the interaction's unit of work. Of several contacts the first is the one it is about. */
  keep(caller: Caller, interaction: Interaction, next: NextFollowUp): Promise<string> {
    const [contactId] = interaction.contactIds;
    return this.followUps.create(caller, { ...next, contactId, interactionId: interaction.id });
  }
}
