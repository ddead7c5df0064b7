import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, newId, notFound, staleVersion } from '#kernel';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { FreeText } from '#platform/free-text';
import { ContactIndex } from './contact-index';
import { ContactDuplicates } from './contact-duplicates';
import { ContactStore } from './contact-store';
import { ContactKeyRepository, type KeyHolder } from './data/contact-key.repository';
import { type ContactNote, ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';
import { contactMerged } from './domain/contact-merge.errors';
import { contactKeys } from './domain/contact-keys';
import { contactWords, refuseChangeOfParty, withTraits } from './domain/contact.rules';
import {
  blankContact,
  type ContactSetting,
  readContact,
  type SaidContact,
} from './domain/read-contact';

export type NewContact = SaidContact & Pick<Contact, 'name'>;

/** The organisations and people that a library knows. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: ContactRepository,
    private readonly store: ContactStore,
    private readonly keys: ContactKeyRepository,
    private readonly duplicates: ContactDuplicates,
    private readonly index: ContactIndex,
    private readonly libraries: LibrariesService,
    private readonly freeText: FreeText,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a contact, also where it is known already: `add` is for people, who may not have seen that.
   * @throws DomainError invalid, naming what is wrong.
   */
  async create(caller: Caller, said: NewContact): Promise<string> {
    return this.add(caller, { ...said, allowDuplicate: true });
  }

  /** @throws DomainError invalid, naming what is wrong; conflict `contact_likely_duplicate` with the candidates. */
  async add(
    caller: Caller,
    {
      allowDuplicate = false,
      ...said
    }: NewContact & { readonly allowDuplicate?: boolean | undefined },
  ): Promise<string> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const setting = await this.settingOf(caller.libraryId);
      const contact = this.prepare(caller.libraryId, said, setting);
      if (!allowDuplicate) await this.duplicates.refuse(contact);
      await this.createSeveral(caller, [contact]);
      return contact.id;
    });
  }

  /** What a library makes of what is said of its contacts; the same for all that are prepared on a day. */
  async settingOf(libraryId: string): Promise<ContactSetting> {
    const { country, timeZone } = await this.libraries.find(libraryId);
    return { country, today: dayOf(this.clock.now(), timeZone) };
  }

  /** A contact to be created, checked, not yet kept. @throws DomainError invalid, naming what is wrong. */
  prepare(libraryId: string, said: NewContact, setting: ContactSetting): Contact {
    const details = readContact({ ...blankContact, name: said.name }, said, setting);
    return {
      ...withTraits(details),
      libraryId,
      id: newId(),
      version: 1,
      archivedAt: null,
      mergedInto: null,
      createdAt: this.clock.now(),
    };
  }

  /** Keeps prepared contacts, all or none. Some hundred at a time are quickest. @throws DomainError invalid. */
  async createSeveral(caller: Caller, contacts: readonly Contact[]): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, () =>
      this.store.add(caller, 'contact.created', contacts),
    );
  }

  /** @throws DomainError not_found, stale, conflict `party_is_fixed`; invalid, naming what is wrong. */
  async change(caller: Caller, id: string, version: number, said: SaidContact): Promise<void> {
    await this.update(caller, id, version, 'contact.changed', async (contact) => {
      refuseChangeOfParty(contact, said.kind);
      return { ...contact, ...readContact(contact, said, await this.settingOf(caller.libraryId)) };
    });
  }

  /** Takes the contact out of the lists; what happened with it stays. */
  async archive(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'contact.archived', (contact) => {
      if (contact.archivedAt) throw notFound('contact_not_found');
      return { ...contact, archivedAt: this.clock.now() };
    });
  }

  async restore(caller: Caller, id: string, version: number): Promise<void> {
    await this.update(caller, id, version, 'contact.restored', (contact) => ({
      ...contact,
      archivedAt: null,
    }));
  }

  /** A partner's own word on until when it is full; null when there is room again. @throws DomainError not_found. */
  async sayFullUntil(caller: Caller, id: string, fullUntil: string | null): Promise<void> {
    await this.note(caller, id, 'contact.full_until_said', { fullUntil });
  }

  /** Somebody saw today that all this is still correct. @throws DomainError not_found. */
  async verify(caller: Caller, id: string): Promise<void> {
    const { today } = await this.settingOf(caller.libraryId);
    await this.note(caller, id, 'contact.verified', { lastVerifiedOn: today });
  }

  find(libraryId: string, id: string): Promise<Contact | null> {
    return this.unitOfWork.run(libraryId, () => this.contacts.find(libraryId, id));
  }

  /** Those of these contacts that the library knows, in no particular order. */
  findSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.run(libraryId, () => this.contacts.findSeveral(libraryId, ids));
  }

  /** As `findSeveral`, and none of them is merged into another until the unit of work ends. */
  holdSeveral(libraryId: string, ids: readonly string[]): Promise<Contact[]> {
    return this.unitOfWork.run(libraryId, () => this.contacts.holdSeveral(libraryId, ids));
  }

  /** Who has the same e-mail address, telephone or registration number, the contact itself and archived ones too. */
  findKeyHolders(contact: Contact): Promise<KeyHolder[]> {
    const { libraryId } = contact;
    return this.unitOfWork.run(libraryId, () =>
      this.keys.findHolders(libraryId, contactKeys(contact)),
    );
  }

  /** Takes somebody's traces out of what was noted about contacts, inside a unit of work. */
  async forgetPerson(libraryId: string, traces: readonly string[]): Promise<void> {
    const words = { table: 'contacts', columns: contactWords.map(columnOf), versioned: true };
    const cleaned = await this.freeText.takeOut(libraryId, words, traces);
    await this.index.refresh(libraryId, cleaned);
    const ofMerges = { table: 'contact_merges', columns: ['survivor_before', 'survivor_after'] };
    await this.freeText.takeOut(libraryId, ofMerges, traces);
  }

  private async note(
    caller: Caller,
    id: string,
    action: string,
    changes: ContactNote,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const contact = await this.contacts.find(libraryId, id);
      if (contact?.mergedInto) throw contactMerged(contact.mergedInto);
      if (!contact || !(await this.contacts.note(contact, changes))) {
        throw notFound('contact_not_found');
      }
      await this.store.record(caller, action, contact, { ...contact, ...changes });
    });
  }

  private async update(
    caller: Caller,
    id: string,
    version: number,
    action: string,
    afterwards: (contact: Contact) => Contact | Promise<Contact>,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const contact = await this.contacts.find(caller.libraryId, id);
      if (!contact) throw notFound('contact_not_found');
      if (contact.mergedInto) throw contactMerged(contact.mergedInto);
      const after = await afterwards(contact);
      if (!(await this.store.change(caller, action, contact, after, version))) {
        throw staleVersion('contact', contact);
      }
    });
  }
}

function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
