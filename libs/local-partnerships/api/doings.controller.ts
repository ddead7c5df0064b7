import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { DoingsReader } from '../data/doings.reader';
import { PlanService } from '../plan.service';
import {
  AddPlanItemDto,
  ListPlanQuery,
  LogMeetingDto,
  MeetingDto,
  PlanItemDto,
} from './dto/doings.dto';

@ApiTags('Local partnerships')
@Controller('api/v1/local-partnerships/:localPartnershipId')
export class DoingsController {
  constructor(
    private readonly plan: PlanService,
    private readonly reader: DoingsReader,
  ) {}

  @Get('plan-items')
  @Allow('local-partnerships.read')
  @Endpoint({
    summary: 'List the plan of a local partnership, what is due first comes first',
    answer: pageOf(PlanItemDto),
  })
  listPlan(
    @CurrentUser() caller: UserCaller,
    @PathId('localPartnershipId') id: string,
    @Query() { limit, cursor, status }: ListPlanQuery,
  ): Promise<JsonPage> {
    return this.reader.plan(caller.libraryId, { limit, cursor, status, localPartnershipId: id });
  }

  @Post('plan-items')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Add a follow-up to the plan',
    answer: PlanItemDto,
    status: 201,
    problems: [404, 409],
  })
  async addToPlan(
    @CurrentUser() caller: UserCaller,
    @PathId('localPartnershipId') id: string,
    @Body() item: AddPlanItemDto,
  ): Promise<JsonResource> {
    return this.reader.planItem(caller.libraryId, await this.plan.plan(caller, id, item));
  }

  @Get('meetings')
  @Allow('local-partnerships.read')
  @Endpoint({
    summary: 'List the meetings of a local partnership, the latest first',
    answer: pageOf(MeetingDto),
  })
  listMeetings(
    @CurrentUser() caller: UserCaller,
    @PathId('localPartnershipId') id: string,
    @Query() { limit, cursor }: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.meetings(caller.libraryId, { limit, cursor, localPartnershipId: id });
  }

  @Post('meetings')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Log a meeting, as an interaction with all members who were there',
    answer: MeetingDto,
    status: 201,
    problems: [404, 409],
  })
  async logMeeting(
    @CurrentUser() caller: UserCaller,
    @PathId('localPartnershipId') id: string,
    @Body() meeting: LogMeetingDto,
  ): Promise<JsonResource> {
    return this.reader.meeting(caller.libraryId, await this.plan.logMeeting(caller, id, meeting));
  }
}
