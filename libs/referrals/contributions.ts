import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ClientReaches } from '#clients';
import { ContactReferences, ContactsService } from '#contacts';
import { SubjectContributors, type SubjectDescription } from '#follow-ups';
import { ReferralRepository } from './data/referral.repository';

/** What this feature answers for: referrals and signposts to contacts, and what is to be done about them. */
@Injectable()
export class ReferralsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly reaches: ClientReaches,
    private readonly referrals: ReferralRepository,
    private readonly subjects: SubjectContributors,
    private readonly contacts: ContactsService,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        {
          table: 'referrals',
          column: 'contact_id',
          countedAs: 'referrals',
          versionIn: 'referrals',
        },
        { table: 'signposts', column: 'contact_id', countedAs: 'signposts' },
        {
          table: 'referral_terms',
          column: 'contact_id',
          key: 'contact_id',
          countedAs: 'referralTerms',
          once: { columns: [], double: 'stays' },
        },
      ],
    });
    this.subjects.register({
      kind: 'referral',
      describe: (...referral) => this.describe(...referral),
      maySee: (...referral) => this.maySee(...referral),
    });
  }

  private async maySee(caller: Caller, id: string): Promise<boolean> {
    const referral = await this.referrals.find(caller.libraryId, id);
    return referral !== null && this.reaches.includes(caller, referral.clientId);
  }

  /** A follow-up about a referral is with the partner; who the client is stays out of the mail. */
  private async describe(libraryId: string, id: string): Promise<SubjectDescription | undefined> {
    const referral = await this.referrals.find(libraryId, id);
    const partner = referral && (await this.contacts.find(libraryId, referral.contactId));
    if (!partner) return undefined;
    const { name, phone, email } = partner;
    return {
      name,
      phone,
      email,
      contactId: referral.contactId,
      isActive: referral.endedAt === null,
      isArchived: false,
    };
  }
}
