import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars.module';
import { CalendarController } from './calendar.controller';

@Module({ imports: [CalendarsModule], controllers: [CalendarController] })
export class CalendarsApiModule {}
