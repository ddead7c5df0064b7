import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ContactReferences } from '#contacts';
import { ClientDataContributors } from './client-data.contributors';
import { ClientRepository } from './data/client.repository';
import { ConsentRepository } from './data/consent.repository';
import { DisclosureRepository } from './data/disclosure.repository';

/** What this feature answers for: consents that name contacts, and who a client is. */
@Injectable()
export class ClientsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly clientData: ClientDataContributors,
    private readonly clients: ClientRepository,
    private readonly consents: ConsentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      columns: ['consents.recipient_contact_id', 'disclosures.recipient_contact_id'],
      moveToSurvivor: async (...merge) => {
        await this.consents.moveToRecipient(...merge);
        await this.disclosures.moveToRecipient(...merge);
      },
    });
    this.clientData.register({
      section: 'client',
      columns: ['consents.client_id', 'disclosures.client_id'],
      exportOf: (...client) => this.exportOf(...client),
      // Consents and receipts stay, as the proof of what was allowed and done; they name nobody any more.
      erase: (...client) => this.clients.erase(...client, this.clock.now()),
    });
  }

  private async exportOf(libraryId: string, clientId: string): Promise<unknown> {
    const client = await this.clients.find(libraryId, clientId);
    return {
      ...client,
      consents: await this.consents.findByClient(libraryId, clientId),
      disclosures: await this.disclosures.findByClient(libraryId, clientId),
    };
  }
}
