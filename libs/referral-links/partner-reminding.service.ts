import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type PartnerReminder, PartnerReminders, type Referral } from '#referrals';
import { partnerReminderKind } from './mail-kinds';
import { PartnerMailing } from './partner-mailing';
import { ReferralLinksService } from './referral-links.service';

/**
 * Reminds a partner by mail of what it owes an answer to, with its link. Also one that has a token: had its own
 * system done its part, nothing would be overdue.
 */
@Injectable()
export class PartnerRemindingService implements PartnerReminder, OnModuleInit {
  constructor(
    private readonly reminders: PartnerReminders,
    private readonly links: ReferralLinksService,
    private readonly mailing: PartnerMailing,
  ) {}

  onModuleInit(): void {
    this.reminders.register(this);
  }

  async remind(caller: Caller, referral: Referral): Promise<boolean> {
    if (referral.waitsUntil === null) return false;
    const isReached = await this.mailing.add(caller, referral, {
      kind: partnerReminderKind,
      occurrence: referral.waitsUntil.toISOString(),
    });
    if (isReached) await this.links.provide(caller, referral, 'partner');
    return isReached;
  }
}
