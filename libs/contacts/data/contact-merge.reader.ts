import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  KeysetList,
  type KeysetOrder,
  type PageRequest,
  ReadPath,
} from '#platform/database';
import { mergeNotFound } from '../domain/contact-merge.errors';

const merges = new KeysetList({
  name: 'contact_merges',
  select: `merge.id, merge.survivor_id as "survivorId",
    json_build_object('id', merged.id, 'name', merged.name) as merged,
    merge.merged_at as "mergedAt", merge.undone_at as "undoneAt", merge.moved,
    case when merge.merged_by_kind = 'user' then (
      select json_build_object('id', account.id, 'name', account.name) from users as account
      where account.library_id = merge.library_id and account.id = merge.merged_by_id) end as "mergedBy",
    array(select json_object_keys(merge.survivor_after::json)) as fields,
    merge.undone_at is null and survivor.merged_into is null and not exists (
      select from contact_merges as later
      where later.library_id = merge.library_id and later.survivor_id = merge.survivor_id
        and later.id > merge.id and later.undone_at is null) as "canBeUndone"`,
  from: `contact_merges as merge
    join contacts as merged on merged.library_id = merge.library_id and merged.id = merge.merged_id
    join contacts as survivor on survivor.library_id = merge.library_id and survivor.id = merge.survivor_id`,
  libraryColumn: 'merge.library_id',
  filters: { survivorId: 'merge.survivor_id = ?', id: 'merge.id = ?' },
});

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'merge.id', type: 'uuid' }],
  direction: 'desc',
};

/** Merges as the API shows them. */
@Injectable()
export class ContactMergeReader {
  constructor(private readonly reads: ReadPath) {}

  /** What was merged into the contact, the last first. */
  list(libraryId: string, survivorId: string, request: PageRequest): Promise<JsonPage> {
    const { limit, cursor } = request;
    return merges.page(this.reads, libraryId, {
      order: newestFirst,
      filters: { survivorId },
      limit,
      cursor,
    });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, survivorId: string, id: string): Promise<object> {
    const { text } = await merges.page(this.reads, libraryId, {
      order: newestFirst,
      filters: { survivorId, id },
      limit: 1,
    });
    const [merge] = (JSON.parse(text) as { data: object[] }).data;
    if (!merge) throw mergeNotFound();
    return merge;
  }
}
