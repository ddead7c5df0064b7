import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { MentorProfileReader } from '../data/mentor-profile.reader';
import { MentorProfilesService } from '../mentor-profiles.service';
import {
  ChangeMentorProfileDto,
  CreateMentorProfileDto,
  ListMentorProfilesQuery,
  MentorProfileDto,
} from './dto/mentor-profile.dto';

@ApiTags('Mentoring')
@Controller('api/v1/mentor-profiles')
export class MentorProfilesController {
  constructor(
    private readonly profiles: MentorProfilesService,
    private readonly reader: MentorProfileReader,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List mentors',
    description: "By name, in the order of the library's alphabet.",
    answer: pageOf(MentorProfileDto),
  })
  list(
    @CurrentUser() { libraryId, libraryLanguage }: UserCaller,
    @Query() query: ListMentorProfilesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(libraryId, libraryLanguage, query);
  }

  @Post()
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Make a mentor profile for a person',
    answer: MentorProfileDto,
    status: 201,
    problems: [409],
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateMentorProfileDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.profiles.create(caller, details));
  }

  @Get(':id')
  @Allow('mentoring.read')
  @Endpoint({ summary: 'Read a mentor profile', answer: MentorProfileDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Change a mentor profile',
    answer: MentorProfileDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeMentorProfileDto,
  ): Promise<JsonResource> {
    await this.profiles.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Archive a mentor profile',
    description: 'The mentor is proposed to nobody any more.',
    ifMatch: true,
    problems: [409],
  })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.profiles.archive(caller, id, version);
  }

  @Post(':id/restore')
  @Allow('mentoring.write')
  @Endpoint({
    summary: 'Take a mentor profile out of the archive',
    answer: MentorProfileDto,
    ifMatch: true,
  })
  async restore(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<JsonResource> {
    await this.profiles.restore(caller, id, version);
    return this.reader.read(caller.libraryId, id);
  }
}
