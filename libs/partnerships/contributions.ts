import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { PartnershipRepository } from './data/partnership.repository';

/** What this feature answers for: partnerships are with contacts, and what is written of them may name people. */
@Injectable()
export class PartnershipsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
    private readonly partnerships: PartnershipRepository,
  ) {}

  onModuleInit(): void {
    const ofPartnerships = {
      table: 'partnerships',
      countedAs: 'partnerships',
      versionIn: 'partnerships',
    } as const;
    this.contactReferences.register({
      moving: [
        { ...ofPartnerships, column: 'contact_id' },
        { ...ofPartnerships, column: 'person_id' },
      ],
    });
    this.personData.register({
      section: 'partnerships',
      exportOf: (...person) => this.partnerships.findWith(...person),
      erase: (...person) => this.partnerships.forgetPerson(...person),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  /** People among the contacts are taken out of what was written in the same way. */
  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const words = {
      table: 'partnerships',
      columns: ['name', 'aims', 'our_benefits', 'their_benefits', 'contributions'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, words, traces);
    const notes = { table: 'partnership_moves', columns: ['note'] };
    await this.freeText.takeOut(libraryId, notes, traces);
  }
}
