import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { ExpiredReferralsSweep } from './expired-referrals.sweep';

@Module({ imports: [ReferralsModule], providers: [ExpiredReferralsSweep] })
export class ReferralsJobsModule {}
