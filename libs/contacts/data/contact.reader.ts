import { Injectable } from '@nestjs/common';
import { type Language, notFound } from '#kernel';
import { contactMoved } from '../domain/contact-merge.errors';
import {
  collations,
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
  type Statement,
} from '#platform/database';
import { ContactSearchReader } from './contact-search.reader';
import { type ContactFilters, contactFilters, contactRow, contactShelves } from './contact-columns';

/** The list of the contacts at work; tests hold its plans to their indexes. */
export const contactList = new KeysetList({
  name: 'contacts',
  ...contactRow,
  where: [contactShelves.atWork],
  filters: contactFilters,
});
const archivedList = new KeysetList({
  name: 'archived_contacts',
  ...contactRow,
  where: [contactShelves.archived],
  filters: contactFilters,
});
const one = new SingleRead({
  name: 'contact',
  ...contactRow,
  key: 'contact.merged_into is null and contact.id',
  versionColumn: 'contact.version',
});

const survivorOf: Statement = {
  name: 'contact_survivor',
  text: `select contact.merged_into as "survivorId" from contacts as contact
    where contact.library_id = $1 and contact.id = $2 and contact.merged_into is not null`,
};

export interface ContactListRequest extends ContactFilters {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly archived?: boolean;
  /** Words that it must have; the best matches come first then. */
  readonly q?: string | undefined;
}

/** Names in the order of a language's alphabet. */
export function nameOrder(language: Language): KeysetOrder {
  return {
    name: `name-${language}`,
    keys: [
      { expression: `contact.name collate ${collations[language]}`, type: 'text' },
      { expression: 'contact.id', type: 'uuid' },
    ],
    direction: 'asc',
  };
}

/** Contacts as the API shows them. */
@Injectable()
export class ContactReader {
  constructor(
    private readonly reads: ReadPath,
    private readonly search: ContactSearchReader,
  ) {}

  /** Contacts by name, in the order of the library's language; or by how well they match, where somebody searches. */
  list(
    { libraryId, libraryLanguage }: { libraryId: string; libraryLanguage: Language },
    { q, ...request }: ContactListRequest,
  ): Promise<JsonPage> {
    if (q !== undefined) return this.search.page(libraryId, { q, ...request });
    const { limit, cursor, archived = false, ...wanted } = request;
    const list = archived ? archivedList : contactList;
    const order = nameOrder(libraryLanguage);
    return list.page(this.reads, libraryId, { order, filters: wanted, limit, cursor });
  }

  /** @throws DomainError not_found; moved when it was merged into another. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const contact = await one.find(this.reads, libraryId, id);
    if (contact) return contact;
    const merged = await this.reads.row<{ survivorId: string }>(libraryId, survivorOf, [
      libraryId,
      id,
    ]);
    throw merged ? contactMoved(id, merged.survivorId) : notFound('contact_not_found');
  }
}
