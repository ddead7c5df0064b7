import { Injectable } from '@nestjs/common';
import { type Caller, Clock, DomainError, type Language } from '#kernel';
import { ClientsService } from '#clients';
import { ContactsService, spokenLanguage } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox, type Recipient } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { type Referral, ReferralLookupService } from '#referrals';
import { type LinkParty } from './domain/referral-link';
import { linkMailKind } from './mail-kinds';
import { ReferralLinksService } from './referral-links.service';

const HOUR = 60 * 60 * 1000;

interface Addressee {
  readonly recipient: Recipient;
  readonly language: Language | undefined;
}

/** Mails a party its link, to the address on file and nowhere else. */
@Injectable()
export class LinkMailingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly referrals: ReferralLookupService,
    private readonly links: ReferralLinksService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * For staff, as often as they ask.
   * @throws DomainError not_found; conflict `referral_not_sent`, `not_self_referral`, `link_without_address`.
   */
  async mail(
    caller: Caller,
    referralId: string,
    party: LinkParty,
    occurrence: string,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const referral = await this.referrals.findForStaff(caller, referralId);
      checkHasLinks(referral, party);
      const addressee = await this.addresseeOf(referral, party);
      if (!addressee) throw new DomainError('conflict', 'link_without_address');
      await this.send(caller, referral, party, addressee, occurrence);
    });
  }

  /** For whoever holds a link whose time is over: at most once an hour, and nothing where no address is on file. */
  async mailFresh(caller: Caller, referral: Referral, party: LinkParty): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const addressee = await this.addresseeOf(referral, party);
      const hour = Math.floor(this.clock.now().getTime() / HOUR);
      if (addressee) await this.send(caller, referral, party, addressee, `hour ${hour}`);
    });
  }

  private async send(
    caller: Caller,
    referral: Referral,
    party: LinkParty,
    { recipient, language }: Addressee,
    occurrence: string,
  ): Promise<void> {
    await this.links.provide(caller, referral, party);
    await this.outbox.add(caller, {
      kind: linkMailKind(party),
      recipient,
      language: language ?? (await this.libraries.find(caller.libraryId)).language,
      subjectType: 'referral',
      subjectId: referral.id,
      occurrence,
    });
  }

  private async addresseeOf(
    { libraryId, contactId, clientId }: Referral,
    party: LinkParty,
  ): Promise<Addressee | undefined> {
    if (party === 'partner') {
      const contact = await this.contacts.find(libraryId, contactId);
      if (!contact?.email || contact.archivedAt) return undefined;
      const recipient = { kind: 'contact', id: contactId } as const;
      return { recipient, language: spokenLanguage(contact) };
    }
    const client = await this.clients.findUnlessErased(libraryId, clientId);
    if (!client?.email) return undefined;
    const recipient = { kind: 'address', address: client.email } as const;
    return { recipient, language: client.language ?? undefined };
  }
}

/** @throws DomainError conflict `referral_not_sent`; conflict `not_self_referral` for a client's link. */
export function checkHasLinks({ sentAt, mode }: Referral, party: LinkParty): void {
  if (sentAt === null) throw new DomainError('conflict', 'referral_not_sent');
  if (party === 'client' && mode !== 'self_referral') {
    throw new DomainError('conflict', 'not_self_referral');
  }
}
