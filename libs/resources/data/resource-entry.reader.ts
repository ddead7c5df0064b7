import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
  SingleRead,
} from '#platform/database';
import { resourceEntryNotFound } from '../domain/resources.errors';

export interface ResourceEntryListRequest extends PageRequest {
  readonly contactId?: string | undefined;
  readonly ours?: boolean | undefined;
  readonly side?: string | undefined;
  readonly term?: string | undefined;
  readonly audience?: string | undefined;
  readonly branchId?: string | undefined;
}

const row = {
  select: `entry.id, entry.contact_id as "contactId",
    case when contact.id is not null then json_build_object('id', contact.id, 'name', contact.name) end as contact,
    entry.side, entry.code, entry.topic, entry.note, entry.audiences,
    (select coalesce(json_agg(place.branch_id order by place.branch_id), '[]') from resource_entry_branches as place
      where place.library_id = entry.library_id and place.entry_id = entry.id) as "branchIds",
    entry.created_at as "createdAt", entry.version`,
  from: `resource_entries as entry
    left join contacts as contact on contact.library_id = entry.library_id and contact.id = entry.contact_id`,
  libraryColumn: 'entry.library_id',
};

const list = new KeysetList({
  name: 'resource_entries',
  ...row,
  where: ['contact.archived_at is null'],
  filters: {
    contactId: 'entry.contact_id = ?',
    ours: '(entry.contact_id is null) = ?',
    side: 'entry.side = ?',
    term: '? in (entry.code, entry.topic)',
    audience: 'array_position(entry.audiences, ?::text) is not null',
    branchId: `exists (select from resource_entry_branches as place
      where place.library_id = entry.library_id and place.entry_id = entry.id and place.branch_id = ?)`,
  },
});

const single = new SingleRead({
  name: 'resource_entry',
  ...row,
  key: 'entry.id',
  versionColumn: 'entry.version',
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'entry.id', type: 'uuid' }],
  direction: 'desc',
};

/** What contacts and the library itself offer and need, as the API shows it. */
@Injectable()
export class ResourceEntryReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first, without those of contacts that are archived. */
  list(
    libraryId: string,
    { limit, cursor, ...filters }: ResourceEntryListRequest,
  ): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const entry = await single.find(this.reads, libraryId, id);
    if (!entry) throw resourceEntryNotFound();
    return entry;
  }
}
