import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId, staleVersion } from '#kernel';
import { ContactsService } from '#contacts';
import { UnitOfWork } from '#platform/database';
import { MemberRepository } from './data/member.repository';
import { memberAlready } from './domain/local-partnership.errors';
import { type LocalPartnershipRole, type Member } from './domain/member';
import { LocalPartnershipRecords } from './local-partnership-records';

export type NewMember = Pick<Member, 'localPartnershipId' | 'contactId' | 'role'>;

const nothingSaid = {
  ...{ askedAt: null, askedVersion: null, confirmedOn: null, confirmedVersion: null },
  ...{ withdrawnAt: null, withdrawalNote: null, promptedVersion: null },
} as const;

/** Who takes part in a local partnership. */
@Injectable()
export class MembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly members: MemberRepository,
    private readonly records: LocalPartnershipRecords,
    private readonly contacts: ContactsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a contact in; one that withdrew comes back, and is to confirm the goals anew.
   * @throws DomainError not_found, conflict where it has ended or the contact is in it; invalid at `/contactId`.
   */
  async add(caller: Caller, { localPartnershipId, contactId, role }: NewMember): Promise<string> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      await this.records.lockGoingOn(libraryId, localPartnershipId);
      const [contact] = await this.contacts.holdSeveral(libraryId, [contactId]);
      if (!contact || contact.archivedAt) throw invalidField('/contactId', 'unknown_contact');
      const known = await this.members.findByContact(libraryId, localPartnershipId, contactId);
      if (known) return this.takeBack(caller, known, role);
      const member: Member = {
        ...nothingSaid,
        ...{ libraryId, id: newId(), localPartnershipId, contactId, role },
        ...{ version: 1, createdAt: this.clock.now() },
      };
      await this.members.add(member);
      await this.records.recordMember(caller, 'local_partnership_member.added', {}, member);
      return member.id;
    });
  }

  /** @throws DomainError not_found, stale. */
  async changeRole(
    caller: Caller,
    id: string,
    version: number,
    role: LocalPartnershipRole,
  ): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.getMember(libraryId, id);
      const after = { ...before, role };
      if (!(await this.members.change(after, version)))
        throw staleVersion('local_partnership_member', before);
      await this.records.recordMember(caller, 'local_partnership_member.changed', before, after);
    });
  }

  /** Written down by mistake. @throws DomainError not_found, stale, conflict `local_partnership_member_took_part`. */
  async remove(caller: Caller, id: string, version: number): Promise<void> {
    const { libraryId } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const before = await this.records.getMember(libraryId, id);
      if (!(await this.members.remove(before, version)))
        throw staleVersion('local_partnership_member', before);
      await this.records.recordMember(caller, 'local_partnership_member.removed', before, before);
    });
  }

  private async takeBack(caller: Caller, known: Member, role: LocalPartnershipRole) {
    const before = await this.members.lock(caller.libraryId, known.id);
    if (!before?.withdrawnAt) throw memberAlready();
    const after = { ...before, ...nothingSaid, role };
    await this.members.change(after, before.version);
    await this.records.recordMember(caller, 'local_partnership_member.returned', before, after);
    return known.id;
  }
}
