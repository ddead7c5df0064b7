import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Referral, type ReferralEvent } from './domain/referral';

/** What has just happened to a referral, and how it stands since. */
export interface ReferralHappening {
  readonly referral: Referral;
  readonly event: ReferralEvent;
}

/** The same, with how the referral stood before. */
export interface ReferralChange extends ReferralHappening {
  readonly before: Referral;
}

/** A feature that has something to do whenever something happens to a referral that was drafted. */
export interface ReferralListener {
  /** Runs in the unit of work of what happened, with the referral locked: both come true, or neither. */
  hear(caller: Caller, change: ReferralChange): Promise<void>;
}

/** Who listens to referrals, without referrals knowing any of them. */
@Injectable()
export class ReferralListeners {
  private readonly listeners: ReferralListener[] = [];

  register(listener: ReferralListener): void {
    this.listeners.push(listener);
  }

  async tell(caller: Caller, change: ReferralChange): Promise<void> {
    for (const listener of this.listeners) await listener.hear(caller, change);
  }
}
