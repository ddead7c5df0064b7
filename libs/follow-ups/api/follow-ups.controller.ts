import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { FollowUpReader } from '../data/follow-up.reader';
import { FollowUpsService } from '../follow-ups.service';
import {
  ChangeFollowUpDto,
  CreateFollowUpDto,
  FollowUpDto,
  ListFollowUpsQuery,
} from './dto/follow-up.dto';
import { FollowUpAudiences } from './follow-up-audiences';
import { ListRequests } from './list-requests';

@ApiTags('Follow-ups')
@Controller('api/v1/follow-ups')
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly audiences: FollowUpAudiences,
    private readonly reader: FollowUpReader,
    private readonly requests: ListRequests,
  ) {}

  @Get()
  @Allow('follow-ups.read')
  @Endpoint({
    summary: 'List follow-ups, what is due first',
    description: 'Who may not know clients sees those about contacts only.',
    answer: pageOf(FollowUpDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListFollowUpsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), this.requests.of(caller, query));
  }

  @Post()
  @Allow('follow-ups.write')
  @Endpoint({ summary: 'Plan a follow-up', answer: FollowUpDto, status: 201 })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateFollowUpDto,
  ): Promise<JsonResource> {
    const id = await this.followUps.create(caller, details);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Get(':id')
  @Allow('follow-ups.read')
  @Endpoint({ summary: 'Read a follow-up', answer: FollowUpDto, problems: [404] })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Patch(':id')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Change a follow-up',
    description: 'Another due time or another owner arms the reminder again.',
    answer: FollowUpDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeFollowUpDto,
  ): Promise<JsonResource> {
    await this.followUps.change(caller, id, version, changes);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Delete(':id')
  @Allow('follow-ups.write')
  @Endpoint({ summary: 'Archive a follow-up', ifMatch: true, problems: [409] })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.followUps.archive(caller, id, version);
  }
}
