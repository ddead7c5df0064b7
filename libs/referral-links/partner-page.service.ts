import { Injectable } from '@nestjs/common';
import { type Caller, notFound } from '#kernel';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService, type Library, type User } from '#identity';
import { UnitOfWork } from '#platform/database';
import {
  type PartnerReferral,
  type Referral,
  ReferralOwners,
  ReferralReadingService,
} from '#referrals';
import { type WaitingReferral, WaitingReferralsReader } from './data/waiting-referrals.reader';
import { ReferralLinksService } from './referral-links.service';

/** What a partner sees behind its link. */
export interface PartnerPage {
  readonly library: Library;
  readonly contact: Contact;
  /** Whom to ask. */
  readonly owner: User | undefined;
  readonly referral: PartnerReferral;
  readonly others: readonly (WaitingReferral & { readonly address: string })[];
}

/** Reads what the page behind a partner's link shows. */
@Injectable()
export class PartnerPageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly libraries: LibrariesService,
    private readonly contacts: ContactsService,
    private readonly owners: ReferralOwners,
    private readonly reading: ReferralReadingService,
    private readonly waiting: WaitingReferralsReader,
    private readonly links: ReferralLinksService,
  ) {}

  /** @throws DomainError not_found when the partner takes no part in the referral. */
  read(caller: Caller, referral: Referral): Promise<PartnerPage> {
    const { libraryId, contactId, id } = referral;
    return this.unitOfWork.run(libraryId, async () => {
      const contact = await this.contacts.find(libraryId, contactId);
      if (!contact) throw notFound('contact_not_found');
      const [owner] = await this.owners.of(referral);
      return {
        library: await this.libraries.find(libraryId),
        contact,
        owner,
        referral: await this.showReferral(caller, contactId, id),
        others: await this.findOthers(libraryId, contactId, id),
      };
    });
  }

  private async findOthers(
    libraryId: string,
    contactId: string,
    id: string,
  ): Promise<PartnerPage['others']> {
    const others = await this.waiting.findBeside(libraryId, contactId, id);
    return others.map((other) => ({
      ...other,
      address: this.links.addressOf({ id: other.linkId }),
    }));
  }

  /** The one place where the fields that a client consented to leave through this door; a receipt says so. */
  private showReferral(caller: Caller, contactId: string, id: string): Promise<PartnerReferral> {
    return this.reading.showToPartner({ ...caller, contactId, mayMove: true }, id);
  }
}
