import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '#kernel';
import { type Contact, ContactsService } from '#contacts';
import { LibrariesService, type Library, type LinkCaller } from '#identity';
import { UnitOfWork } from '#platform/database';
import { AnswersService } from './answers.service';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { MemberLinkRepository } from './data/member-link.repository';
import { MemberRepository } from './data/member.repository';
import { type Goal } from './domain/goals';
import { areLinksOver, type LocalPartnership } from './domain/local-partnership';
import { type Member } from './domain/member';

/** Somebody at a member's door, and what they see there. */
export interface MemberVisit {
  readonly member: Member;
  readonly contact: Contact;
  readonly partnership: LocalPartnership;
  readonly goals: readonly Goal[];
  readonly library: Library;
}

/** What members see and do through their links. Looking changes nothing. */
@Injectable()
export class MemberVisitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: MemberLinkRepository,
    private readonly members: MemberRepository,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly contacts: ContactsService,
    private readonly libraries: LibrariesService,
    private readonly answers: AnswersService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError gone, for a link that leads nowhere any more. */
  async receive({ libraryId, tokenId }: LinkCaller): Promise<MemberVisit> {
    return this.unitOfWork.run(libraryId, async () => {
      const link = await this.links.findUnrevoked(libraryId, tokenId);
      const member = link && (await this.members.find(libraryId, link.memberId));
      if (!member) throw gone();
      const partnership = await this.partnerships.find(libraryId, member.localPartnershipId);
      const contact = await this.contacts.find(libraryId, member.contactId);
      if (!partnership || !contact || areLinksOver(partnership, this.clock.now())) throw gone();
      const goals = await this.partnerships.findGoals(libraryId, partnership.id);
      const library = await this.libraries.find(libraryId);
      return { member, contact, partnership, goals, library };
    });
  }

  /** @throws DomainError conflict where it is no longer as the page showed it. */
  async confirm(
    caller: LinkCaller,
    goalsVersion: number,
    personName: string | undefined,
  ): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { member } = await this.receive(caller);
      const said = { goalsVersion, way: 'link', personName: personName ?? null } as const;
      await this.answers.confirm(caller, member.id, said);
    });
  }

  /** @throws DomainError conflict where they withdrew before, or it has ended. */
  async withdraw(caller: LinkCaller, note: string | undefined): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { member } = await this.receive(caller);
      await this.answers.withdraw(caller, member.id, note ?? null);
    });
  }
}

function gone(): DomainError {
  return new DomainError('gone', 'link_gone');
}
