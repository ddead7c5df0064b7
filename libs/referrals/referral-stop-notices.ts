import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { type Consent, DisclosuresService } from '#clients';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { ReferralRepository } from './data/referral.repository';
import { type Referral } from './domain/referral';

export const consentWithdrawnKind = 'referrals.consent_withdrawn';

/** Tells partners that a client's consent is over. */
@Injectable()
export class ReferralStopNotices {
  constructor(
    private readonly disclosures: DisclosuresService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The contact's referrals that ended because of this consent. */
  async findStopped(libraryId: string, consentId: string, contactId: string): Promise<Referral[]> {
    const resting = await this.unitOfWork.run(libraryId, () =>
      this.referrals.findByConsent(libraryId, consentId),
    );
    return resting.filter(
      (referral) => referral.contactId === contactId && referral.reason === 'consent_withdrawn',
    );
  }

  /** For these contacts, and all who were told something with the consent. Each is told once, inside the unit of work. */
  async add({ libraryId }: Caller, consent: Consent, contactIds: readonly string[]): Promise<void> {
    const told = await this.disclosures.recipientsWith(libraryId, consent.id);
    const recipients = [...new Set([...contactIds, ...told])];
    const { language } = await this.libraries.find(libraryId);
    for (const contact of await this.contacts.findSeveral(libraryId, recipients)) {
      await this.outbox.add(
        { libraryId },
        {
          kind: consentWithdrawnKind,
          recipient: { kind: 'contact', id: contact.id },
          language: languageOf(contact, language),
          subjectType: 'consent',
          subjectId: consent.id,
          occurrence: 'withdrawn',
        },
      );
    }
  }
}
