import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ContactReferences } from '#contacts';
import { ContactActivityRepository } from './data/contact-activity.repository';
import { InteractionRepository } from './data/interaction.repository';

/** What this feature answers for: interactions name contacts, and contacts may turn out to be one. */
@Injectable()
export class InteractionsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly interactions: InteractionRepository,
    private readonly activity: ContactActivityRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['interaction_contacts.contact_id', 'contact_activity.contact_id'],
      moveToSurvivor: (...merge) => this.moveToSurvivor(...merge),
    });
  }

  private async moveToSurvivor(
    libraryId: string,
    mergedId: string,
    survivorId: string,
  ): Promise<void> {
    await this.interactions.moveToSurvivor(libraryId, mergedId, survivorId);
    await this.activity.recompute(libraryId, [mergedId, survivorId]);
  }
}
