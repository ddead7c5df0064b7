import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences } from '#contacts';

/** What this feature answers for when two contacts merge. */
@Injectable()
export class WebhooksContributions implements OnModuleInit {
  constructor(private readonly contactReferences: ContactReferences) {}

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
  }
}
