import { Module } from '@nestjs/common';
import { ContactsModule } from '#contacts';
import { IdentityModule } from '#identity';
import { NotificationsModule } from '#notifications';
import { ReferralsModule } from '../referrals.module';
import { ConsentWithdrawnMail } from './consent-withdrawn.mail';
import { ExpiredReferralsSweep } from './expired-referrals.sweep';

@Module({
  imports: [ReferralsModule, IdentityModule, ContactsModule, NotificationsModule],
  providers: [ExpiredReferralsSweep, ConsentWithdrawnMail],
})
export class ReferralsJobsModule {}
