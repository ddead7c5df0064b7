import { Injectable } from '@nestjs/common';
import { byLibrary, Clock, systemCaller } from '#kernel';
import { ClientPartingsService } from '#clients';
import { AuditTrail } from '#platform/audit';
import { UnitOfWork } from '#platform/database';
import { ReferralsClientData } from './client-data.contribution';
import { ReferralRepository } from './data/referral.repository';
import { RetentionAnnouncements } from './retention-announcements';

const batch = 200;

/** Lets ended referrals forget whom they were about, when the library's months are over. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly partings: ClientPartingsService,
    private readonly clientData: ReferralsClientData,
    private readonly announcements: RetentionAnnouncements,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Looks through every library; several workers may do so at once. One that fails does not hold up the others. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const failures: unknown[] = [];
    const attempt = (work: Promise<void>): Promise<void> =>
      work.catch((error: unknown) => {
        failures.push(error);
      });
    const past = await this.referrals.findPastRetention(now, batch);
    for (const [libraryId, due] of byLibrary(past.filter(({ announced }) => !announced))) {
      const ids = due.map(({ referralId }) => referralId);
      await attempt(this.announcements.announce(libraryId, ids, now));
    }
    for (const { libraryId, referralId } of past.filter(({ announced }) => announced)) {
      await attempt(this.forget(libraryId, referralId));
    }
    if (failures.length > 0)
      throw new AggregateError(failures, 'Some people could not be forgotten');
  }

  private async forget(libraryId: string, referralId: string): Promise<void> {
    const caller = systemCaller(libraryId);
    await this.unitOfWork.run(libraryId, async () => {
      const referral = await this.referrals.lock(libraryId, referralId);
      // Another worker was faster.
      if (!referral || referral.personErasedAt) return;
      const parted = await this.partings.part(caller, referral.clientId, referral);
      if (parted) {
        await this.referrals.part(libraryId, referralId, parted);
        await this.clientData.erasePerson(libraryId, [referralId]);
      }
      await this.audit.record(caller, {
        action: 'referral.person_erased',
        subjectType: 'referral',
        subjectId: referralId,
        personal: true,
      });
    });
  }
}
