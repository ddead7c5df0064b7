import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { Messages } from '#platform/messages';
import { ReferralsModule } from '#referrals';
import { ClientPageService } from './client-page.service';
import { ReferralLinkEntity } from './data/referral-link.entity';
import { ReferralLinkReader } from './data/referral-link.reader';
import { ReferralLinkRepository } from './data/referral-link.repository';
import { WaitingReferralsReader } from './data/waiting-referrals.reader';
import { LinkMailingService } from './link-mailing.service';
import { LinkVisitsService } from './link-visits.service';
import { referralLinksMessages } from './messages';
import { PartnerPageService } from './partner-page.service';
import { PartnerReminderService } from './partner-reminder.service';
import { ReferralLinksService } from './referral-links.service';
import { ReferralNewsService } from './referral-news.service';

const services = [
  ReferralLinkReader,
  ReferralLinksService,
  LinkMailingService,
  LinkVisitsService,
  PartnerPageService,
  ClientPageService,
];

/** Whatever process moves referrals imports this: the news goes out with the move. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ReferralLinkEntity]),
    IdentityModule,
    NotificationsModule,
    ContactsModule,
    ClientsModule,
    ReferralsModule,
  ],
  providers: [
    ReferralLinkRepository,
    WaitingReferralsReader,
    ReferralNewsService,
    PartnerReminderService,
    ...services,
  ],
  exports: services,
})
export class ReferralLinksModule {
  constructor(messages: Messages) {
    messages.add(referralLinksMessages);
  }
}
