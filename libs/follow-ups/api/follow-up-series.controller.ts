import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { FollowUpSeriesReader } from '../data/follow-up-series.reader';
import { SeriesService } from '../series.service';
import {
  ChangeFollowUpSeriesDto,
  FollowUpSeriesDetailDto,
  FollowUpSeriesDto,
  ListFollowUpSeriesQuery,
  SkipDto,
} from './dto/follow-up-series.dto';
import { FollowUpAudiences } from './follow-up-audiences';
import { ShownSeries } from './shown-series';

@ApiTags('Follow-ups')
@Controller('api/v1/follow-up-series')
export class FollowUpSeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly audiences: FollowUpAudiences,
    private readonly reader: FollowUpSeriesReader,
    private readonly shown: ShownSeries,
  ) {}

  @Get()
  @Allow('follow-ups.read')
  @Endpoint({
    summary: 'List what is promised again and again, the newest first',
    answer: pageOf(FollowUpSeriesDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListFollowUpSeriesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), query);
  }

  @Get(':id')
  @Allow('follow-ups.read')
  @Endpoint({
    summary: 'Read a series, and when it comes next',
    answer: FollowUpSeriesDetailDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.shown.read(caller, id);
  }

  @Patch(':id')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Change a series: the open follow-up and all that come after it',
    description:
      'To change this one follow-up alone, change the follow-up. Another rule, time or time zone begins anew with ' +
      'the open one: what is counted and what was left out belong to the rule before.',
    answer: FollowUpSeriesDetailDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeFollowUpSeriesDto,
  ): Promise<JsonResource> {
    await this.series.change(caller, id, version, changes);
    return this.shown.read(caller, id);
  }

  @Post(':id/skip')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Leave one time of a series out',
    answer: FollowUpSeriesDetailDto,
    problems: [404, 409],
  })
  async skip(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { recurrenceId }: SkipDto,
  ): Promise<JsonResource> {
    await this.series.skip(caller, id, recurrenceId);
    return this.shown.read(caller, id);
  }

  @Post(':id/end')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'End a series: it does not come again, and its open follow-up is cancelled',
    answer: FollowUpSeriesDetailDto,
    problems: [404, 409],
  })
  async end(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.series.end(caller, id);
    return this.shown.read(caller, id);
  }
}
