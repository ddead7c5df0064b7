import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { FollowUpTemplateReader } from '../data/follow-up-template.reader';
import { TemplatesService } from '../templates.service';
import {
  ApplyTemplateDto,
  ChangeFollowUpTemplateDto,
  CreateFollowUpTemplateDto,
  FollowUpTemplateDto,
  TemplateApplicationDto,
} from './dto/follow-up-template.dto';

@ApiTags('Follow-ups')
@Controller('api/v1/follow-up-templates')
export class FollowUpTemplatesController {
  constructor(
    private readonly templates: TemplatesService,
    private readonly reader: FollowUpTemplateReader,
  ) {}

  @Get()
  @Allow('follow-ups.read')
  @Endpoint({
    summary: 'List templates of follow-ups, by their names',
    answer: pageOf(FollowUpTemplateDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Make a template of follow-ups',
    answer: FollowUpTemplateDto,
    status: 201,
    problems: [409],
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateFollowUpTemplateDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.templates.create(caller, details));
  }

  @Get(':id')
  @Allow('follow-ups.read')
  @Endpoint({ summary: 'Read a template', answer: FollowUpTemplateDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Change a template',
    description: 'Its items are replaced as a whole. What was made from it stays as it is.',
    answer: FollowUpTemplateDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeFollowUpTemplateDto,
  ): Promise<JsonResource> {
    await this.templates.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('follow-ups.write')
  @Endpoint({ summary: 'Remove a template; what was made from it stays', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.templates.remove(caller, id, version);
  }

  @Post(':id/applications')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Make all follow-ups of a template about a contact, a client or a referral',
    description: 'All or none, each due on a working day of the library.',
    answer: TemplateApplicationDto,
    status: 201,
    problems: [404],
  })
  async apply(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() application: ApplyTemplateDto,
  ): Promise<{ followUpIds: string[] }> {
    return { followUpIds: await this.templates.apply(caller, id, application) };
  }
}
