import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { TodayDto, TodayQuery } from './dto/today.dto';
import { TodayLists } from './today-lists';

@ApiTags('Today')
@Controller('api/v1/today')
export class TodayController {
  constructor(private readonly lists: TodayLists) {}

  @Get()
  @Allow('today.read')
  @Endpoint({
    summary: 'Whom to contact today, and why',
    description:
      'One list, in the order of what matters: overdue answers, overdue follow-ups, what is due today, what is ' +
      "promised for the seven days that begin today, and the caller's contacts that nobody has verified for a year. A day is the library's. Of clients it shows what the caller's " +
      'other lists show. Whoever stands in for a colleague who is away sees what is theirs too, marked with their name. An admin may ask for the list of somebody else.',
    answer: TodayDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @Query() query: TodayQuery): Promise<TodayDto> {
    return this.lists.read(caller, query);
  }
}
