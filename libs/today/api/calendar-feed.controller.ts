import { Controller, Delete } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { AnswersWithSecret, Endpoint, Post } from '#platform/http';
import { CalendarFeedsService } from '../calendar-feeds.service';
import { CalendarFeedDto } from './dto/calendar-feed.dto';

@ApiTags('Account')
@Controller('api/v1/me/calendar-feed')
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Post()
  @Allow('account.write')
  @AnswersWithSecret()
  @Endpoint({
    summary: "Make a private address at which calendar programs read the caller's follow-ups",
    description:
      'It is shown this once. An address that there was before ends; so does this with another password.',
    answer: CalendarFeedDto,
    status: 201,
  })
  async open(@CurrentUser() caller: UserCaller): Promise<CalendarFeedDto> {
    return { address: await this.feeds.open(caller, caller.userId) };
  }

  @Delete()
  @Allow('account.write')
  @Endpoint({ summary: 'End that address, at once', problems: [404] })
  close(@CurrentUser() caller: UserCaller): Promise<void> {
    return this.feeds.close(caller, caller.userId);
  }
}
