import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  JsonText,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { erasureNoticeKind } from '../domain/erasure-notice';
import { erasureNoticeNotFound } from '../domain/client.errors';

/** Staff see all; a partner sees its own, and not who among the staff did what. */
export type ErasureNoticeView = 'staff' | 'partner';

/** What the contact knows the person by: the referrals in which it was told of them, and the fields it was told. */
const common = `notice.id, notice.erased_at as "erasedAt", notice.acknowledged_at as "acknowledgedAt",
  told."referralIds", told.fields`;

const columns: Readonly<Record<ErasureNoticeView, string>> = {
  partner: common,
  staff: `${common}, json_build_object('id', contact.id, 'name', contact.name) as contact,
    sending.ended_at as "notifiedAt",
    case when notice.acknowledged_by_kind is not null then json_build_object(
      'kind', notice.acknowledged_by_kind, 'id', notice.acknowledged_by_id,
      'name', coalesce(actor_user.name, actor_token.name)) end as "acknowledgedBy"`,
};

const told = `cross join lateral (
    select coalesce(json_agg(distinct disclosure.referral_id) filter (where disclosure.referral_id is not null), '[]') as "referralIds",
      coalesce(json_agg(distinct field), '[]') as fields
    from disclosures as disclosure cross join lateral unnest(disclosure.fields) as field
    where disclosure.library_id = notice.library_id and disclosure.client_id = notice.client_id
      and disclosure.recipient_contact_id = notice.contact_id
  ) as told`;

const tables: Readonly<Record<ErasureNoticeView, string>> = {
  partner: `erasure_notices as notice ${told}`,
  staff: `erasure_notices as notice ${told}
    join contacts as contact on contact.library_id = notice.library_id and contact.id = notice.contact_id
    left join deliveries as sending on sending.library_id = notice.library_id
      and sending.subject_type = 'erasure_notice' and sending.subject_id = notice.id
      and sending.kind = '${erasureNoticeKind}' and sending.status = 'sent'
    left join users as actor_user on notice.acknowledged_by_kind = 'user'
      and actor_user.library_id = notice.library_id and actor_user.id = notice.acknowledged_by_id
    left join tokens as actor_token on notice.acknowledged_by_kind in ('partner', 'link')
      and actor_token.library_id = notice.library_id and actor_token.id = notice.acknowledged_by_id`,
};

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'notice.id', type: 'uuid' }],
  direction: 'desc',
};

const listFor = (view: ErasureNoticeView) =>
  new KeysetList({
    name: `erasure_notices_${view}`,
    select: columns[view],
    from: tables[view],
    libraryColumn: 'notice.library_id',
    filters: {
      contactId: 'notice.contact_id = ?',
      acknowledged: '(notice.acknowledged_at is not null) = ?',
    },
  });

const lists = { staff: listFor('staff'), partner: listFor('partner') };

const oneFor = (view: ErasureNoticeView): Statement => ({
  name: `erasure_notice_${view}`,
  text: `select row_to_json(item)::text as json
    from ${tables[view]}
    cross join lateral (select ${columns[view]}) as item
    where notice.library_id = $1 and notice.id = $2`,
});

const singles = { staff: oneFor('staff'), partner: oneFor('partner') };

export interface ErasureNoticeListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly contactId?: string | undefined;
  readonly acknowledged?: boolean | undefined;
}

/** Reads of erasure notices, as the API shows them. */
@Injectable()
export class ErasureNoticeReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(
    libraryId: string,
    view: ErasureNoticeView,
    { limit, cursor, ...filters }: ErasureNoticeListRequest,
  ): Promise<JsonPage> {
    return lists[view].page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** @throws DomainError not_found. Whether a partner may see it is the caller's to know. */
  async read(libraryId: string, view: ErasureNoticeView, id: string): Promise<JsonText> {
    const row = await this.reads.row<{ json: string }>(libraryId, singles[view], [libraryId, id]);
    if (!row) throw erasureNoticeNotFound();
    return new JsonText(row.json);
  }
}
