import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { MatchExpiryService } from '../match-expiry.service';

/** Looks for proposals whose time to be answered is over. */
@Injectable()
export class UnansweredProposalsSweep implements Sweep, OnModuleInit {
  readonly name = 'unanswered-mentor-proposals';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly expiry: MatchExpiryService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    await this.expiry.expireUnanswered();
  }
}
