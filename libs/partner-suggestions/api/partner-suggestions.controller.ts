import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { PartnerSuggestionsService } from '../partner-suggestions.service';
import { PartnerSuggestionsDto, PartnerSuggestionsQuery } from './dto/partner-suggestion.dto';

@ApiTags('Referrals')
@Controller('api/v1/partner-suggestions')
export class PartnerSuggestionsController {
  constructor(private readonly suggestions: PartnerSuggestionsService) {}

  @Get()
  @Allow('referrals.read')
  @Endpoint({
    summary: 'Ask whom to refer somebody to',
    description:
      'The partners of a kind, the best first, each with its score and the grounds of it. What is not asked for counts ' +
      'for nobody; what is not known of a partner counts half.',
    answer: PartnerSuggestionsDto,
  })
  async suggest(
    @CurrentUser() { libraryId }: UserCaller,
    @Query() { kind, service, language, place, limit }: PartnerSuggestionsQuery,
  ): Promise<PartnerSuggestionsDto> {
    const services = service === undefined ? [] : [service];
    const wish = { services, language: language ?? null, place: place ?? null };
    return { data: await this.suggestions.suggest(libraryId, kind, wish, limit) };
  }
}
