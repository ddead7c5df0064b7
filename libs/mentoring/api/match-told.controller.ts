import { Body, Controller, Delete } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, PathId, Post } from '#platform/http';
import { RatingsService } from '../ratings.service';
import { SessionsService } from '../sessions.service';
import { MatchDto } from './dto/match.dto';
import { RateMatchDto, TellOfSessionDto } from './dto/match-told.dto';
import { ShownMatches } from './shown-matches';

/** What mentors and clients tell the library in passing; through their links they tell it themselves. */
@ApiTags('Mentoring')
@Controller('api/v1/mentoring-matches/:id')
export class MatchToldController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly ratings: RatingsService,
    private readonly shown: ShownMatches,
  ) {}

  @Post('sessions')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Write down a session of a mentor and a client',
    description:
      'At most one for each day: 409 `mentoring_session_told` where either of them has told of it before. It stands in ' +
      'the log of the mentor, and puts the check-in off.',
    answer: MatchDto,
    status: 201,
    problems: [404, 409],
  })
  async tell(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() session: TellOfSessionDto,
  ): Promise<JsonResource> {
    await this.sessions.tell(caller, 'library', id, session);
    return this.shown.one(caller, id);
  }

  @Delete('sessions/:sessionId')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Take a session back that was not so',
    description: 'It leaves the log of the mentor, too.',
    problems: [404],
  })
  takeBack(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('sessionId') sessionId: string,
  ): Promise<void> {
    return this.sessions.takeBack(caller, id, sessionId);
  }

  @Post('ratings')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Write down how a mentor or a client found a mentoring that has ended',
    description: 'Each answers once: 409 `mentoring_rated` after that.',
    answer: MatchDto,
    status: 201,
    problems: [404, 409],
  })
  async rate(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { party, ...answers }: RateMatchDto,
  ): Promise<JsonResource> {
    await this.ratings.rate(caller, party, id, answers);
    return this.shown.one(caller, id);
  }
}
