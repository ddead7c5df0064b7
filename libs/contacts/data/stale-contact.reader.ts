import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
} from '#platform/database';
import { contactFilters, contactRow, contactShelves } from './contact-columns';

/** Tests look at its plan. */
export const staleContacts = new KeysetList({
  name: 'stale_contacts',
  ...contactRow,
  where: [contactShelves.atWork, `contact.status <> 'closed'`],
  filters: {
    before: 'contact.known_correct_on < ?::date',
    ownerId: contactFilters.ownerId,
    branchId: contactFilters.branchId,
  },
});

export const longestUnseen: KeysetOrder = {
  name: 'stale',
  keys: [
    { expression: 'contact.known_correct_on', type: 'date' },
    { expression: 'contact.id', type: 'uuid' },
  ],
  direction: 'asc',
};

export interface StaleContactsRequest extends PageRequest {
  /** The first day since which it would be fresh. */
  readonly before: string;
  readonly ownerId?: string | undefined;
  readonly branchId?: string | undefined;
}

/** Contacts of which nobody has seen for long that what is written of them is still correct. */
@Injectable()
export class StaleContactReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor, ...filters }: StaleContactsRequest): Promise<JsonPage> {
    return staleContacts.page(this.reads, libraryId, {
      order: longestUnseen,
      filters,
      limit,
      cursor,
    });
  }
}
