import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { ReferralsModule } from '../referrals.module';
import { ConsentWithdrawnMail } from './consent-withdrawn.mail';
import { ExpiredReferralsSweep } from './expired-referrals.sweep';
import { OverdueNotice } from './overdue-notice';
import { OverdueReferralsSweep } from './overdue-referrals.sweep';

@Module({
  imports: [ReferralsModule, NotificationsModule, IdentityModule, ContactsModule],
  providers: [ExpiredReferralsSweep, OverdueReferralsSweep, OverdueNotice, ConsentWithdrawnMail],
})
export class ReferralsJobsModule {}
