import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField, newId } from '#kernel';
import { LibrariesService } from '#identity';
import { Notices } from '#notices';
import { Outbox } from '#notifications';
import { UnitOfWork } from '#platform/database';
import { Owners } from '#follow-ups';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { MemberRepository } from './data/member.repository';
import { type Confirmation } from './domain/confirmation';
import { wordingOf } from './domain/goals';
import { type LocalPartnership } from './domain/local-partnership';
import { goalsChanged, nothingToConfirm } from './domain/local-partnership.errors';
import { confirmationNoticeKind, withdrawalMailKind } from './domain/mail-kinds';
import { type Member } from './domain/member';
import { LocalPartnershipRecords } from './local-partnership-records';

/** That a member said yes. `goalsVersion` is what whoever says so has seen. */
export type NewConfirmation = Pick<Confirmation, 'goalsVersion' | 'way'> &
  Partial<Pick<Confirmation, 'confirmedOn' | 'personName' | 'note'>>;

/** What members say: that they confirm the goals, or withdraw. By their link, or as staff writes it down. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly members: MemberRepository,
    private readonly records: LocalPartnershipRecords,
    private readonly libraries: LibrariesService,
    private readonly owners: Owners,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the wording that was confirmed; what was confirmed before stays. Again changes nothing.
   * @throws DomainError not_found; conflict where it has ended, the member has withdrawn, or the goals are others by
   * now; invalid at `/confirmedOn`.
   */
  async confirm(
    caller: Caller,
    memberId: string,
    { goalsVersion, way, confirmedOn, personName = null, note = null }: NewConfirmation,
  ): Promise<void> {
    const { libraryId, actor } = caller;
    await this.unitOfWork.run(libraryId, async () => {
      const { partnership, member } = await this.records.lockTakingPart(libraryId, memberId);
      const today = await this.libraries.today(libraryId);
      const day = confirmedOn ?? today;
      if (day > today) throw invalidField('/confirmedOn', 'in_the_future');
      if (goalsVersion !== partnership.goalsVersion) throw goalsChanged(partnership.goalsVersion);
      const goals = await this.partnerships.findGoals(libraryId, partnership.id);
      if (goals.length === 0) throw nothingToConfirm();
      if (member.confirmedVersion === goalsVersion) return;
      await this.members.addConfirmation({
        ...{ libraryId, id: newId(), memberId, goalsVersion, goals: wordingOf(goals) },
        ...{ confirmedOn: day, way, personName, note },
        ...{
          recordedBy: actor.kind === 'user' ? actor.id : null,
          createdAt: this.clock.now(),
        },
      });
      const confirmed = { confirmedOn: day, confirmedVersion: goalsVersion };
      await this.change(caller, 'local_partnership_member.confirmed', member, confirmed);
      if (way === 'link') await this.tellOfConfirmation(partnership, member);
    });
  }

  /** @throws DomainError not_found; conflict where it has ended, or the member has withdrawn before. */
  async withdraw(caller: Caller, memberId: string, note: string | null): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const { partnership, member } = await this.records.lockTakingPart(caller.libraryId, memberId);
      const withdrawnAt = this.clock.now();
      const withdrawn = { withdrawnAt, withdrawalNote: note };
      await this.change(caller, 'local_partnership_member.withdrew', member, withdrawn);
      const owner = await this.ownerOf(partnership);
      // Whoever wrote it down knows.
      if (!owner || owner.id === caller.actor.id) return;
      await this.outbox.add(caller, {
        kind: withdrawalMailKind,
        recipient: { kind: 'user', id: owner.id },
        language: owner.language,
        subjectType: 'local_partnership_member',
        subjectId: memberId,
        occurrence: withdrawnAt.toISOString(),
      });
    });
  }

  private async change(
    caller: Caller,
    action: string,
    member: Member,
    changes: Partial<Member>,
  ): Promise<void> {
    const after = { ...member, ...changes };
    await this.members.change(after, member.version);
    await this.records.recordMember(caller, action, member, after);
  }

  private async tellOfConfirmation(
    partnership: LocalPartnership,
    { libraryId, id: subjectId }: Member,
  ): Promise<void> {
    const owner = await this.ownerOf(partnership);
    if (!owner) return;
    const subject = { subjectType: 'local_partnership_member', subjectId };
    const occurrence = String(partnership.goalsVersion);
    const notice = { userId: owner.id, kind: confirmationNoticeKind, ...subject, occurrence };
    await this.notices.addAll(libraryId, [notice]);
  }

  /** Whoever looks after it; else the admin who has been there longest. */
  private async ownerOf({ libraryId, ownerId }: LocalPartnership) {
    const id = await this.owners.firstOf(libraryId, [ownerId]);
    return id === undefined ? null : this.owners.find(libraryId, id);
  }
}
