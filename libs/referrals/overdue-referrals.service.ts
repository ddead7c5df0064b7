import { Injectable } from '@nestjs/common';
import { batchesOf, Clock, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { type User, UsersService } from '#identity';
import { type Delivery, Outbox, type Recipient } from '#notifications';
import { isUnavailable, UnitOfWork } from '#platform/database';
import { Log } from '#platform/logging';
import { type LateReferral, ReferralRepository } from './data/referral.repository';
import { afterNotice, noticeDue, type NoticeTo, waitOf } from './domain/overdue.rules';
import { type Referral } from './domain/referral';
import { PartnerReminders } from './partner-reminders';
import { ReferralOwners } from './referral-owners';

export const overdueKind = 'referrals.overdue';

export interface OverdueReferral {
  readonly referral: Referral;
  readonly waitsUntil: Date;
  /** Whom the notice is for. */
  readonly user: User;
}

/** Sees to it that nobody waits in silence: who owes an answer is told first, then who looks after the referral. */
@Injectable()
export class OverdueReferralsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly calendars: CalendarsService,
    private readonly owners: ReferralOwners,
    private readonly partners: PartnerReminders,
    private readonly users: UsersService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Looks through every library; several workers may do so at once. */
  async giveNotice(): Promise<void> {
    const now = this.clock.now();
    for await (const batch of batchesOf<LateReferral>((...page) =>
      this.referrals.findOverdue(now, ...page),
    )) {
      for (const late of batch) await this.attempt(late);
    }
  }

  /** What a notice is about and for whom, while that is still being waited for. */
  async findWanted(delivery: Delivery): Promise<OverdueReferral | undefined> {
    const { libraryId, recipient, subjectId, occurrence } = delivery;
    if (recipient.kind !== 'user') return undefined;
    return this.unitOfWork.run(libraryId, async () => {
      const referral = await this.referrals.find(libraryId, subjectId);
      const user = await this.users.find(libraryId, recipient.id);
      if (!referral?.waitsUntil || user?.status !== 'active') return undefined;
      const isSameWait = occurrence.startsWith(`${waitOf(referral)}/`);
      return isSameWait ? { referral, waitsUntil: referral.waitsUntil, user } : undefined;
    });
  }

  /** One that fails does not hold up the others; its turn comes again. */
  private async attempt(late: LateReferral): Promise<void> {
    try {
      await this.unitOfWork.run(late.libraryId, () => this.giveNoticeOf(late));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error({ error, ...late }, 'Nobody could be told of an overdue referral');
    }
  }

  private async giveNoticeOf({ libraryId, referralId }: LateReferral): Promise<void> {
    const referral = await this.referrals.lock(libraryId, referralId);
    const now = this.clock.now();
    const to = referral && noticeDue(referral, now);
    if (!to) return;
    const reached = await this.tell(referral, to);
    const calendar = await this.calendars.of(libraryId);
    await this.referrals.noteNotice(referral, afterNotice(referral, now, reached, calendar));
  }

  /** @returns whether there was somebody to tell. */
  private async tell(referral: Referral, to: NoticeTo): Promise<boolean> {
    if (to === 'target' && referral.direction === 'outbound') {
      return this.partners.remind(systemCaller(referral.libraryId), referral);
    }
    // Where the owner is who owes the answer, the second notice is for the admins.
    const recipients =
      to === 'owner' && referral.direction === 'inbound'
        ? await this.owners.admins(referral.libraryId)
        : await this.owners.of(referral);
    for (const { id, language } of recipients) {
      const recipient: Recipient = { kind: 'user', id };
      await this.outbox.add(referral, {
        kind: overdueKind,
        recipient,
        language,
        subjectType: 'referral',
        subjectId: referral.id,
        occurrence: `${waitOf(referral)}/${to}`,
      });
    }
    return recipients.length > 0;
  }
}
