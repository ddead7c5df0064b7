import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, PathId, Post } from '#platform/http';
import { ResourceTermReader } from '../data/resource-term.reader';
import { ResourceTermsService } from '../resource-terms.service';
import { ShownResourceTerms } from '../shown-resource-terms';
import {
  AddResourceTermDto,
  OwnResourceTermDto,
  RenameResourceTermDto,
  ResourceTermsDto,
} from './dto/resource-term.dto';

@ApiTags('Resources')
@Controller('api/v1/resource-terms')
export class ResourceTermsController {
  constructor(
    private readonly terms: ResourceTermsService,
    private readonly shown: ShownResourceTerms,
    private readonly reader: ResourceTermReader,
  ) {}

  @Get()
  @Allow('resources.read')
  @Endpoint({
    summary: 'List what can be offered and needed: topics, and the words in each',
    answer: ResourceTermsDto,
  })
  async list(@CurrentUser() { libraryId }: UserCaller): Promise<ResourceTermsDto> {
    return { data: await this.shown.of(libraryId) };
  }

  @Post()
  @Allow('resource-settings.write')
  @Endpoint({
    summary: 'Add a word of your own for what is offered and needed',
    answer: OwnResourceTermDto,
    status: 201,
    problems: [409],
  })
  async add(
    @CurrentUser() caller: UserCaller,
    @Body() term: AddResourceTermDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.terms.add(caller, term));
  }

  @Get(':id')
  @Allow('resources.read')
  @Endpoint({
    summary: 'Read a word of your own for what is offered and needed',
    answer: OwnResourceTermDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('resource-settings.write')
  @Endpoint({
    summary: 'Rename a word of your own for what is offered and needed',
    answer: OwnResourceTermDto,
    ifMatch: true,
  })
  async rename(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() names: RenameResourceTermDto,
  ): Promise<JsonResource> {
    await this.terms.rename(caller, id, version, names);
    return this.reader.read(caller.libraryId, id);
  }
}
