import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '#calendars';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { FollowUpsModule } from '#follow-ups';
import { IdentityModule } from '#identity';
import { NoticesModule } from '#notices';
import { NotificationsModule } from '#notifications';
import { PartnershipsModule } from '#partnerships';
import { Messages } from '#platform/messages';
import { WebhooksModule } from '#webhooks';
import { ReferralsPersonData } from './person-data.contribution';
import { ReferralsClientData } from './client-data.contribution';
import { ReferralsContributions } from './contributions';
import { ReferralEventEntity } from './data/referral-event.entity';
import { ReferralEventRepository } from './data/referral-event.repository';
import { ReferralEntity } from './data/referral.entity';
import { ReferralTermsEntity } from './data/referral-terms.entity';
import { ReferralTermsRepository } from './data/referral-terms.repository';
import { ReferralReader } from './data/referral.reader';
import { ReferralRepository } from './data/referral.repository';
import { SignpostEntity } from './data/signpost.entity';
import { SignpostReader } from './data/signpost.reader';
import { SignpostRepository } from './data/signpost.repository';
import { InboundReferralsService } from './inbound-referrals.service';
import { referralsMessages } from './messages';
import { OverdueReferralsService } from './overdue-referrals.service';
import { PartnerCapacity } from './partner-capacity';
import { PartnerReminders } from './partner-reminders';
import { ReferralAgreements } from './referral-agreements';
import { ReferralClocksService } from './referral-clocks.service';
import { ReferralDisclosuresService } from './referral-disclosures.service';
import { ReferralDraftsService } from './referral-drafts.service';
import { ReferralExpiryService } from './referral-expiry.service';
import { ReferralJournal } from './referral-journal';
import { ReferralListeners } from './referral-listeners';
import { ReferralLookupService } from './referral-lookup.service';
import { ReferralMessagesService } from './referral-messages.service';
import { ReferralNotices } from './referral-notices';
import { ReferralOwners } from './referral-owners';
import { ReferralMovesService } from './referral-moves.service';
import { ReferralReadingService } from './referral-reading.service';
import { ReferralStopNotices } from './referral-stop-notices';
import { ReferralStopsService } from './referral-stops.service';
import { ReferralTermsService } from './referral-terms.service';
import { ReferralWebhooks } from './referral-webhooks';
import { RetentionAnnouncements } from './retention-announcements';
import { RetentionService } from './retention.service';
import { SignpostsService } from './signposts.service';

const services = [
  ReferralListeners,
  ReferralLookupService,
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
  ReferralTermsService,
  OverdueReferralsService,
  PartnerReminders,
  ReferralOwners,
  ReferralNotices,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReferralEntity,
      ReferralEventEntity,
      ReferralTermsEntity,
      SignpostEntity,
    ]),
    IdentityModule,
    NoticesModule,
    NotificationsModule,
    CalendarsModule,
    ContactsModule,
    ClientsModule,
    FollowUpsModule,
    PartnershipsModule,
    WebhooksModule,
  ],
  providers: [
    ReferralRepository,
    ReferralEventRepository,
    SignpostRepository,
    ReferralJournal,
    ReferralTermsRepository,
    ReferralClocksService,
    ReferralStopsService,
    ReferralWebhooks,
    PartnerCapacity,
    ReferralAgreements,
    ReferralsContributions,
    ReferralsClientData,
    ReferralsPersonData,
    ...services,
  ],
  exports: services,
})
export class ReferralsModule {
  constructor(messages: Messages) {
    messages.add(referralsMessages);
  }
}
