import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences } from '#contacts';

/** What files call a contact goes over to the contact that it is merged into. */
@Injectable()
export class ExternalIdReferences implements OnModuleInit {
  constructor(private readonly references: ContactReferences) {}

  onModuleInit(): void {
    this.references.register({
      moving: [
        {
          table: 'contact_external_ids',
          column: 'contact_id',
          key: 'external_id',
          countedAs: 'externalIds',
        },
      ],
    });
  }
}
