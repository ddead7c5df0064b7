import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DomainError, systemCaller } from '#kernel';
import { ClientDataContributors, ClientReaches, ClientsService, type ClientTraces } from '#clients';
import {
  ContactConditions,
  ContactReferences,
  ContactsService,
  PersonDataContributors,
} from '#contacts';
import { FreeText } from '#platform/free-text';
import { CadencesService } from './cadences.service';
import { FollowUpSeriesRepository } from './data/follow-up-series.repository';
import { FollowUpsService } from './follow-ups.service';
import { SubjectContributors, type SubjectDescription } from './subject.contributors';

/** What this feature answers for: follow-ups name contacts and clients. */
@Injectable()
export class FollowUpsContributions implements OnModuleInit {
  constructor(
    private readonly subjects: SubjectContributors,
    private readonly contactReferences: ContactReferences,
    private readonly contactConditions: ContactConditions,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly contacts: ContactsService,
    private readonly clients: ClientsService,
    private readonly reaches: ClientReaches,
    private readonly followUps: FollowUpsService,
    private readonly series: FollowUpSeriesRepository,
    private readonly cadences: CadencesService,
    private readonly freeText: FreeText,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      kind: 'contact',
      describe: (...contact) => this.describeContact(...contact),
    });
    this.subjects.register({
      kind: 'client',
      describe: (...client) => this.describeClient(...client),
      maySee: (...client) => this.reaches.includes(...client),
    });
    this.contactReferences.register({
      moving: [
        {
          table: 'follow_up_series',
          column: 'contact_id',
          countedAs: 'followUpSeries',
          versionIn: 'follow_up_series',
        },
        {
          table: 'follow_ups',
          column: 'contact_id',
          countedAs: 'followUps',
          versionIn: 'follow_ups',
        },
      ],
      staying: ['contact_cadences.contact_id'],
      settle: (libraryId, contactIds) =>
        this.cadences.activityChanged(systemCaller(libraryId), contactIds, null),
    });
    this.personData.register({
      section: 'followUps',
      vocabularies: { status: 'follow_up_status', priority: 'follow_up_priority' },
      exportOf: (libraryId, id) => this.followUps.findAbout(libraryId, { kind: 'contact', id }),
      erase: (libraryId, id) => this.followUps.eraseAbout(libraryId, { kind: 'contact', id }),
    });
    this.contactConditions.register(
      'hasOpenFollowUp',
      `exists (
        select from follow_ups as open
        where open.library_id = contact.library_id and open.contact_id = contact.id
          and open.status = 'open' and open.archived_at is null) = ?`,
    );
    this.clientData.register({
      section: 'followUps',
      columns: ['follow_ups.client_id'],
      vocabularies: { status: 'follow_up_status', priority: 'follow_up_priority' },
      isNeeded: async (libraryId, id) => {
        const about = await this.followUps.findAbout(libraryId, { kind: 'client', id });
        return about.some(({ status }) => status === 'open');
      },
      exportOf: (libraryId, id) => this.followUps.findAbout(libraryId, { kind: 'client', id }),
      erase: (libraryId, id) => this.followUps.eraseAbout(libraryId, { kind: 'client', id }),
    });
    this.clientData.register({
      section: 'followUpSeries',
      columns: ['follow_up_series.client_id'],
      vocabularies: { priority: 'follow_up_priority' },
      exportOf: (libraryId, id) => this.series.findBySubject(libraryId, { kind: 'client', id }),
      erase: (libraryId, id) =>
        this.series.eraseBySubject(libraryId, { kind: 'client', id }, this.clock.now()),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    for (const table of ['follow_ups', 'follow_up_series']) {
      const words = { table, columns: ['title', 'note'], versioned: true };
      await this.freeText.takeOut(libraryId, words, traces);
    }
    const items = { table: 'follow_up_template_items', columns: ['title', 'note'] };
    await this.freeText.takeOut(libraryId, items, traces);
    const handOvers = { table: 'follow_up_hand_overs', columns: ['note'] };
    await this.freeText.takeOut(libraryId, handOvers, traces);
  }

  private async describeContact(
    libraryId: string,
    id: string,
  ): Promise<SubjectDescription | undefined> {
    const contact = await this.contacts.find(libraryId, id);
    if (!contact) return undefined;
    const { name, phone, email, archivedAt } = contact;
    const isArchived = archivedAt !== null;
    return { name, phone, email, contactId: id, isActive: !isArchived, isArchived };
  }

  /** Who a client is stays out of the mail: initials are enough to know which promise it is. */
  private async describeClient(
    libraryId: string,
    id: string,
  ): Promise<SubjectDescription | undefined> {
    try {
      const { initials, archivedAt } = await this.clients.find(libraryId, id);
      const isArchived = archivedAt !== null;
      return {
        name: initials,
        phone: null,
        email: null,
        contactId: null,
        isActive: !isArchived,
        isArchived,
      };
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return undefined;
      throw error;
    }
  }
}
