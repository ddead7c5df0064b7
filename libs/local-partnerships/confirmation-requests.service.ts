import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, invalidField } from '#kernel';
import { type Contact, ContactsService, languageOf } from '#contacts';
import { LibrariesService } from '#identity';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { MemberRepository } from './data/member.repository';
import { type LocalPartnership } from './domain/local-partnership';
import { nothingToConfirm } from './domain/local-partnership.errors';
import { goalsMailKind } from './domain/mail-kinds';
import { type Member, owesConfirmation } from './domain/member';
import { LocalPartnershipRecords } from './local-partnership-records';

export interface AskedMembers {
  readonly asked: readonly string[];
  /** They have no e-mail address: ask them otherwise, and write down what they say. */
  readonly withoutAddress: readonly string[];
}

const anHour = 60 * 60 * 1000;

/** Asks members by mail to confirm the goals. */
@Injectable()
export class ConfirmationRequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly members: MemberRepository,
    private readonly records: LocalPartnershipRecords,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks those who have not confirmed the goals as they are now: all, or these. A member gets one such mail a day.
   * @throws DomainError not_found, conflict where it has ended or has no goals; invalid at `/memberIds/0`.
   */
  async ask(caller: Caller, id: string, memberIds?: readonly string[]): Promise<AskedMembers> {
    const { libraryId } = caller;
    return this.unitOfWork.run(libraryId, async () => {
      const partnership = await this.records.lockGoingOn(libraryId, id);
      const goals = await this.partnerships.findGoals(libraryId, id);
      if (goals.length === 0) throw nothingToConfirm();
      const owing = await this.findOwing(partnership);
      for (const [index, memberId] of (memberIds ?? []).entries()) {
        if (owing.some((member) => member.id === memberId)) continue;
        throw invalidField(`/memberIds/${index}`, 'owes_no_confirmation');
      }
      const wanted = owing.filter((member) => memberIds?.includes(member.id) ?? true);
      return this.send(caller, partnership, wanted, this.clock.now());
    });
  }

  /** The goals have changed: whoever was asked before is asked again, in a while, for goals are rarely changed once. */
  async askAgain(caller: Caller, partnership: LocalPartnership): Promise<void> {
    const owing = await this.findOwing(partnership);
    const known = owing.filter(({ askedVersion, confirmedVersion }) =>
      [askedVersion, confirmedVersion].some((version) => version !== null),
    );
    const sendAt = new Date(this.clock.now().getTime() + anHour);
    await this.send(caller, partnership, known, sendAt);
  }

  private async findOwing({ libraryId, id, goalsVersion }: LocalPartnership): Promise<Member[]> {
    const members = await this.members.findTakingPart(libraryId, id);
    return members.filter((member) => owesConfirmation(member, goalsVersion));
  }

  private async send(
    caller: Caller,
    { libraryId, goalsVersion }: LocalPartnership,
    members: readonly Member[],
    sendAt: Date,
  ): Promise<AskedMembers> {
    const { language, timeZone } = await this.libraries.find(libraryId);
    const asked: string[] = [];
    const withoutAddress: string[] = [];
    for (const member of members) {
      const contact = await this.contacts.find(libraryId, member.contactId);
      if (!contact || !canBeMailed(contact)) {
        withoutAddress.push(member.id);
        continue;
      }
      await this.outbox.add(caller, {
        kind: goalsMailKind,
        recipient: { kind: 'contact', id: contact.id },
        language: languageOf(contact, language),
        subjectType: 'local_partnership_member',
        subjectId: member.id,
        occurrence: `${goalsVersion}/${dayOf(sendAt, timeZone)}`,
        sendAt,
      });
      const changes = { askedAt: sendAt, askedVersion: goalsVersion };
      await this.members.note(member, changes);
      const after = { ...member, ...changes };
      await this.records.recordMember(caller, 'local_partnership_member.asked', member, after);
      asked.push(member.id);
    }
    return { asked, withoutAddress };
  }
}

/** Where both are members, the survivor of a merge is asked. */
function canBeMailed({ email, archivedAt, mergedInto }: Contact): boolean {
  return email !== null && archivedAt === null && mergedInto === null;
}
