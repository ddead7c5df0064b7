import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { ReciprocityService } from '../reciprocity.service';
import { ReciprocityDto, SpanQuery } from './dto/reciprocity.dto';

@ApiTags('Reports')
@Controller('api/v1/reports/reciprocity')
export class ReciprocityController {
  constructor(private readonly reports: ReciprocityService) {}

  @Get()
  @Allow('reports.read')
  @Endpoint({
    summary: 'Read who owes whom',
    description:
      'What was sent to each partner and received from it in a span of time, and what became of it. ' +
      'A referral counts in the span in which it was first sent.',
    answer: ReciprocityDto,
  })
  read(
    @CurrentUser() caller: UserCaller,
    @Query() { from, to }: SpanQuery,
  ): Promise<ReciprocityDto> {
    return this.reports.report(caller.libraryId, { from: new Date(from), to: new Date(to) });
  }
}
