import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { MentoringFairnessService } from '../mentoring-fairness.service';
import { MentoringFairnessDto } from './dto/mentoring-fairness.dto';
import { SpanQuery } from './dto/reciprocity.dto';

@ApiTags('Reports')
@Controller('api/v1/reports/mentoring-fairness')
export class MentoringFairnessController {
  constructor(private readonly reports: MentoringFairnessService) {}

  @Get()
  @Allow('reports.read')
  @Endpoint({
    summary: 'Read how fair mentoring is',
    description:
      'For how long clients wait and how many are matched, by language and by branch; how the work is spread among the ' +
      'mentors, who of them says nothing, and who is shown. Of gender, age, ethnicity and religion nothing is known.',
    answer: MentoringFairnessDto,
  })
  read(
    @CurrentUser() caller: UserCaller,
    @Query() { from, to }: SpanQuery,
  ): Promise<MentoringFairnessDto> {
    return this.reports.report(caller.libraryId, { from: new Date(from), to: new Date(to) });
  }
}
