import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { MentoringReader } from '../data/mentoring.reader';
import { WorkReportsService } from '../work-reports.service';
import { SpanQuery } from './dto/reciprocity.dto';
import { ActivityReportDto, FunnelReportDto, MentoringReportDto } from './dto/work-reports.dto';

@ApiTags('Reports')
@Controller('api/v1/reports')
export class WorkReportsController {
  constructor(
    private readonly reports: WorkReportsService,
    private readonly mentoring: MentoringReader,
  ) {}

  @Get('funnel')
  @Allow('reports.read')
  @Endpoint({
    summary: 'Read how far referrals came',
    description:
      'Those that were first sent in a span of time: how many were accepted, begun and completed, and where the ' +
      'others were lost.',
    answer: FunnelReportDto,
  })
  funnel(
    @CurrentUser() caller: UserCaller,
    @Query() { from, to }: SpanQuery,
  ): Promise<FunnelReportDto> {
    return this.reports.funnel(caller.libraryId, { from: new Date(from), to: new Date(to) });
  }

  @Get('activity')
  @Allow('reports.read')
  @Endpoint({
    summary: 'Read what was done, by week and branch',
    description: "Interactions, by the library's weeks; those of no branch stand by themselves.",
    answer: ActivityReportDto,
  })
  activity(
    @CurrentUser() caller: UserCaller,
    @Query() { from, to }: SpanQuery,
  ): Promise<ActivityReportDto> {
    return this.reports.activityOf(caller.libraryId, { from: new Date(from), to: new Date(to) });
  }

  @Get('mentoring')
  @Allow('reports.read')
  @Endpoint({
    summary: 'Read what mentoring came to',
    description:
      'Requests and matches of a span of time by where they now stand, and how long people wait.',
    answer: MentoringReportDto,
  })
  mentoringOf(
    @CurrentUser() caller: UserCaller,
    @Query() { from, to }: SpanQuery,
  ): Promise<MentoringReportDto> {
    return this.mentoring.report(caller.libraryId, { from: new Date(from), to: new Date(to) });
  }
}
