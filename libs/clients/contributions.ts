import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Contact,
  ContactReferences,
  ContactsService,
  PersonDataContributors,
} from '#contacts';
import { DeliveriesService } from '#notifications';
import { FreeText } from '#platform/free-text';
import { KeptAnswers } from '#platform/kept-answers';
import { ClientDataContributors } from './client-data.contributors';
import { ClientRepository } from './data/client.repository';
import { ConsentRepository } from './data/consent.repository';
import { DisclosureRepository } from './data/disclosure.repository';
import { type ClientTraces, tracesOf } from './domain/client-traces';

/** What this feature answers for: consents that name contacts, and who a client is. */
@Injectable()
export class ClientsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly clientData: ClientDataContributors,
    private readonly personData: PersonDataContributors,
    private readonly clients: ClientRepository,
    private readonly consents: ConsentRepository,
    private readonly disclosures: DisclosureRepository,
    private readonly contacts: ContactsService,
    private readonly deliveries: DeliveriesService,
    private readonly keptAnswers: KeptAnswers,
    private readonly freeText: FreeText,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        { table: 'consents', column: 'recipient_contact_id', countedAs: 'consents' },
        {
          table: 'disclosures',
          column: 'recipient_contact_id',
          countedAs: 'disclosures',
          // A receipt is never taken away, nor are two made one.
          once: { columns: ['referral_id', 'match_id', 'door', 'fields'], double: 'stays' },
        },
        { table: 'erasure_notices', column: 'contact_id', countedAs: 'erasureNotices' },
      ],
    });
    this.clientData.register({
      section: 'client',
      columns: ['consents.client_id', 'disclosures.client_id', 'erasure_notices.client_id'],
      vocabularies: {
        purpose: 'consent_purpose',
        howGiven: 'consent_way',
        fields: 'client_field',
        door: 'disclosure_door',
      },
      exportOf: (...client) => this.exportOf(...client),
      // Consents and receipts stay, as the proof of what was allowed and done; they name nobody any more.
      erase: (...client) => this.erase(...client),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
    // Whoever forgets what was written about clients forgets people among the contacts in the same way.
    this.personData.registerWords((...person) => this.forgetContact(...person));
  }

  /** What was sent to the client, and what was answered about them; the client themselves goes last. */
  private async erase(libraryId: string, clientId: string): Promise<void> {
    const client = await this.clients.find(libraryId, clientId);
    await this.deliveries.forgetPerson(libraryId, {
      address: client?.email ?? null,
      subjectIds: [clientId],
    });
    await this.keptAnswers.forgetAbout(libraryId, [clientId]);
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    await this.contacts.forgetPerson(libraryId, traces);
    const notes = { table: 'clients', columns: ['note'], versioned: true };
    await this.freeText.takeOut(libraryId, notes, traces);
    await this.keptAnswers.forgetWith(libraryId, traces);
  }

  private async forgetContact(
    libraryId: string,
    { name, secondName, emails, phones }: Contact,
  ): Promise<void> {
    const none = { name: '', email: null, phone: null };
    const traces = [
      ...[name, secondName ?? ''].flatMap((one) => tracesOf({ ...none, name: one })),
      ...emails.flatMap(({ address }) => tracesOf({ ...none, email: address })),
      ...phones.flatMap(({ number }) => tracesOf({ ...none, phone: number })),
    ];
    await this.clientData.forget(libraryId, traces);
  }

  /** Who was told, by name: the client cannot read an identifier. */
  private async exportOf(libraryId: string, clientId: string): Promise<unknown> {
    const client = await this.clients.find(libraryId, clientId);
    const consents = await this.consents.findByClient(libraryId, clientId);
    const disclosures = await this.disclosures.findByClient(libraryId, clientId);
    const told = [...consents, ...disclosures].flatMap(
      ({ recipientContactId }) => recipientContactId ?? [],
    );
    const contacts = await this.contacts.findSeveral(libraryId, told);
    const names = new Map(contacts.map(({ id, name }) => [id, name]));
    const naming = <Record extends { readonly recipientContactId: string | null }>(
      record: Record,
    ) => ({ recipient: names.get(record.recipientContactId ?? '') ?? null, ...record });
    return {
      ...client,
      consents: consents.map(naming),
      disclosures: disclosures.map(naming),
      deliveries: await this.deliveries.findOfPerson(libraryId, {
        address: client?.email ?? null,
        subjectIds: [clientId],
      }),
    };
  }
}
