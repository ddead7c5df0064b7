import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences } from '#contacts';
import { ExternalIdRepository } from './data/external-id.repository';

/** What files call a contact goes over to the contact that it is merged into. */
@Injectable()
export class ExternalIdReferences implements OnModuleInit {
  constructor(
    private readonly references: ContactReferences,
    private readonly externalIds: ExternalIdRepository,
  ) {}

  onModuleInit(): void {
    this.references.register({
      columns: ['contact_external_ids.contact_id'],
      moveToSurvivor: (...merge) => this.externalIds.moveToSurvivor(...merge),
    });
  }
}
