import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';
import { WebhookMessageRepository } from './data/webhook-message.repository';

/** What this feature answers for when two contacts merge, or when a partner is a person. */
@Injectable()
export class WebhooksContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly endpoints: WebhookEndpointRepository,
    private readonly messages: WebhookMessageRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        {
          table: 'webhook_endpoints',
          column: 'contact_id',
          countedAs: 'webhookEndpoints',
          versionIn: 'webhook_endpoints',
        },
      ],
    });
    this.personData.register({
      section: 'webhookEndpoints',
      exportOf: (...person) => this.exportOf(...person),
      erase: (...person) => this.removeAllOf(...person),
    });
  }

  private async exportOf(libraryId: string, contactId: string): Promise<readonly object[]> {
    const endpoints = await this.endpoints.findAllOfContact(libraryId, contactId);
    return endpoints.map(({ url, eventTypes, createdAt }) => ({ url, eventTypes, createdAt }));
  }

  /** Nothing is sent to a partner who is erased. */
  private async removeAllOf(libraryId: string, contactId: string): Promise<void> {
    for (const endpoint of await this.endpoints.findAllOfContact(libraryId, contactId)) {
      await this.messages.removeOfEndpoint(libraryId, endpoint.id);
      await this.endpoints.remove(endpoint);
    }
  }
}
