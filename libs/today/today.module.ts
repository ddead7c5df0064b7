import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { TodayReader } from './data/today.reader';
import { todayMessages } from './messages';
import { TodayWords } from './today-words';
import { TodayService } from './today.service';

@Module({
  imports: [IdentityModule],
  providers: [TodayReader, TodayService, TodayWords],
  exports: [TodayService, TodayWords],
})
export class TodayModule {
  constructor(messages: Messages) {
    messages.add(todayMessages);
  }
}
