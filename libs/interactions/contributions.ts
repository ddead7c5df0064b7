import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { ContactConditions, ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { ContactActivityRepository } from './data/contact-activity.repository';
import { InteractionRepository } from './data/interaction.repository';

/** What this feature answers for: interactions name contacts, who may turn out to be one; what was said may name clients. */
@Injectable()
export class InteractionsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly contactConditions: ContactConditions,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
    private readonly interactions: InteractionRepository,
    private readonly activity: ContactActivityRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['interaction_contacts.contact_id', 'contact_activity.contact_id'],
      moveToSurvivor: (...merge) => this.moveToSurvivor(...merge),
    });
    this.personData.register({
      section: 'interactions',
      exportOf: (...person) => this.interactions.findWithContact(...person),
    });
    const activity = `contact_activity as activity
      where activity.library_id = contact.library_id and activity.contact_id = contact.id
        and activity.last_interaction_at`;
    const conditions = this.contactConditions;
    conditions.register('lastContactBefore', `exists (select from ${activity} < ?::timestamptz)`);
    conditions.register('lastContactAfter', `exists (select from ${activity} > ?::timestamptz)`);
    conditions.register('noContactSince', `not exists (select from ${activity} >= ?::timestamptz)`);
    const words = { table: 'interactions', columns: ['summary', 'outcome'], versioned: true };
    this.clientData.registerWords({
      forget: (libraryId, traces) => this.freeText.takeOut(libraryId, words, traces),
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
