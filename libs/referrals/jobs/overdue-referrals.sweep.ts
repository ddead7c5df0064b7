import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { OverdueReferralsService } from '../overdue-referrals.service';

/** Looks for referrals in which somebody is waited for in vain. */
@Injectable()
export class OverdueReferralsSweep implements Sweep, OnModuleInit {
  readonly name = 'overdue-referrals';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly overdue: OverdueReferralsService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    await this.overdue.giveNotice();
  }
}
