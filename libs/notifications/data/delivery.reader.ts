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
import { type DeliveryStatus } from '../domain/delivery-status';

/** Enough to see that it was the right one; whoever may not know the client must not learn the address here. */
const maskedAddress = `regexp_replace(delivery.address, '^(.).*@', '\\1…@')`;

const select = `delivery.id, delivery.kind,
  case
    when delivery.user_id is not null then json_build_object('kind', 'user', 'id', delivery.user_id)
    when delivery.contact_id is not null then json_build_object('kind', 'contact', 'id', delivery.contact_id)
    else json_build_object('kind', 'address', 'address', ${maskedAddress})
  end as recipient,
  delivery.language, delivery.subject_type as "subjectType", delivery.subject_id as "subjectId",
  delivery.send_at as "sendAt", delivery.status, delivery.attempts as "attemptCount",
  case when delivery.status = 'pending' then delivery.next_attempt_at end as "nextAttemptAt",
  delivery.ended_at as "endedAt", delivery.created_at as "createdAt"`;

const attempts = `select coalesce(json_agg(row_to_json(attempt)), '[]') from (
    select attempt.number, attempt.started_at as "startedAt", attempt.finished_at as "finishedAt",
      attempt.outcome, attempt.reason, attempt.reply, attempt.stand_in_id as "standInId"
    from delivery_attempts as attempt
    where attempt.library_id = delivery.library_id and attempt.delivery_id = delivery.id
    order by attempt.number
  ) as attempt`;

const list = new KeysetList({
  name: 'deliveries',
  select,
  from: 'deliveries as delivery',
  libraryColumn: 'delivery.library_id',
  filters: {
    status: 'delivery.status = ?',
    kind: 'delivery.kind = ?',
    subjectType: 'delivery.subject_type = ?',
    subjectId: 'delivery.subject_id = ?',
  },
});

const one: Statement = {
  name: 'delivery',
  text: `
    select row_to_json(item)::text as json
    from deliveries as delivery
    cross join lateral (select ${select}, (${attempts}) as attempts) as item
    where delivery.library_id = $1 and delivery.id = $2`,
};

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'delivery.id', type: 'uuid' }],
  direction: 'desc',
};

export interface DeliveryListRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly status?: DeliveryStatus;
  readonly kind?: string;
  readonly subjectType?: string;
  readonly subjectId?: string;
}

/** Deliveries as the API shows them. */
@Injectable()
export class DeliveryReader {
  constructor(private readonly reads: ReadPath) {}

  /** The newest first. */
  list(libraryId: string, { limit, cursor, ...filters }: DeliveryListRequest): Promise<JsonPage> {
    return list.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** A delivery with its attempts. @throws DomainError not_found. */
  async read(libraryId: string, id: string): Promise<JsonText> {
    const row = await this.reads.row<{ json: string }>(libraryId, one, [libraryId, id]);
    if (!row) throw notFound('delivery_not_found');
    return new JsonText(row.json);
  }
}
