import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '#notifications';
import { ContactReferences } from './contact-references';
import { ContactRepository } from './data/contact.repository';

/** What refers to contacts in this feature and below it. */
@Injectable()
export class OwnContactReferences implements OnModuleInit {
  constructor(
    private readonly references: ContactReferences,
    private readonly contacts: ContactRepository,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.references.register({
      moving: [
        { ...affiliations, column: 'person_id' },
        { ...affiliations, column: 'organisation_id' },
        { table: 'tokens', column: 'contact_id', countedAs: 'tokens' },
        {
          table: 'deliveries',
          column: 'contact_id',
          countedAs: 'deliveries',
          once: { columns: ['subject_type', 'subject_id', 'kind', 'occurrence'], double: 'stays' },
        },
        { table: 'contacts', column: 'merged_into', countedAs: 'contacts' },
      ],
      staying: [
        // Derived from the contact itself, which stays in the archive with what it says.
        'contact_keys.contact_id',
        'contact_merges.survivor_id',
        'contact_merges.merged_id',
      ],
      settle: (...contacts) => this.settle(...contacts),
    });
  }

  /** What a merged contact was still to be told and the survivor is told anyway is not sent twice. */
  private async settle(libraryId: string, contactIds: readonly string[]): Promise<void> {
    const contacts = await this.contacts.findSeveral(libraryId, contactIds);
    for (const { id, mergedInto } of contacts) {
      if (mergedInto) await this.outbox.giveUpFor(libraryId, id);
    }
  }
}

const affiliations = {
  table: 'affiliations',
  countedAs: 'affiliations',
  versionIn: 'affiliations',
} as const;
