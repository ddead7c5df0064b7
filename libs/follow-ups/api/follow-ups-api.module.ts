import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { FollowUpsModule } from '../follow-ups.module';
import { FollowUpAudiences } from './follow-up-audiences';
import { FollowUpsController } from './follow-ups.controller';

@Module({
  imports: [FollowUpsModule, ClientsModule],
  providers: [FollowUpAudiences],
  controllers: [FollowUpsController],
})
export class FollowUpsApiModule {}
