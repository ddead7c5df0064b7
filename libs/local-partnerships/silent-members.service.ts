import { Injectable } from '@nestjs/common';
import { Clock, dayInWords, dayOf, systemCaller } from '#kernel';
import { CalendarsService } from '#calendars';
import { ContactsService } from '#contacts';
import { FollowUpsService, Owners, workingDayFrom } from '#follow-ups';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { Messages } from '#platform/messages';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { MemberRepository, type MemberWithoutAnswer } from './data/member.repository';
import { owesConfirmation } from './domain/member';

/** A member who was asked to confirm the goals and says nothing becomes a follow-up: once for each wording. */
@Injectable()
export class SilentMembersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: LocalPartnershipRepository,
    private readonly members: MemberRepository,
    private readonly contacts: ContactsService,
    private readonly followUps: FollowUpsService,
    private readonly owners: Owners,
    private readonly calendars: CalendarsService,
    private readonly libraries: LibrariesService,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  /** As far as it is still so. Several workers may do it at once: whoever comes second waits, and finds it done. */
  async prompt({ libraryId, memberId }: MemberWithoutAnswer): Promise<void> {
    await this.unitOfWork.run(libraryId, async () => {
      const member = await this.members.lock(libraryId, memberId);
      const partnership =
        member && (await this.partnerships.find(libraryId, member.localPartnershipId));
      const contact = member && (await this.contacts.find(libraryId, member.contactId));
      if (!partnership || !contact || contact.archivedAt || member.askedAt === null) return;
      const { goalsVersion, name, ownerId } = partnership;
      if (!owesConfirmation(member, goalsVersion)) return;
      if (partnership.endedOn !== null || member.promptedVersion === goalsVersion) return;
      const { language, timeZone } = await this.libraries.find(libraryId);
      const calendar = await this.calendars.of(libraryId);
      const today = dayOf(this.clock.now(), timeZone);
      const responsible = [ownerId, contact.ownerId, contact.deputyId];
      await this.followUps.create(systemCaller(libraryId), {
        title: this.messages.text(language, 'local_partnership_prompt.no_answer', {
          member: contact.name,
          partnership: name,
          day: dayInWords(member.askedAt, language, timeZone),
        }),
        contactId: contact.id,
        ownerId: await this.owners.firstOf(libraryId, responsible),
        dueLocal: workingDayFrom(today, 0, (day) => calendar.isWorkingDay(day)),
        origin: 'partnership',
      });
      await this.members.note(member, { promptedVersion: goalsVersion });
    });
  }
}
