import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { MentoringRequestReader } from '../data/mentoring-request.reader';
import { MentoringRequestsService } from '../mentoring-requests.service';
import {
  ChangeMentoringRequestDto,
  CloseMentoringRequestDto,
  CreateMentoringRequestDto,
  ListMentoringRequestsQuery,
  MentoringRequestDto,
} from './dto/mentoring-request.dto';
import { RequestAudiences } from './request-audiences';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-requests')
export class MentoringRequestsController {
  constructor(
    private readonly requests: MentoringRequestsService,
    private readonly audiences: RequestAudiences,
    private readonly reader: MentoringRequestReader,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List mentoring requests',
    description: 'Whoever waits longest comes first. A viewer sees initials.',
    answer: pageOf(MentoringRequestDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListMentoringRequestsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), query);
  }

  @Post()
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Put down that a client wants a mentor',
    answer: MentoringRequestDto,
    status: 201,
    problems: [409],
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateMentoringRequestDto,
  ): Promise<JsonResource> {
    const id = await this.requests.create(caller, details);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Get(':id')
  @Allow('mentoring.read')
  @Endpoint({ summary: 'Read a mentoring request', answer: MentoringRequestDto, problems: [404] })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Patch(':id')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Change a mentoring request',
    answer: MentoringRequestDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeMentoringRequestDto,
  ): Promise<JsonResource> {
    await this.requests.change(caller, id, version, changes);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Post(':id/close')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Close a mentoring request',
    answer: MentoringRequestDto,
    ifMatch: true,
    problems: [409],
  })
  async close(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() { reason }: CloseMentoringRequestDto,
  ): Promise<JsonResource> {
    await this.requests.close(caller, id, version, reason);
    return this.reader.read(await this.audiences.of(caller), id);
  }
}
