import { Injectable } from '@nestjs/common';
import { CalendarsService } from '#calendars';
import { type Referral, type ReferralClocks, type ReferralEvent } from './domain/referral';
import { type ReferralStatus } from './domain/referral-status';
import { clocksAfter, type TimeLimits, usualTimeLimits } from './domain/time.rules';
import { ReferralTermsService } from './referral-terms.service';

/** Reckons the clocks of referrals: by the library's working days, and by what was agreed with the partner. */
@Injectable()
export class ReferralClocksService {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly terms: ReferralTermsService,
  ) {}

  /** The clocks as the event leaves them. Inside the unit of work of the event. */
  async after(
    referral: Referral,
    event: ReferralEvent,
    status: ReferralStatus,
  ): Promise<ReferralClocks> {
    const calendar = await this.calendars.of(referral.libraryId);
    return clocksAfter(
      referral,
      event,
      status,
      await this.limitsFor(referral, event.occurredAt),
      calendar,
    );
  }

  /** A partner has its own limits where it is the one that answers. */
  private async limitsFor(
    { libraryId, direction, contactId }: Referral,
    now: Date,
  ): Promise<TimeLimits> {
    if (direction === 'inbound') return usualTimeLimits;
    return this.terms.limitsFor(libraryId, contactId, now);
  }
}
