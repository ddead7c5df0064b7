import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '#calendars';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { InteractionsModule } from '#interactions';
import { NoticesModule } from '#notices';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { AnswersService } from './answers.service';
import { ConfirmationRequestsService } from './confirmation-requests.service';
import { LocalPartnershipsContributions } from './contributions';
import { DoingsReader } from './data/doings.reader';
import { DoingsRepository } from './data/doings.repository';
import { MeetingEntity, PlanItemEntity } from './data/doings.entity';
import { GoalEntity, LocalPartnershipEntity } from './data/local-partnership.entity';
import { LocalPartnershipReader } from './data/local-partnership.reader';
import { LocalPartnershipRepository } from './data/local-partnership.repository';
import { ConfirmationEntity, MemberEntity } from './data/member.entity';
import { MemberLinkEntity } from './data/member-link.entity';
import { MemberLinkRepository } from './data/member-link.repository';
import { MemberReader } from './data/member.reader';
import { MemberRepository } from './data/member.repository';
import { LocalPartnershipNotices } from './local-partnership-notices';
import { LocalPartnershipRecords } from './local-partnership-records';
import { LocalPartnershipsService } from './local-partnerships.service';
import { MemberLinksService } from './member-links.service';
import { MembersService } from './members.service';
import { MemberVisitsService } from './member-visits.service';
import { localPartnershipsMessages } from './messages';
import { PlanService } from './plan.service';
import { SilentMembersService } from './silent-members.service';

const services = [
  LocalPartnershipReader,
  MemberReader,
  DoingsReader,
  LocalPartnershipRepository,
  MemberRepository,
  LocalPartnershipsService,
  MembersService,
  ConfirmationRequestsService,
  AnswersService,
  PlanService,
  MemberLinksService,
  MemberVisitsService,
  SilentMembersService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      LocalPartnershipEntity,
      GoalEntity,
      MemberEntity,
      ConfirmationEntity,
      PlanItemEntity,
      MeetingEntity,
      MemberLinkEntity,
    ]),
    IdentityModule,
    NoticesModule,
    NotificationsModule,
    CalendarsModule,
    ContactsModule,
    ClientsModule,
    InteractionsModule,
    FollowUpsModule,
  ],
  providers: [
    DoingsRepository,
    MemberLinkRepository,
    LocalPartnershipRecords,
    LocalPartnershipNotices,
    LocalPartnershipsContributions,
    ...services,
  ],
  exports: services,
})
export class LocalPartnershipsModule {
  constructor(messages: Messages) {
    messages.add(localPartnershipsMessages);
  }
}
