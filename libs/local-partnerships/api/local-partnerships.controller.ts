import { Body, Controller, Delete, Get, Patch, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { type AskedMembers, ConfirmationRequestsService } from '../confirmation-requests.service';
import { LocalPartnershipReader } from '../data/local-partnership.reader';
import { LocalPartnershipsService } from '../local-partnerships.service';
import {
  AskedMembersDto,
  AskMembersDto,
  ChangeLocalPartnershipDto,
  CreateLocalPartnershipDto,
  ListLocalPartnershipsQuery,
  LocalPartnershipDto,
  SetGoalsDto,
} from './dto/local-partnership.dto';
import { goalsOf } from './goals-request';

@ApiTags('Local partnerships')
@Controller('api/v1/local-partnerships')
export class LocalPartnershipsController {
  constructor(
    private readonly partnerships: LocalPartnershipsService,
    private readonly requests: ConfirmationRequestsService,
    private readonly reader: LocalPartnershipReader,
  ) {}

  @Get()
  @Allow('local-partnerships.read')
  @Endpoint({
    summary: 'List local partnerships, the newest first',
    answer: pageOf(LocalPartnershipDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListLocalPartnershipsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Write a local partnership down',
    answer: LocalPartnershipDto,
    status: 201,
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateLocalPartnershipDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.partnerships.create(caller, details));
  }

  @Get(':id')
  @Allow('local-partnerships.read')
  @Endpoint({ summary: 'Read a local partnership', answer: LocalPartnershipDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Change a local partnership, or say that it has ended',
    answer: LocalPartnershipDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeLocalPartnershipDto,
  ): Promise<JsonResource> {
    await this.partnerships.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Put(':id/goals')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Say what the members want to reach together',
    description:
      'Other words or another day are to be confirmed anew; who was asked before gets a mail after an hour. That a ' +
      'goal was reached is not.',
    answer: LocalPartnershipDto,
    ifMatch: true,
    problems: [409],
  })
  async setGoals(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() request: SetGoalsDto,
  ): Promise<JsonResource> {
    await this.partnerships.setGoals(caller, id, version, goalsOf(request));
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/confirmation-requests')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Ask members by mail to confirm the goals',
    description:
      'Each gets one such mail a day. Whoever says nothing for a week becomes a follow-up.',
    answer: AskedMembersDto,
    status: 201,
    problems: [404, 409],
  })
  ask(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { memberIds }: AskMembersDto,
  ): Promise<AskedMembers> {
    return this.requests.ask(caller, id, memberIds);
  }

  @Delete(':id')
  @Allow('local-partnerships.write')
  @Endpoint({
    summary: 'Remove a local partnership that was written down by mistake',
    description: 'Not once anything was confirmed, planned or met about: then it is ended.',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.partnerships.remove(caller, id, version);
  }
}
