import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '#platform/queue';
import { ReferralExpiryService } from '../referral-expiry.service';

/** Looks for referrals whose time to be answered is over. */
@Injectable()
export class ExpiredReferralsSweep implements Sweep, OnModuleInit {
  readonly name = 'expired-referrals';
  readonly everyMilliseconds = 60_000;

  constructor(
    private readonly sweeps: Sweeps,
    private readonly expiry: ReferralExpiryService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async run(): Promise<void> {
    await this.expiry.expireOverdue();
  }
}
