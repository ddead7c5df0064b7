import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { ReferralsClientData } from './client-data.contribution';
import { ReferralsContributions } from './contributions';
import { ReferralEventEntity } from './data/referral-event.entity';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralEntity } from './data/referral.entity';
import { ReferralReader } from './data/referral.reader';
import { ReferralRepository } from './data/referral.repository';
import { SignpostEntity } from './data/signpost.entity';
import { SignpostReader } from './data/signpost.reader';
import { SignpostRepository } from './data/signpost.repository';
import { InboundReferralsService } from './inbound-referrals.service';
import { referralsMessages } from './messages';
import { ReferralDisclosuresService } from './referral-disclosures.service';
import { ReferralDraftsService } from './referral-drafts.service';
import { ReferralExpiryService } from './referral-expiry.service';
import { ReferralJournal } from './referral-journal';
import { ReferralMessagesService } from './referral-messages.service';
import { ReferralMovesService } from './referral-moves.service';
import { ReferralReadingService } from './referral-reading.service';
import { ReferralStopNotices } from './referral-stop-notices';
import { ReferralStopsService } from './referral-stops.service';
import { RetentionAnnouncements } from './retention-announcements';
import { RetentionService } from './retention.service';
import { SignpostsService } from './signposts.service';
import { WorkingCalendars } from './working-calendars';

const services = [
  ReferralReader,
  SignpostReader,
  ReferralDraftsService,
  ReferralMovesService,
  ReferralMessagesService,
  ReferralReadingService,
  ReferralDisclosuresService,
  ReferralStopNotices,
  ReferralExpiryService,
  RetentionService,
  RetentionAnnouncements,
  InboundReferralsService,
  SignpostsService,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([ReferralEntity, ReferralEventEntity, SignpostEntity]),
    IdentityModule,
    ContactsModule,
    ClientsModule,
    FollowUpsModule,
    NotificationsModule,
  ],
  providers: [
    ReferralRepository,
    ReferralEventRepository,
    SignpostRepository,
    ReferralJournal,
    WorkingCalendars,
    ReferralStopsService,
    ReferralsContributions,
    ReferralsClientData,
    ...services,
  ],
  exports: services,
})
export class ReferralsModule {
  constructor(messages: Messages) {
    messages.add(referralsMessages);
  }
}
