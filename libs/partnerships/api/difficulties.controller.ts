import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { DifficultyReader } from '../data/difficulty.reader';
import { DifficultiesService } from '../difficulties.service';
import {
  ChangeDifficultyDto,
  DifficultyDto,
  ListDifficultiesQuery,
  RecordDifficultyDto,
} from './dto/difficulty.dto';

@ApiTags('Partnerships')
@Controller('api/v1/partnership-difficulties')
export class DifficultiesController {
  constructor(
    private readonly difficulties: DifficultiesService,
    private readonly reader: DifficultyReader,
  ) {}

  @Get()
  @Allow('partnership-difficulties.read')
  @Endpoint({
    summary: 'List what was difficult in partnerships, the newest first',
    answer: pageOf(DifficultyDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListDifficultiesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('partnership-difficulties.write')
  @Endpoint({
    summary: 'Record a difficulty, for admins only',
    answer: DifficultyDto,
    status: 201,
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: RecordDifficultyDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.difficulties.create(caller, details));
  }

  @Get(':id')
  @Allow('partnership-difficulties.read')
  @Endpoint({ summary: 'Read a difficulty', answer: DifficultyDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('partnership-difficulties.write')
  @Endpoint({
    summary: 'Change a difficulty, or say how it was settled',
    answer: DifficultyDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeDifficultyDto,
  ): Promise<JsonResource> {
    await this.difficulties.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('partnership-difficulties.write')
  @Endpoint({ summary: 'Remove a difficulty', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.difficulties.remove(caller, id, version);
  }
}
