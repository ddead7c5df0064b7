import { Injectable } from '@nestjs/common';
import { ContactsService } from '#contacts';
import { UsersService } from '#identity';
import { type Delivery } from '#notifications';
import { type MailAddress } from '#platform/mail';

/** Where the mails of this feature go. */
@Injectable()
export class MailAddresses {
  constructor(
    private readonly contacts: ContactsService,
    private readonly users: UsersService,
  ) {}

  /** Undefined for whoever cannot be written to any more. */
  async of({ libraryId, recipient }: Delivery): Promise<MailAddress | undefined> {
    if (recipient.kind === 'address') return { address: recipient.address };
    if (recipient.kind === 'user') {
      const user = await this.users.find(libraryId, recipient.id);
      return user?.status === 'active' ? { name: user.name, address: user.email } : undefined;
    }
    const contact = await this.contacts.find(libraryId, recipient.id);
    if (!contact?.email || contact.archivedAt) return undefined;
    return { name: contact.name, address: contact.email };
  }
}
