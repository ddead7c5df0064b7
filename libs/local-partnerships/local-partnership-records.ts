import { Injectable } from '@nestjs/common';
import { type Caller } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { MemberRepository } from './data/member.repository';
import { type LocalPartnership } from './domain/local-partnership';
import {
  localPartnershipEnded,
  localPartnershipNotFound,
  memberNotFound,
  memberWithdrawn,
} from './domain/local-partnership.errors';
import { type Member } from './domain/member';

/** What the use cases of local partnerships have in common. Inside a unit of work. */
@Injectable()
export class LocalPartnershipRecords {
  constructor(
    private readonly partnerships: LocalPartnershipRepository,
    private readonly members: MemberRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError not_found. */
  async get(libraryId: string, id: string): Promise<LocalPartnership> {
    const partnership = await this.partnerships.find(libraryId, id);
    if (!partnership) throw localPartnershipNotFound();
    return partnership;
  }

  /** Takes it until the transaction ends. @throws DomainError not_found, conflict `local_partnership_ended`. */
  async lockGoingOn(libraryId: string, id: string): Promise<LocalPartnership> {
    const partnership = await this.partnerships.lock(libraryId, id);
    if (!partnership) throw localPartnershipNotFound();
    if (partnership.endedOn !== null) throw localPartnershipEnded();
    return partnership;
  }

  /** @throws DomainError not_found. */
  async getMember(libraryId: string, id: string): Promise<Member> {
    const member = await this.members.find(libraryId, id);
    if (!member) throw memberNotFound();
    return member;
  }

  /**
   * Takes the partnership and the member, always in this order, until the transaction ends.
   * @throws DomainError not_found, conflict where the partnership has ended or the member has withdrawn.
   */
  async lockTakingPart(
    libraryId: string,
    memberId: string,
  ): Promise<{ readonly partnership: LocalPartnership; readonly member: Member }> {
    const { localPartnershipId } = await this.getMember(libraryId, memberId);
    const partnership = await this.lockGoingOn(libraryId, localPartnershipId);
    const member = await this.members.lock(libraryId, memberId);
    if (!member) throw memberNotFound();
    if (member.withdrawnAt !== null) throw memberWithdrawn();
    return { partnership, member };
  }

  record(
    caller: Caller,
    action: string,
    before: Partial<LocalPartnership>,
    after: LocalPartnership,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'local_partnership',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['name', 'purpose'],
    });
  }

  recordMember(
    caller: Caller,
    action: string,
    before: Partial<Member>,
    after: Member,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'local_partnership_member',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      words: ['withdrawalNote'],
    });
  }
}
