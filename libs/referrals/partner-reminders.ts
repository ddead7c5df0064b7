import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Referral } from './domain/referral';

/** A feature that can write to partners about what they owe an answer to. */
export interface PartnerReminder {
  /** Runs in the unit of work of the notice. @returns whether the partner can be reached. */
  remind(caller: Caller, referral: Referral): Promise<boolean>;
}

/** The ways to remind partners, without referrals knowing any of them. */
@Injectable()
export class PartnerReminders {
  private readonly reminders: PartnerReminder[] = [];

  register(reminder: PartnerReminder): void {
    this.reminders.push(reminder);
  }

  /** @returns whether any of them reached the partner. */
  async remind(caller: Caller, referral: Referral): Promise<boolean> {
    const reached: boolean[] = [];
    for (const reminder of this.reminders) reached.push(await reminder.remind(caller, referral));
    return reached.includes(true);
  }
}
