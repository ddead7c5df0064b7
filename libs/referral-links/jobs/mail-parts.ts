import { Injectable } from '@nestjs/common';
import { ClientsService, ConsentsService } from '#clients';
import { ContactsService } from '#contacts';
import { LibrariesService, UsersService } from '#identity';
import { type ComposedMessage, type Delivery } from '#notifications';
import { Settings } from '#platform/config';
import { type MailAddress } from '#platform/mail';
import { Messages } from '#platform/messages';
import {
  type Referral,
  type ReferralHappening,
  ReferralLookupService,
  ReferralOwners,
} from '#referrals';
import { ReferralLinksService } from '../referral-links.service';

/** What the mails of this feature have in common. */
@Injectable()
export class MailParts {
  constructor(
    readonly referrals: ReferralLookupService,
    readonly links: ReferralLinksService,
    readonly owners: ReferralOwners,
    readonly contacts: ContactsService,
    readonly clients: ClientsService,
    readonly consents: ConsentsService,
    readonly libraries: LibrariesService,
    readonly users: UsersService,
    readonly messages: Messages,
    readonly settings: Settings,
  ) {}

  /** What the delivery tells of; undefined when it is not known any more. */
  happeningOf({
    libraryId,
    subjectId,
    occurrence,
  }: Delivery): Promise<ReferralHappening | undefined> {
    return this.referrals.findHappening(libraryId, subjectId, occurrence);
  }

  /** The contact's address on file as it is now, which may be none. */
  async addressOf({ libraryId, recipient }: Delivery): Promise<MailAddress | undefined> {
    if (recipient.kind !== 'contact') return undefined;
    const contact = await this.contacts.find(libraryId, recipient.id);
    if (!contact?.email || contact.archivedAt) return undefined;
    return { name: contact.name, address: contact.email };
  }

  /** Whoever answers such a mail reaches a person. */
  async replyTo(referral: Referral): Promise<Pick<ComposedMessage, 'replyTo'>> {
    const [owner] = await this.owners.of(referral);
    return owner ? { replyTo: { name: owner.name, address: owner.email } } : {};
  }
}

/** Whether the referral still stands where this brought it: of what has moved on since, another mail tells. */
export function stillStands({ referral, event }: ReferralHappening): boolean {
  return event.kind === 'message' || event.toStatus === referral.status;
}
