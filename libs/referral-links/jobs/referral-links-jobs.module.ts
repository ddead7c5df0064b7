import { Module, type OnModuleInit } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { MessageKinds, NotificationsModule } from '#notifications';
import { ReferralsModule } from '#referrals';
import { ownerNews, partnerNews } from '../domain/news.rules';
import { linkParties } from '../domain/referral-link';
import { ReferralLinksModule } from '../referral-links.module';
import { LinkMail } from './link.mail';
import { MailParts } from './mail-parts';
import { OwnerNewsMail } from './owner-news.mail';
import { PartnerNewsMail } from './partner-news.mail';
import { PartnerReminderMail } from './partner-reminder.mail';

/** Teaches the worker to write this feature's mails. */
@Module({
  imports: [
    ReferralLinksModule,
    ReferralsModule,
    ContactsModule,
    ClientsModule,
    IdentityModule,
    NotificationsModule,
  ],
  providers: [MailParts],
})
export class ReferralLinksJobsModule implements OnModuleInit {
  constructor(
    private readonly kinds: MessageKinds,
    private readonly parts: MailParts,
  ) {}

  onModuleInit(): void {
    for (const news of partnerNews) this.kinds.register(new PartnerNewsMail(news, this.parts));
    for (const news of ownerNews) this.kinds.register(new OwnerNewsMail(news, this.parts));
    this.kinds.register(new PartnerReminderMail(this.parts));
    for (const party of linkParties) this.kinds.register(new LinkMail(party, this.parts));
  }
}
