import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { ContactReferences } from '#contacts';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralRepository } from './data/referral.repository';
import { SignpostRepository } from './data/signpost.repository';

/** What this feature answers for: referrals and signposts to contacts, and clients' referrals. */
@Injectable()
export class ReferralsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly clientData: ClientDataContributors,
    private readonly referrals: ReferralRepository,
    private readonly events: ReferralEventRepository,
    private readonly signposts: SignpostRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['referrals.contact_id', 'signposts.contact_id'],
      moveToSurvivor: async (...merge) => {
        await this.referrals.moveToContact(...merge);
        await this.signposts.moveToContact(...merge);
      },
    });
    this.clientData.register({
      section: 'referrals',
      columns: ['referrals.client_id'],
      exportOf: (...client) => this.exportOf(...client),
      erase: (...client) => this.erase(...client),
    });
  }

  private async exportOf(libraryId: string, clientId: string): Promise<unknown> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    const events = await this.events.findByReferrals(
      libraryId,
      referrals.map(({ id }) => id),
    );
    return referrals.map((referral) => ({
      ...referral,
      events: events.filter(({ referralId }) => referralId === referral.id),
    }));
  }

  /** That there was a referral, and what became of it, stays; what people wrote of the client goes. */
  private async erase(libraryId: string, clientId: string): Promise<void> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    await this.events.eraseWords(
      libraryId,
      referrals.map(({ id }) => id),
    );
    await this.referrals.eraseWordsOfClient(libraryId, clientId);
  }
}
