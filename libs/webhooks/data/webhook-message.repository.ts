import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { LeasedRows } from '#platform/leases';
import { type WebhookEvent, type WebhookMessage } from '../domain/webhook-message';
import { WebhookMessageEntity } from './webhook-message.entity';

export interface NewWebhookMessage extends WebhookEvent {
  readonly libraryId: string;
  readonly id: string;
  readonly endpointId: string;
  readonly lastAttempt: number;
}

@Injectable()
export class WebhookMessageRepository {
  /** What leases do to the rows. */
  readonly leases: LeasedRows<WebhookMessageEntity>;

  constructor(private readonly unitOfWork: UnitOfWork) {
    this.leases = new LeasedRows(WebhookMessageEntity, unitOfWork);
  }

  async add(message: NewWebhookMessage, now: Date): Promise<void> {
    await this.unitOfWork.manager.insert(WebhookMessageEntity, {
      ...message,
      status: 'pending',
      attempts: 0,
      nextAttemptAt: now,
    });
  }

  find(libraryId: string, endpointId: string, id: string): Promise<WebhookMessage | null> {
    return this.unitOfWork.manager.findOneBy(WebhookMessageEntity, { libraryId, endpointId, id });
  }

  /** How many messages workers have, if they are to an endpoint that fails; else none. */
  async countUnderWayToFailing(libraryId: string, endpointId: string, now: Date): Promise<number> {
    const [{ underWay }] = await this.unitOfWork.manager.query<[{ underWay: number }]>(
      `select count(*)::integer as "underWay"
       from webhook_messages as message
       join webhook_endpoints as endpoint
         on endpoint.library_id = message.library_id and endpoint.id = message.endpoint_id
       where message.library_id = $1 and message.endpoint_id = $2 and message.leased_until > $3
         and endpoint.failing_since is not null`,
      [libraryId, endpointId, now],
    );
    return underWay;
  }

  /** Makes all due again that were never taken, of what happened since then. @returns how many. */
  async reviveNeverTaken(
    libraryId: string,
    endpointId: string,
    since: Date,
    attempts: number,
    now: Date,
  ): Promise<number> {
    const { affected } = await this.unitOfWork.manager
      .createQueryBuilder()
      .update(WebhookMessageEntity)
      .set({
        status: 'pending',
        lastAttempt: () => `attempts + ${attempts}`,
        nextAttemptAt: now,
        endedAt: null,
      })
      .where('library_id = :libraryId and endpoint_id = :endpointId', { libraryId, endpointId })
      .andWhere(`status in ('failed', 'unwanted') and occurred_at >= :since`, { since })
      .execute();
    return affected ?? 0;
  }

  /** Before their endpoint, so that whoever is sending one and this never wait for each other. */
  async removeOfEndpoint(libraryId: string, endpointId: string): Promise<void> {
    await this.unitOfWork.manager.delete(WebhookMessageEntity, { libraryId, endpointId });
  }
}
