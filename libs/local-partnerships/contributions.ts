import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { ClientDataContributors, type ClientTraces } from '#clients';
import { ContactReferences, PersonDataContributors } from '#contacts';
import { FreeText } from '#platform/free-text';
import { MemberRepository } from './data/member.repository';

/** What this feature answers for: members are contacts, and what is written here may name people. */
@Injectable()
export class LocalPartnershipsContributions implements OnModuleInit {
  constructor(
    private readonly contactReferences: ContactReferences,
    private readonly personData: PersonDataContributors,
    private readonly clientData: ClientDataContributors,
    private readonly freeText: FreeText,
    private readonly members: MemberRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.contactReferences.register({
      moving: [
        {
          table: 'local_partnership_members',
          column: 'contact_id',
          countedAs: 'localPartnershipMembers',
          versionIn: 'local_partnership_members',
          once: { columns: ['local_partnership_id'], double: 'stays' },
        },
      ],
    });
    this.personData.register({
      section: 'localPartnerships',
      exportOf: (...person) => this.exportOf(...person),
      erase: (...person) => this.members.forgetPerson(...person, this.clock.now()),
    });
    this.clientData.registerWords({ forget: (...traces) => this.forget(...traces) });
  }

  private async exportOf(libraryId: string, contactId: string): Promise<unknown> {
    const members = await this.members.findAllOfContact(libraryId, contactId);
    const ids = members.map(({ id }) => id);
    const confirmations = await this.members.findConfirmations(libraryId, ids);
    return members.map((member) => ({
      ...member,
      confirmations: confirmations.filter(({ memberId }) => memberId === member.id),
    }));
  }

  private async forget(libraryId: string, traces: ClientTraces): Promise<void> {
    const partnerships = {
      table: 'local_partnerships',
      columns: ['name', 'purpose'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, partnerships, traces);
    const goals = { table: 'local_partnership_goals', columns: ['goal'] };
    await this.freeText.takeOut(libraryId, goals, traces);
    const members = {
      table: 'local_partnership_members',
      columns: ['withdrawal_note'],
      versioned: true,
    };
    await this.freeText.takeOut(libraryId, members, traces);
    const confirmations = {
      table: 'local_partnership_confirmations',
      columns: ['goals', 'person_name', 'note'],
    };
    await this.freeText.takeOut(libraryId, confirmations, traces);
  }
}
