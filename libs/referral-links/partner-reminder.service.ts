import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Caller } from '#kernel';
import { ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { type PartnerReminder, PartnerReminders, type Referral, waitOf } from '#referrals';
import { reminderMailKind } from './mail-kinds';
import { ReferralLinksService } from './referral-links.service';

/** Reminds partners by mail of what they owe an answer to, also those that have a system of their own. */
@Injectable()
export class PartnerReminderService implements PartnerReminder, OnModuleInit {
  constructor(
    private readonly reminders: PartnerReminders,
    private readonly links: ReferralLinksService,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.reminders.register(this);
  }

  /** @returns false where no address is on file. */
  async remind(caller: Caller, referral: Referral): Promise<boolean> {
    const { libraryId, contactId } = referral;
    const contact = await this.contacts.find(libraryId, contactId);
    if (!contact?.email || contact.archivedAt) return false;
    await this.links.provide(caller, referral, 'partner');
    const { language } = await this.libraries.find(libraryId);
    await this.outbox.add(caller, {
      kind: reminderMailKind,
      recipient: { kind: 'contact', id: contactId },
      language: languageOf(contact, language),
      subjectType: 'referral',
      subjectId: referral.id,
      occurrence: waitOf(referral),
    });
    return true;
  }
}
