import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '#notifications';
import { ContactIndex } from './contact-index';
import { ContactReferences } from './contact-references';
import { AffiliationRepository } from './data/affiliation.repository';
import { ContactRepository } from './data/contact.repository';
import { type Contact } from './domain/contact';

/** What refers to contacts in this feature and below it. */
@Injectable()
export class OwnContactReferences implements OnModuleInit {
  constructor(
    private readonly references: ContactReferences,
    private readonly contacts: ContactRepository,
    private readonly affiliations: AffiliationRepository,
    private readonly index: ContactIndex,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.references.register({
      moving: [
        { ...ofAffiliations, column: 'person_id' },
        { ...ofAffiliations, column: 'organisation_id' },
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
        'contact_words.contact_id',
        'contact_tags.contact_id',
        'contact_pairs.first_id',
        'contact_pairs.second_id',
        'contact_merges.survivor_id',
        'contact_merges.merged_id',
      ],
      settle: (...contacts) => this.settle(...contacts),
    });
  }

  /**
   * What a merged contact was still to be told and the survivor is told anyway is not sent twice. Organisations are
   * found by the names of those who now work there.
   */
  private async settle(libraryId: string, contactIds: readonly string[]): Promise<void> {
    const contacts = await this.contacts.findSeveral(libraryId, contactIds);
    for (const { id, mergedInto } of contacts) {
      if (mergedInto) await this.outbox.giveUpFor(libraryId, id);
    }
    await this.index.refresh(libraryId, [...contactIds, ...(await this.employersOf(contacts))]);
  }

  private async employersOf(contacts: readonly Contact[]): Promise<string[]> {
    const people = contacts.filter(({ party }) => party === 'person');
    const employers: string[] = [];
    for (const { libraryId, id } of people) {
      employers.push(...(await this.affiliations.findOrganisationsOf(libraryId, id)));
    }
    return employers;
  }
}

const ofAffiliations = {
  table: 'affiliations',
  countedAs: 'affiliations',
  versionIn: 'affiliations',
} as const;
