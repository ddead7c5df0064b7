import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { AbsencesService } from '../absences.service';
import { AbsenceReader } from '../data/absence.reader';
import {
  AbsenceDto,
  ChangeAbsenceDto,
  CreateAbsenceDto,
  ListAbsencesQuery,
} from './dto/absence.dto';

@ApiTags('Absences')
@Controller('api/v1/absences')
export class AbsencesController {
  constructor(
    private readonly absences: AbsencesService,
    private readonly reader: AbsenceReader,
  ) {}

  @Get()
  @Allow('absences.read')
  @Endpoint({
    summary: 'List who is away and who stands in, the earliest first',
    answer: pageOf(AbsenceDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListAbsencesQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('absences.write')
  @Endpoint({
    summary: 'Say when somebody is away',
    description:
      'On these days whoever stands in gets their reminders and their digest, and sees on their own list of the day ' +
      'what is to be done. Nothing changes hands: it stays theirs, and so does their calendar. Two absences of one ' +
      'user share no day.',
    answer: AbsenceDto,
    status: 201,
  })
  async add(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateAbsenceDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.absences.add(caller, details));
  }

  @Get(':id')
  @Allow('absences.read')
  @Endpoint({ summary: 'Read an absence', answer: AbsenceDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('absences.write')
  @Endpoint({
    summary: 'Change an absence',
    description: 'Their own; admins anybody’s. To come back early, move its last day.',
    answer: AbsenceDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeAbsenceDto,
  ): Promise<JsonResource> {
    await this.absences.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('absences.write')
  @Endpoint({ summary: 'Remove an absence', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.absences.remove(caller, id, version);
  }
}
