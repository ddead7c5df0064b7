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
import { notFound } from '#kernel';

const row = {
  select: `one.id, one.owner_id as "ownerId", one.name, one.is_shared as "isShared", one.filters, one.columns,
    one.sort, one.created_at as "createdAt", one.version`,
  from: 'contact_views as one',
  libraryColumn: 'one.library_id',
};

const list = new KeysetList({
  name: 'contact_views',
  ...row,
  filters: { seenBy: '(one.is_shared or one.owner_id = ?)' },
});
const single = new SingleRead({
  name: 'contact_view',
  ...row,
  key: 'one.id',
  versionColumn: 'one.version',
});

const oldestFirst: KeysetOrder = {
  name: 'id',
  keys: [{ expression: 'one.id', type: 'uuid' }],
  direction: 'asc',
};

/** Saved views as the API shows them. */
@Injectable()
export class ContactViewReader {
  constructor(private readonly reads: ReadPath) {}

  /** A user's own and those that are shared. */
  list(libraryId: string, seenBy: string, { limit, cursor }: PageRequest): Promise<JsonPage> {
    const filters = { seenBy };
    return list.page(this.reads, libraryId, { order: oldestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonResource> {
    const view = await single.find(this.reads, libraryId, id);
    if (!view) throw notFound('contact_view_not_found');
    return view;
  }
}
