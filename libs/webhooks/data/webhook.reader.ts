import { Injectable } from '@nestjs/common';
import {
  type JsonPage,
  JsonResource,
  JsonText,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  type Statement,
} from '#platform/database';
import { type MessageStatus } from '../domain/webhook-message';
import { webhookMessageNotFound, webhookNotFound } from '../domain/webhook.errors';

const endpointRow = {
  select: `endpoint.id, endpoint.url, endpoint.event_types as "eventTypes", endpoint.status,
    endpoint.disabled_reason as "disabledReason", endpoint.disabled_at as "disabledAt",
    endpoint.failing_since as "failingSince", endpoint.previous_secret_until as "previousSecretUntil",
    endpoint.created_at as "createdAt", endpoint.version`,
  from: 'webhook_endpoints as endpoint',
  libraryColumn: 'endpoint.library_id',
};

const endpoints = new KeysetList({
  name: 'webhook_endpoints',
  ...endpointRow,
  filters: { contactId: 'endpoint.contact_id = ?' },
});

const oneEndpoint: Statement = {
  name: 'webhook_endpoint',
  text: `
    select row_to_json(item)::text as json, endpoint.version
    from ${endpointRow.from}
    cross join lateral (select ${endpointRow.select}) as item
    where endpoint.library_id = $1 and endpoint.contact_id = $2 and endpoint.id = $3`,
};

const message = `message.id, message.type, message.data, message.occurred_at as "occurredAt", message.status,
  message.attempts as "attemptCount",
  case when message.status = 'pending' then message.next_attempt_at end as "nextAttemptAt",
  message.ended_at as "endedAt"`;

/** A message belongs to an endpoint, and that to a partner: whoever reads names all three. */
const messageTables = `webhook_messages as message
  join webhook_endpoints as endpoint
    on endpoint.library_id = message.library_id and endpoint.id = message.endpoint_id`;

const messages = new KeysetList({
  name: 'webhook_messages',
  select: message,
  from: messageTables,
  libraryColumn: 'message.library_id',
  filters: {
    endpointId: 'message.endpoint_id = ?',
    contactId: 'endpoint.contact_id = ?',
    status: 'message.status = ?',
    type: 'message.type = ?',
  },
});

const attempts = `select coalesce(json_agg(row_to_json(attempt)), '[]') from (
    select attempt.number, attempt.started_at as "startedAt", attempt.finished_at as "finishedAt",
      attempt.outcome, attempt.status_code as "statusCode", attempt.reply
    from webhook_attempts as attempt
    where attempt.library_id = message.library_id and attempt.message_id = message.id
    order by attempt.number
  ) as attempt`;

const oneMessage: Statement = {
  name: 'webhook_message',
  text: `
    select row_to_json(item)::text as json
    from ${messageTables}
    cross join lateral (select ${message}, (${attempts}) as attempts) as item
    where message.library_id = $1 and endpoint.contact_id = $2 and message.endpoint_id = $3 and message.id = $4`,
};

const oldestFirst: KeysetOrder = {
  name: 'oldest',
  keys: [{ expression: 'endpoint.id', type: 'uuid' }],
  direction: 'asc',
};

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [{ expression: 'message.id', type: 'uuid' }],
  direction: 'desc',
};

interface ListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface MessageListRequest extends ListRequest {
  readonly status?: MessageStatus | undefined;
  readonly type?: string | undefined;
}

/** Webhooks as the API shows them, never their secrets. Every read names the partner that they belong to. */
@Injectable()
export class WebhookReader {
  constructor(private readonly reads: ReadPath) {}

  endpoints(
    libraryId: string,
    contactId: string,
    { limit, cursor }: ListRequest,
  ): Promise<JsonPage> {
    const request = { order: oldestFirst, filters: { contactId }, limit, cursor };
    return endpoints.page(this.reads, libraryId, request);
  }

  /** @throws DomainError not_found. */
  async endpoint(libraryId: string, contactId: string, id: string): Promise<JsonResource> {
    const values = [libraryId, contactId, id];
    const row = await this.reads.row<{ json: string; version: number }>(
      libraryId,
      oneEndpoint,
      values,
    );
    if (!row) throw webhookNotFound();
    return new JsonResource(row.json, row.version);
  }

  /** The newest first. @throws DomainError not_found when the endpoint is not the contact's. */
  async messages(
    libraryId: string,
    contactId: string,
    endpointId: string,
    { limit, cursor, status, type }: MessageListRequest,
  ): Promise<JsonPage> {
    await this.endpoint(libraryId, contactId, endpointId);
    const filters = { endpointId, contactId, status, type };
    return messages.page(this.reads, libraryId, { order: newestFirst, filters, limit, cursor });
  }

  /** A message with its attempts. @throws DomainError not_found. */
  async message(
    libraryId: string,
    contactId: string,
    endpointId: string,
    id: string,
  ): Promise<JsonText> {
    const values = [libraryId, contactId, endpointId, id];
    const row = await this.reads.row<{ json: string }>(libraryId, oneMessage, values);
    if (!row) throw webhookMessageNotFound();
    return new JsonText(row.json);
  }
}
