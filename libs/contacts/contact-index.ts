import { Injectable } from '@nestjs/common';
import { AffiliationRepository } from './data/affiliation.repository';
import { ContactRepository } from './data/contact.repository';
import { ContactWordRepository } from './data/contact-word.repository';
import { ContactKeyRepository } from './data/contact-key.repository';
import { ContactTagRepository } from './data/contact-tag.repository';
import { type Contact } from './domain/contact';
import { blankContact } from './domain/read-contact';
import { searchWordsOf } from './domain/search-words';

/** Keeps what is derived from contacts, so that they are found; inside a unit of work. */
@Injectable()
export class ContactIndex {
  constructor(
    private readonly contacts: ContactRepository,
    private readonly affiliations: AffiliationRepository,
    private readonly keys: ContactKeyRepository,
    private readonly tags: ContactTagRepository,
    private readonly words: ContactWordRepository,
  ) {}

  /** New contacts: nobody works there yet. */
  async add(libraryId: string, contacts: readonly Contact[]): Promise<void> {
    await this.write(libraryId, contacts, new Map());
  }

  /** A contact whose row has changed in this transaction, and those that are also found by its name. */
  async follow(contact: Contact, before: Contact): Promise<void> {
    const { libraryId, id } = contact;
    const isRenamed = contact.name !== before.name || contact.secondName !== before.secondName;
    const employers = isRenamed ? await this.affiliations.findOrganisationsOf(libraryId, id) : [];
    await this.refresh(libraryId, [id, ...employers]);
  }

  /** Derives anew what contacts say now; whoever changes them waits until the transaction ends. */
  async refresh(libraryId: string, contactIds: readonly string[]): Promise<void> {
    const contacts = await this.contacts.lock(libraryId, contactIds);
    const organisations = contacts.filter(({ party }) => party === 'organisation');
    const people = await this.affiliations.findNamesOfPeople(
      libraryId,
      organisations.map(({ id }) => id),
    );
    await this.write(libraryId, contacts, people);
  }

  /** Nothing of somebody who was erased is found any more. */
  async forget(person: Contact): Promise<void> {
    await this.write(person.libraryId, [{ ...person, ...blankContact, name: '' }], new Map());
  }

  private async write(
    libraryId: string,
    contacts: readonly Contact[],
    people: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    if (contacts.length === 0) return;
    await this.keys.replace(libraryId, contacts);
    await this.tags.replace(libraryId, contacts);
    await this.words.replace(
      libraryId,
      contacts.map((contact) => ({
        contactId: contact.id,
        words: searchWordsOf(contact, people.get(contact.id) ?? []),
      })),
    );
  }
}
