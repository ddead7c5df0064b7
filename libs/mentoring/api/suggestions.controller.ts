import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { type Suitability, SuggestionsService } from '../suggestions.service';
import { SuggestDto, SuggestionDto, SuitabilityDto } from './dto/suggestion.dto';
import { ShownSuggestions } from './shown-suggestions';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-requests/:id')
export class SuggestionsController {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly shown: ShownSuggestions,
  ) {}

  @Post('suggestions')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Make a shortlist of mentors for a request',
    description:
      'As things are now, by the library’s weights. It decides nothing: the librarian chooses. Of more than 300 mentors ' +
      'who could be asked, the 300 who offer most of what is wanted are scored.',
    answer: SuggestionDto,
    status: 201,
    problems: [404, 409],
  })
  async suggest(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { limit }: SuggestDto,
  ): Promise<JsonResource> {
    return this.shown.one(caller, await this.suggestions.suggest(caller, id, limit));
  }

  @Get('suggestions')
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List the shortlists that were made for a request, the newest first',
    answer: pageOf(SuggestionDto),
    problems: [404],
  })
  list(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.shown.list(caller, id, query);
  }

  @Get('suitability/:profileId')
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'Ask why, or why not, for any one mentor',
    answer: SuitabilityDto,
    problems: [404],
  })
  suitability(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('profileId') profileId: string,
  ): Promise<Suitability> {
    return this.suggestions.suitabilityOf(caller, id, profileId);
  }
}
