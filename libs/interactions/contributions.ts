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
      moving: [
        {
          table: 'interaction_contacts',
          column: 'contact_id',
          key: 'interaction_id',
          countedAs: 'interactions',
          versionIn: 'interactions',
          once: { columns: ['interaction_id'], double: 'set_aside' },
        },
      ],
      staying: ['contact_activity.contact_id'],
      settle: (...contacts) => this.settle(...contacts),
    });
    this.personData.register({
      section: 'interactions',
      vocabularies: { channel: 'interaction_channel' },
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
    const templates = {
      table: 'interaction_templates',
      columns: ['summary', 'next_title'],
      versioned: true,
    };
    this.clientData.registerWords({
      forget: async (libraryId, traces) => {
        await this.freeText.takeOut(libraryId, words, traces);
        await this.freeText.takeOut(libraryId, templates, traces);
      },
    });
  }

  private async settle(libraryId: string, contactIds: readonly string[]): Promise<void> {
    await this.interactions.alignParticipants(libraryId, contactIds);
    await this.activity.recompute(libraryId, contactIds);
  }
}
