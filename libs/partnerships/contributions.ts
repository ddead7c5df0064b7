import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { AgreementRepository } from './data/agreement.repository';
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
    private readonly agreements: AgreementRepository,
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
        {
          table: 'agreement_contacts',
          column: 'contact_id',
          key: 'agreement_id',
          countedAs: 'agreements',
          versionIn: 'agreements',
          once: { columns: ['agreement_id'], double: 'set_aside' },
        },
      ],
    });
    this.personData.register({
      section: 'partnerships',
      exportOf: (...person) => this.partnerships.findWith(...person),
      erase: (...person) => this.partnerships.forgetPerson(...person),
    });
    this.personData.register({
      section: 'agreements',
      exportOf: (...person) => this.agreements.findWith(...person),
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
    const ofAgreements = {
      table: 'agreements',
      columns: [
        ...['signed_for_us', 'signed_for_them', 'we_give', 'they_give'],
        ...['we_promote', 'they_promote'],
      ],
      lists: ['services'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, ofAgreements, traces);
    const difficulties = {
      table: 'partnership_difficulties',
      columns: ['difficulty', 'settlement'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, difficulties, traces);
    const notes = { table: 'partnership_moves', columns: ['note'] };
    await this.freeText.takeOut(libraryId, notes, traces);
  }
}
