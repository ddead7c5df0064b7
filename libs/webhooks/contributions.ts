import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences } from '#contacts';
import { WebhookEndpointRepository } from './data/webhook-endpoint.repository';

/** What this feature answers for when two contacts merge. */
@Injectable()
export class WebhooksContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly endpoints: WebhookEndpointRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['webhook_endpoints.contact_id'],
      moveToSurvivor: (...merge) => this.endpoints.moveToContact(...merge),
    });
  }
}
