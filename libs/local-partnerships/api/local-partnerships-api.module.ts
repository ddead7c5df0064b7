import { Module } from '@nestjs/common';
import { LocalPartnershipsModule } from '../local-partnerships.module';
import { DoingsController } from './doings.controller';
import { LocalPartnershipsController } from './local-partnerships.controller';
import { MemberPages } from './member-pages';
import { MemberPagesController } from './member-pages.controller';
import { MembersController } from './members.controller';

@Module({
  imports: [LocalPartnershipsModule],
  controllers: [
    LocalPartnershipsController,
    DoingsController,
    MembersController,
    MemberPagesController,
  ],
  providers: [MemberPages],
})
export class LocalPartnershipsApiModule {}
