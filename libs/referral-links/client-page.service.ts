import { Injectable } from '@nestjs/common';
import { type Caller, DomainError, type Language, notFound } from '#kernel';
import { ClientsService } from '#clients';
import { type Contact, ContactsService } from '#contacts';
import { type Branch, BranchesService, LibrariesService, type Library, type User } from '#identity';
import { UnitOfWork } from '#platform/database';
import {
  type ClientReferral,
  type Referral,
  ReferralLookupService,
  ReferralOwners,
} from '#referrals';
import { checkHasLinks } from './link-mailing.service';
import { ReferralLinksService } from './referral-links.service';

/** What a client who goes by themselves is told: whom to see, where, when, what to bring, whom to ask. */
export interface ClientPage extends ClientReferral {
  readonly library: Library;
  readonly branch: Branch | null;
  readonly owner: User | undefined;
  readonly contact: Contact;
  /** The client's own language; undefined where it is not known. */
  readonly language: Language | undefined;
}

/** Reads what stands on a client's slip and behind the link on it. Neither names the client: slips get lost. */
@Injectable()
export class ClientPageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly libraries: LibrariesService,
    private readonly branches: BranchesService,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly owners: ReferralOwners,
    private readonly referrals: ReferralLookupService,
    private readonly links: ReferralLinksService,
  ) {}

  /** @throws DomainError gone when the referral is not the client's to see. */
  read({ libraryId, id, contactId, clientId }: Referral): Promise<ClientPage> {
    return this.unitOfWork.run(libraryId, async () => {
      const shown = await this.referrals.findForClient(libraryId, id);
      if (!shown) throw new DomainError('gone', 'link_gone');
      const contact = await this.contacts.find(libraryId, contactId);
      if (!contact) throw notFound('contact_not_found');
      const [owner] = await this.owners.of(shown.referral);
      const client = await this.clients.findUnlessErased(libraryId, clientId);
      return {
        ...shown,
        library: await this.libraries.find(libraryId),
        contact,
        owner,
        branch: owner?.branchId ? await this.branches.find(libraryId, owner.branchId) : null,
        language: client?.language ?? undefined,
      };
    });
  }

  /**
   * The same for the slip, with the address that is printed on it; without one where the link was revoked.
   * @throws DomainError not_found; conflict `referral_not_sent`, `not_self_referral`.
   */
  async readSlip(
    caller: Caller,
    referralId: string,
  ): Promise<ClientPage & { readonly address: string | undefined }> {
    const referral = await this.referrals.findForStaff(caller, referralId);
    checkHasLinks(referral, 'client');
    const link = await this.links.findStanding(caller.libraryId, referralId, 'client');
    return { ...(await this.read(referral)), address: link && this.links.addressOf(link) };
  }
}
