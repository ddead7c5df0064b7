import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { InteractionTemplateReader } from '../data/interaction-template.reader';
import { InteractionTemplatesService } from '../interaction-templates.service';
import {
  ChangeInteractionTemplateDto,
  CreateInteractionTemplateDto,
  InteractionTemplateDto,
} from './dto/interaction-template.dto';

@ApiTags('Interactions')
@Controller('api/v1/interaction-templates')
export class InteractionTemplatesController {
  constructor(
    private readonly templates: InteractionTemplatesService,
    private readonly reader: InteractionTemplateReader,
  ) {}

  @Get()
  @Allow('interactions.read')
  @Endpoint({
    summary: 'List templates of interactions, by their names',
    answer: pageOf(InteractionTemplateDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('interactions.write')
  @Endpoint({
    summary: 'Make a template of interactions',
    description: 'For what is logged again and again: whoever logs it begins with these words.',
    answer: InteractionTemplateDto,
    status: 201,
    problems: [409],
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateInteractionTemplateDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.templates.create(caller, details));
  }

  @Get(':id')
  @Allow('interactions.read')
  @Endpoint({ summary: 'Read a template', answer: InteractionTemplateDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('interactions.write')
  @Endpoint({
    summary: 'Change a template; what was logged with it stays as it is',
    answer: InteractionTemplateDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeInteractionTemplateDto,
  ): Promise<JsonResource> {
    await this.templates.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('interactions.write')
  @Endpoint({ summary: 'Remove a template; what was logged with it stays', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.templates.remove(caller, id, version);
  }
}
