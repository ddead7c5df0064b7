import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { MatchMovesService } from '../match-moves.service';
import { ProposalsService } from '../proposals.service';
import { ListMatchesQuery, MatchDto, MoveMatchDto, ProposeDto } from './dto/match.dto';
import { ShownMatches } from './shown-matches';

@ApiTags('Mentoring')
@Controller('api/v1')
export class MatchesController {
  constructor(
    private readonly proposals: ProposalsService,
    private readonly moves: MatchMovesService,
    private readonly shown: ShownMatches,
  ) {}

  @Post('mentoring-requests/:id/matches')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Propose a request to a mentor',
    description:
      'The mentor has three working days to answer. They are not told who the client is before both have said yes. 409 ' +
      '`mentor_refused` says in `refusals` why it cannot be proposed to them.',
    answer: MatchDto,
    status: 201,
    problems: [404, 409],
  })
  async propose(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() proposal: ProposeDto,
  ): Promise<JsonResource> {
    return this.shown.one(caller, await this.proposals.publish(caller, id, proposal));
  }

  @Get('mentoring-matches')
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List matches, the newest first',
    answer: pageOf(MatchDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListMatchesQuery): Promise<JsonPage> {
    return this.shown.list(caller, query);
  }

  @Get('mentoring-matches/:id')
  @Allow('mentoring.read')
  @Endpoint({ summary: 'Read a match, and all that happened', answer: MatchDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.shown.one(caller, id);
  }

  @Post('mentoring-matches/:id/moves')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Move a match on the library’s part',
    description:
      'To `active` on the client’s behalf, who must have consented to the mentor knowing them: 409 ' +
      '`mentoring_consent_missing` names whom the consent is to name.',
    answer: MatchDto,
    status: 201,
    problems: [404, 409],
  })
  async move(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() move: MoveMatchDto,
  ): Promise<JsonResource> {
    await this.moves.move(caller, 'library', id, move);
    return this.shown.one(caller, id);
  }
}
