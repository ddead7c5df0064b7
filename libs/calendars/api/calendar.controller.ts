import { Body, Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, PathId, Post } from '#platform/http';
import { CalendarsService } from '../calendars.service';
import {
  CreateSpecialDayDto,
  NamedDaysDto,
  NamedDaysQuery,
  SpecialDayDto,
} from './dto/calendar.dto';
import { shownDay } from './shown-day';

@ApiTags('Calendar')
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(private readonly calendars: CalendarsService) {}

  @Get('days')
  @Allow('calendar.read')
  @Endpoint({
    summary: 'List the days of a year that are public holidays or special',
    description: 'All other days follow the working week, which is a setting of the library.',
    answer: NamedDaysDto,
  })
  async days(
    @CurrentUser() caller: UserCaller,
    @Query() { year }: NamedDaysQuery,
  ): Promise<NamedDaysDto> {
    return { data: await this.calendars.namedDays(caller.libraryId, year) };
  }

  @Post('special-days')
  @Allow('calendar.write')
  @Endpoint({
    summary: 'Say of a day that the library works or is closed',
    description: 'It is stronger than the working week and the public holidays.',
    answer: SpecialDayDto,
    status: 201,
    problems: [409],
  })
  async setDay(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateSpecialDayDto,
  ): Promise<SpecialDayDto> {
    const id = await this.calendars.setDay(caller, details);
    return shownDay(await this.calendars.find(caller.libraryId, id));
  }

  @Get('special-days/:id')
  @Allow('calendar.read')
  @Endpoint({ summary: 'Read a special day', answer: SpecialDayDto, problems: [404] })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<SpecialDayDto> {
    return shownDay(await this.calendars.find(caller.libraryId, id));
  }

  @Delete('special-days/:id')
  @Allow('calendar.write')
  @Endpoint({ summary: 'Give a day back to the rule', problems: [404] })
  clearDay(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<void> {
    return this.calendars.clearDay(caller, id);
  }
}
