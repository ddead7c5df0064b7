import { Module } from '@nestjs/common';
import { ClientsModule } from '#clients';
import { IdentityModule } from '#identity';
import { PreferencesModule } from '#preferences';
import { Messages } from '#platform/messages';
import { CalendarFeedsService } from './calendar-feeds.service';
import { MentoringWaitsReader } from './data/mentoring-waits.reader';
import { TodayReader } from './data/today.reader';
import { todayMessages } from './messages';
import { OwnListService } from './own-list.service';
import { TodayWords } from './today-words';
import { TodayService } from './today.service';

@Module({
  imports: [IdentityModule, ClientsModule, PreferencesModule],
  providers: [
    TodayReader,
    MentoringWaitsReader,
    TodayService,
    OwnListService,
    CalendarFeedsService,
    TodayWords,
  ],
  exports: [CalendarFeedsService, TodayService, OwnListService, TodayWords],
})
export class TodayModule {
  constructor(messages: Messages) {
    messages.add(todayMessages);
  }
}
