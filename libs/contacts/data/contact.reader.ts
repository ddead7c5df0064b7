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

const row = {
  select: `contact.id, contact.kind, contact.party, contact.sector, contact.status, contact.name,
    contact.second_name as "secondName", contact.email, contact.phone, contact.website, contact.street,
    contact.postal_code as "postalCode", contact.city, contact.country, contact.phones, contact.emails,
    contact.addresses, contact.registration_numbers as "registrationNumbers", contact.languages, contact.tags,
    contact.notes, contact.industry, contact.stage, contact.size, contact.we_offer as "weOffer",
    contact.they_offer as "theyOffer", contact.source, contact.owner_id as "ownerId",
    contact.deputy_id as "deputyId", contact.branch_id as "branchId", contact.full_until as "fullUntil",
    contact.cadence_days as "cadenceDays", contact.last_verified_on as "lastVerifiedOn",
    contact.archived_at as "archivedAt", contact.merged_into as "mergedInto", contact.created_at as "createdAt", contact.version`,
  from: 'contacts as contact',
  libraryColumn: 'contact.library_id',
};

const filters = {
  kind: 'contact.kind = ?',
  party: 'contact.party = ?',
  sector: 'contact.sector = ?',
  city: 'contact.city = ?',
  tag: '? = any (contact.tags)',
  ownerId: 'contact.owner_id = ?',
  branchId: 'contact.branch_id = ?',
} as const;

/** The list of the contacts at work; tests hold its plans to their indexes. */
export const contactList = new KeysetList({
  name: 'contacts',
  ...row,
  where: ['contact.archived_at is null'],
  filters,
});
const archivedList = new KeysetList({
  name: 'archived_contacts',
  ...row,
  where: ['contact.archived_at is not null'],
  filters,
});
const one = new SingleRead({
  name: 'contact',
  ...row,
  key: 'contact.merged_into is null and contact.id',
  versionColumn: 'contact.version',
});

const survivorOf: Statement = {
  name: 'contact_survivor',
  text: `select contact.merged_into as "survivorId" from contacts as contact
    where contact.library_id = $1 and contact.id = $2 and contact.merged_into is not null`,
};

export type ContactFilters = Partial<Record<keyof typeof filters, string>>;

export interface ContactListRequest extends ContactFilters {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly archived?: boolean;
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
  constructor(private readonly reads: ReadPath) {}

  /** Contacts by name, in the order of the library's language. */
  list(
    { libraryId, libraryLanguage }: { libraryId: string; libraryLanguage: Language },
    { limit, cursor, archived = false, ...wanted }: ContactListRequest,
  ): Promise<JsonPage> {
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
