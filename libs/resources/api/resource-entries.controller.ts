import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { ResourceEntryReader } from '../data/resource-entry.reader';
import { ResourceEntriesService } from '../resource-entries.service';
import {
  AddResourceEntryDto,
  ChangeResourceEntryDto,
  ListResourceEntriesQuery,
  ResourceEntryDto,
} from './dto/resource-entry.dto';

@ApiTags('Resources')
@Controller('api/v1/resource-entries')
export class ResourceEntriesController {
  constructor(
    private readonly entries: ResourceEntriesService,
    private readonly reader: ResourceEntryReader,
  ) {}

  @Get()
  @Allow('resources.read')
  @Endpoint({
    summary: 'List what contacts and the library itself offer and need, the newest first',
    answer: pageOf(ResourceEntryDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListResourceEntriesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('resources.write')
  @Endpoint({
    summary: 'Put on the map what a contact or the library itself offers or needs',
    answer: ResourceEntryDto,
    status: 201,
    problems: [409],
  })
  async add(
    @CurrentUser() caller: UserCaller,
    @Body() entry: AddResourceEntryDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.entries.add(caller, entry));
  }

  @Get(':id')
  @Allow('resources.read')
  @Endpoint({
    summary: 'Read what somebody offers or needs',
    answer: ResourceEntryDto,
    problems: [404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('resources.write')
  @Endpoint({
    summary: 'Change what somebody offers or needs',
    answer: ResourceEntryDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeResourceEntryDto,
  ): Promise<JsonResource> {
    await this.entries.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('resources.write')
  @Endpoint({ summary: 'Take what somebody offers or needs off the map', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.entries.remove(caller, id, version);
  }
}
