import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { type Referral } from '#referrals';

/** Adds mails to partners about their referrals, in the language that they are written to. */
@Injectable()
export class PartnerMailing {
  constructor(
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
  ) {}

  /** Inside the unit of work of what it tells of. @returns whether there is an address to write to. */
  async add(
    caller: Caller,
    { libraryId, contactId, id }: Referral,
    message: { readonly kind: string; readonly occurrence: string },
  ): Promise<boolean> {
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.email || contact.archivedAt) return false;
    const { language } = await this.libraries.find(libraryId);
    await this.outbox.add(caller, {
      ...message,
      recipient: { kind: 'contact', id: contactId },
      language: languageOf(contact, language),
      subjectType: 'referral',
      subjectId: id,
    });
    return true;
  }
}
