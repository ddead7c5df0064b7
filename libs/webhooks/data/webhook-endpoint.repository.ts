import { Injectable } from '@nestjs/common';
import { ArrayContains, IsNull } from 'typeorm';
import { UnitOfWork } from '#platform/database';
import { type DisabledReason, type WebhookEndpoint } from '../domain/webhook-endpoint';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';

type Changeable = Partial<Omit<WebhookEndpoint, 'libraryId' | 'id' | 'version' | 'createdAt'>>;

@Injectable()
export class WebhookEndpointRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ eventTypes, ...endpoint }: WebhookEndpoint): Promise<void> {
    await this.unitOfWork.manager.insert(WebhookEndpointEntity, {
      ...endpoint,
      eventTypes: [...eventTypes],
    });
  }

  find(libraryId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.unitOfWork.manager.findOneBy(WebhookEndpointEntity, { libraryId, id });
  }

  findOfContact(libraryId: string, contactId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.unitOfWork.manager.findOneBy(WebhookEndpointEntity, { libraryId, contactId, id });
  }

  /** The endpoint, which cannot be removed until the transaction ends: a message to it may be added. */
  holdOfContact(libraryId: string, contactId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.unitOfWork.manager.findOne(WebhookEndpointEntity, {
      where: { libraryId, contactId, id },
      lock: { mode: 'for_key_share' },
    });
  }

  /** Takes the endpoint until the transaction ends. Not for who goes on to its messages: those are taken first. */
  lockOfContact(libraryId: string, contactId: string, id: string): Promise<WebhookEndpoint | null> {
    return this.unitOfWork.manager.findOne(WebhookEndpointEntity, {
      where: { libraryId, contactId, id },
      lock: { mode: 'for_no_key_update' },
    });
  }

  countOfContact(libraryId: string, contactId: string): Promise<number> {
    return this.unitOfWork.manager.countBy(WebhookEndpointEntity, { libraryId, contactId });
  }

  /** The endpoints of a contact that are to be told of this type of event; none can be removed meanwhile. */
  holdSubscribed(libraryId: string, contactId: string, type: string): Promise<WebhookEndpoint[]> {
    return this.unitOfWork.manager.find(WebhookEndpointEntity, {
      where: { libraryId, contactId, status: 'enabled', eventTypes: ArrayContains([type]) },
      lock: { mode: 'for_key_share' },
    });
  }

  /** @returns whether the endpoint was still at this version. */
  async change(
    { libraryId, id }: WebhookEndpoint,
    version: number,
    { eventTypes, ...changes }: Changeable,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      WebhookEndpointEntity,
      { libraryId, id, version },
      {
        ...changes,
        ...(eventTypes && { eventTypes: [...eventTypes] }),
        version: version + 1,
      },
    );
    return affected === 1;
  }

  findAllOfContact(libraryId: string, contactId: string): Promise<WebhookEndpoint[]> {
    return this.unitOfWork.manager.find(WebhookEndpointEntity, {
      where: { libraryId, contactId },
      order: { id: 'asc' },
    });
  }

  async remove({ libraryId, id }: WebhookEndpoint): Promise<void> {
    await this.unitOfWork.manager.delete(WebhookEndpointEntity, { libraryId, id });
  }

  /** @returns false when it is disabled already. */
  async disable(
    libraryId: string,
    id: string,
    reason: DisabledReason,
    now: Date,
  ): Promise<boolean> {
    const { affected } = await this.unitOfWork.manager.update(
      WebhookEndpointEntity,
      { libraryId, id, status: 'enabled' },
      {
        status: 'disabled',
        disabledReason: reason,
        disabledAt: now,
        version: () => 'version + 1',
      },
    );
    return affected === 1;
  }

  /** Something was taken: all is well. */
  async clearFailing(libraryId: string, id: string): Promise<void> {
    await this.unitOfWork.manager.query(
      `update webhook_endpoints set failing_since = null
       where library_id = $1 and id = $2 and failing_since is not null`,
      [libraryId, id],
    );
  }

  /** Something was not taken, and all had been well. */
  async beginFailing(libraryId: string, id: string, now: Date): Promise<void> {
    await this.unitOfWork.manager.update(
      WebhookEndpointEntity,
      { libraryId, id, failingSince: IsNull() },
      { failingSince: now },
    );
  }
}
