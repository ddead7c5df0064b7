import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { ResourceEntryRepository } from './data/resource-entry.repository';

/** What this feature answers for: entries are of contacts, and their notes may name people. */
@Injectable()
export class ResourcesContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
    private readonly entries: ResourceEntryRepository,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        {
          ...{ table: 'resource_entries', column: 'contact_id' },
          ...{ countedAs: 'resourceEntries', versionIn: 'resource_entries' },
          // Set aside it would lose its branches.
          once: { columns: ['side', 'code'], double: 'stays' },
        },
      ],
    });
    this.personData.register({
      section: 'resourceEntries',
      exportOf: (...person) => this.entries.findByContact(...person),
      erase: (...person) => this.entries.removeAllOf(...person),
    });
    this.clientData.registerWords({
      forget: async (libraryId, traces) => {
        const notes = { table: 'resource_entries', columns: ['note'], versioned: true };
        await this.freeText.takeOut(libraryId, notes, traces);
      },
    });
  }
}
