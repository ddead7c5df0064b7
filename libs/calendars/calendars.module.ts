import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { Messages } from '#platform/messages';
import { CalendarsService } from './calendars.service';
import { SpecialDayEntity } from './data/special-day.entity';
import { SpecialDayRepository } from './data/special-day.repository';
import { calendarsMessages } from './messages';
import { PublicHolidays } from './public-holidays';

@Module({
  imports: [TypeOrmModule.forFeature([SpecialDayEntity]), IdentityModule],
  providers: [SpecialDayRepository, PublicHolidays, CalendarsService],
  exports: [CalendarsService],
})
export class CalendarsModule {
  constructor(messages: Messages) {
    messages.add(calendarsMessages);
  }
}
