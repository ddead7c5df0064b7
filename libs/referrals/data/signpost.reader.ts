import { Injectable } from '@nestjs/common';
import { notFound } from '#kernel';
import {
  type JsonPage,
  JsonText,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';

export interface SignpostListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly contactId?: string | undefined;
  readonly branchId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const select = `signpost.id, signpost.contact_id as "contactId", contact.name as "contactName",
  signpost.branch_id as "branchId", signpost.recorded_by_id as "recordedById", signpost.people, signpost.topic,
  signpost.happened_at as "happenedAt", signpost.created_at as "createdAt"`;

const tables = `signposts as signpost
  join contacts as contact on contact.library_id = signpost.library_id and contact.id = signpost.contact_id`;

const signposts = new KeysetList({
  name: 'signposts',
  select,
  from: tables,
  libraryColumn: 'signpost.library_id',
  filters: {
    contactId: 'signpost.contact_id = ?',
    branchId: 'signpost.branch_id = ?',
    from: 'signpost.happened_at >= ?::timestamptz',
    to: 'signpost.happened_at < ?::timestamptz',
  },
});

const latestFirst: KeysetOrder = {
  name: 'latest',
  keys: [
    { expression: 'signpost.happened_at', type: 'timestamptz' },
    { expression: 'signpost.id', type: 'uuid' },
  ],
  direction: 'desc',
};

const oneSignpost: Statement = {
  name: 'signpost',
  text: `select row_to_json(item)::text as json
    from ${tables} cross join lateral (select ${select}) as item
    where signpost.library_id = $1 and signpost.id = $2`,
};

/** How many were told, in all and of each contact, in a span of time. */
const countedSignposts: Statement = {
  name: 'counted_signposts',
  text: `
    with counted as (
      select signpost.contact_id, contact.name, count(*)::integer as signposts, sum(signpost.people)::integer as people
      from ${tables}
      where signpost.library_id = $1 and signpost.happened_at >= $2 and signpost.happened_at < $3
      group by signpost.contact_id, contact.name
    )
    select json_build_object(
      'signposts', coalesce(sum(counted.signposts), 0),
      'people', coalesce(sum(counted.people), 0),
      'contacts', coalesce(json_agg(json_build_object(
          'contactId', counted.contact_id, 'contactName', counted.name,
          'signposts', counted.signposts, 'people', counted.people
        ) order by counted.people desc, counted.contact_id), '[]')
    )::text as json
    from counted`,
};

/** Signposts as the API shows them. */
@Injectable()
export class SignpostReader {
  constructor(private readonly reads: ReadPath) {}

  list(libraryId: string, { limit, cursor, ...filters }: SignpostListRequest): Promise<JsonPage> {
    return signposts.page(this.reads, libraryId, { order: latestFirst, filters, limit, cursor });
  }

  async read(libraryId: string, id: string): Promise<JsonText> {
    const row = await this.reads.row<{ json: string }>(libraryId, oneSignpost, [libraryId, id]);
    if (!row) throw notFound('signpost_not_found');
    return new JsonText(row.json);
  }

  /** Counts those between two moments, the second left out. */
  async count(libraryId: string, { from, to }: { from: Date; to: Date }): Promise<JsonText> {
    const row = await this.reads.row<{ json: string }>(libraryId, countedSignposts, [
      libraryId,
      from,
      to,
    ]);
    return new JsonText(row?.json ?? '{}');
  }
}
