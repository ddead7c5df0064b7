import { Injectable } from '@nestjs/common';
import { type Language, notFound } from '#kernel';
import {
  collations,
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { ContactSearchReader } from './contact-search.reader';
import {
  ContactConditions,
  type ContactFilterName,
  type ContactFilters,
} from '../contact-conditions';
import { type ContactSort } from '../domain/contact-view';
import { industriesIn } from '../domain/industry';
import { contactRow, contactShelves } from './contact-columns';

/** Those at work and the archived ones are two lists, so that each has its own indexes; tests look at their plans. */
export function contactLists<Filter extends string>(
  filters: Readonly<Record<Filter, string>>,
): Readonly<Record<keyof typeof contactShelves, KeysetList<Filter>>> {
  const { atWork, archived } = contactShelves;
  return {
    atWork: new KeysetList({ name: 'contacts', ...contactRow, where: [atWork], filters }),
    archived: new KeysetList({
      name: 'archived_contacts',
      ...contactRow,
      where: [archived],
      filters,
    }),
  };
}

const one = new SingleRead({
  name: 'contact',
  ...contactRow,
  key: 'contact.erased_at is null and contact.id',
  versionColumn: 'contact.version',
});

export interface ContactListRequest extends ContactFilters, PageRequest {
  readonly archived?: boolean | undefined;
  /** In the order of their making; by name, if left out. */
  readonly sort?: ContactSort | undefined;
  /** Words that it must have; the best matches come first then. */
  readonly q?: string | undefined;
}

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'contact.id', type: 'uuid' }],
  direction: 'desc',
};

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
  private lists: ReturnType<typeof contactLists<ContactFilterName>> | undefined;

  constructor(
    private readonly reads: ReadPath,
    private readonly search: ContactSearchReader,
    private readonly conditions: ContactConditions,
  ) {}

  /** Contacts by name, in the order of the library's language; or by how well they match, where somebody searches. */
  list(
    { libraryId, libraryLanguage }: { libraryId: string; libraryLanguage: Language },
    { q, ...request }: ContactListRequest,
  ): Promise<JsonPage> {
    const { industry, ...others } = request;
    const wanted = {
      ...others,
      ...(typeof industry === 'string' && { industry: industriesIn(industry) }),
    };
    if (q !== undefined) return this.search.page(libraryId, { q, ...wanted });
    const { limit, cursor, archived = false, sort = 'name', ...filters } = wanted;
    this.lists ??= contactLists(this.conditions.all);
    const list = this.lists[archived ? 'archived' : 'atWork'];
    const order = sort === 'newest' ? newestFirst : nameOrder(libraryLanguage);
    return list.page(this.reads, libraryId, { order, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const contact = await one.find(this.reads, libraryId, id);
    if (!contact) throw notFound('contact_not_found');
    return contact;
  }
}
