import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayOf, Clock, DomainError, systemCaller } from '#kernel';
import { PersonDataContributors } from '#contacts';
import { FollowUpsService } from '#follow-ups';
import { LibrariesService, type User } from '#identity';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { ReferralRepository } from './data/referral.repository';
import { type Referral } from './domain/referral';
import { ReferralOwners } from './referral-owners';
import { ReferralStopsService } from './referral-stops.service';

/** What referrals know of a person who is a partner: a mentor, a business leader. */
@Injectable()
export class ReferralsPersonData implements OnModuleInit {
  constructor(
    private readonly personData: PersonDataContributors,
    private readonly referrals: ReferralRepository,
    private readonly stops: ReferralStopsService,
    private readonly owners: ReferralOwners,
    private readonly followUps: FollowUpsService,
    private readonly libraries: LibrariesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personData.register({
      section: 'referrals',
      vocabularies: {
        direction: 'referral_direction',
        mode: 'referral_mode',
        status: 'referral_status',
      },
      exportOf: (...person) => this.exportOf(...person),
      erase: (...person) => this.endAllOf(...person),
    });
  }

  /** That they were referred to, and what became of it: who the client is, is the client's own. */
  private async exportOf(libraryId: string, contactId: string): Promise<Partial<Referral>[]> {
    const referrals = await this.referrals.findByContact(libraryId, contactId);
    return referrals.map(({ direction, mode, status, sentAt, endedAt }) => {
      return { direction, mode, status, sentAt, endedAt };
    });
  }

  /** Nobody is there any more to answer: what is open ends, and somebody of ours looks for another partner. */
  private async endAllOf(libraryId: string, contactId: string): Promise<void> {
    const caller = systemCaller(libraryId);
    for (const referral of await this.referrals.lockOpenByContact(libraryId, contactId)) {
      // Asked before: the contact, and whose it is, is gone afterwards.
      const owners = [
        ...(await this.owners.of(referral)),
        ...(await this.owners.admins(libraryId)),
      ];
      await this.stops.end(caller, referral, 'other');
      await this.remind(referral, owners);
    }
  }

  /** The first of these who may know of the client. */
  private async remind(referral: Referral, owners: readonly User[]): Promise<void> {
    const { libraryId, clientId } = referral;
    if (referral.personErasedAt) return;
    const { language, timeZone } = await this.libraries.find(libraryId);
    const title = this.messages.text(language, 'page.partner_erased.follow_up');
    const dueLocal = dayOf(this.clock.now(), timeZone);
    for (const { id: ownerId } of owners) {
      if (await this.promised(libraryId, { title, clientId, dueLocal, ownerId })) return;
    }
  }

  private async promised(
    libraryId: string,
    details: Parameters<FollowUpsService['create']>[1],
  ): Promise<boolean> {
    try {
      await this.unitOfWork.attempt(() => this.followUps.create(systemCaller(libraryId), details));
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
