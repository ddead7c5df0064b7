import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
} from '#platform/database';

const shown = (contact: string): string =>
  `json_build_object('id', ${contact}.id, 'name', ${contact}.name, 'kind', ${contact}.kind, 'city', ${contact}.city,
    'email', ${contact}.email, 'phone', ${contact}.phone)`;

const pair = {
  select: `json_build_array(${shown('one')}, ${shown('other')}) as contacts, pair.score, pair.reasons`,
  from: `contact_pairs as pair
    join contacts as one on one.library_id = pair.library_id and one.id = pair.first_id
    join contacts as other on other.library_id = pair.library_id and other.id = pair.second_id`,
  libraryColumn: 'pair.library_id',
  filters: {},
};

/** Tests hold its plan to its index. */
export const contactPairs = new KeysetList({
  name: 'contact_pairs',
  ...pair,
  where: ['pair.dismissed_at is null'],
});

const dismissedPairs = new KeysetList({
  name: 'dismissed_contact_pairs',
  ...pair,
  where: ['pair.dismissed_at is not null'],
});

export const likeliestFirst: KeysetOrder = {
  name: 'likeliest',
  keys: [
    { expression: 'pair.score', type: 'smallint' },
    { expression: 'pair.first_id', type: 'uuid' },
    { expression: 'pair.second_id', type: 'uuid' },
  ],
  direction: 'desc',
};

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [
    { expression: 'pair.first_id', type: 'uuid' },
    { expression: 'pair.second_id', type: 'uuid' },
  ],
  direction: 'desc',
};

/** Contacts that are likely to be one, as the API shows them. */
@Injectable()
export class ContactPairReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor }: PageRequest): Promise<JsonPage> {
    const page = { order: likeliestFirst, filters: {}, limit, cursor };
    return contactPairs.page(this.reads, libraryId, page);
  }

  /** Those of whom somebody said that they are two. */
  listDismissed(libraryId: string, { limit, cursor }: PageRequest): Promise<JsonPage> {
    const page = { order: newestFirst, filters: {}, limit, cursor };
    return dismissedPairs.page(this.reads, libraryId, page);
  }
}
