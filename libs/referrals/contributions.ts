import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { ContactReferences, ContactsService } from '#contacts';
import { FollowUpsService, SubjectContributors, type SubjectDescription } from '#follow-ups';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralRepository } from './data/referral.repository';
import { ReferralTermsRepository } from './data/referral-terms.repository';
import { SignpostRepository } from './data/signpost.repository';

/** What this feature answers for: referrals and signposts to contacts, clients' referrals, and what is to be done about them. */
@Injectable()
export class ReferralsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly clientData: ClientDataContributors,
    private readonly referrals: ReferralRepository,
    private readonly events: ReferralEventRepository,
    private readonly signposts: SignpostRepository,
    private readonly terms: ReferralTermsRepository,
    private readonly subjects: SubjectContributors,
    private readonly followUps: FollowUpsService,
    private readonly contacts: ContactsService,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['referrals.contact_id', 'signposts.contact_id', 'referral_terms.contact_id'],
      moveToSurvivor: async (...merge) => {
        await this.referrals.moveToContact(...merge);
        await this.signposts.moveToContact(...merge);
        await this.terms.forget(merge[0], merge[1]);
      },
    });
    this.clientData.register({
      section: 'referrals',
      columns: ['referrals.client_id'],
      exportOf: (...client) => this.exportOf(...client),
      erase: (...client) => this.erase(...client),
    });
    this.subjects.register({
      kind: 'referral',
      describe: (...referral) => this.describe(...referral),
    });
  }

  /** A follow-up about a referral is with the partner; who the client is stays out of the mail. */
  private async describe(libraryId: string, id: string): Promise<SubjectDescription | undefined> {
    const referral = await this.referrals.find(libraryId, id);
    const partner = referral && (await this.contacts.find(libraryId, referral.contactId));
    if (!partner) return undefined;
    const { name, phone, email } = partner;
    return { name, phone, email, isActive: referral.endedAt === null };
  }

  private async exportOf(libraryId: string, clientId: string): Promise<unknown> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    const events = await this.events.findByReferrals(
      libraryId,
      referrals.map(({ id }) => id),
    );
    return Promise.all(
      referrals.map(async (referral) => ({
        ...referral,
        events: events.filter(({ referralId }) => referralId === referral.id),
        followUps: await this.followUps.findAbout(libraryId, { kind: 'referral', id: referral.id }),
      })),
    );
  }

  /** That there was a referral, and what became of it, stays; what people wrote of the client goes. */
  private async erase(libraryId: string, clientId: string): Promise<void> {
    const referrals = await this.referrals.findByClient(libraryId, clientId);
    await this.events.eraseWords(
      libraryId,
      referrals.map(({ id }) => id),
    );
    await this.referrals.eraseWordsOfClient(libraryId, clientId);
    for (const { id } of referrals) {
      await this.followUps.eraseAbout(libraryId, { kind: 'referral', id });
    }
  }
}
