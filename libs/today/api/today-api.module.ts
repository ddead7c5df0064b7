import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { IdentityModule } from '#identity';
import { PreferencesModule } from '#preferences';
import { TodayModule } from '../today.module';
import { CalendarFeedController } from './calendar-feed.controller';
import { CalendarFileController } from './calendar-file.controller';
import { TodayLists } from './today-lists';
import { TodayController } from './today.controller';

@Module({
  imports: [TodayModule, ClientsModule, IdentityModule, PreferencesModule],
  providers: [TodayLists],
  controllers: [TodayController, CalendarFeedController, CalendarFileController],
})
export class TodayApiModule {}
