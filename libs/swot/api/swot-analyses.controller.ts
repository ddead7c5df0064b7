import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { SwotReader } from '../data/swot.reader';
import { type Comparison } from '../domain/comparison';
import { type SwotItemDetails } from '../domain/swot';
import { SwotAnalysesService } from '../swot-analyses.service';
import { SwotItemsService } from '../swot-items.service';
import {
  AddSwotItemDto,
  BeginSwotDto,
  ChangeSwotDto,
  CompareSwotQuery,
  ListSwotQuery,
  SwotAnalysisDto,
  SwotComparisonDto,
  SwotItemDto,
} from './dto/swot.dto';
import { shownComparison } from './shown-comparison';

@ApiTags('SWOT')
@Controller('api/v1/swot-analyses')
export class SwotAnalysesController {
  constructor(
    private readonly analyses: SwotAnalysesService,
    private readonly items: SwotItemsService,
    private readonly reader: SwotReader,
  ) {}

  @Get()
  @Allow('swot.read')
  @Endpoint({
    summary: 'List how the library and its branches saw themselves, the newest first',
    answer: pageOf(SwotAnalysisDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListSwotQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('swot.write')
  @Endpoint({
    summary: 'Begin a new analysis with all that is in the one before',
    answer: SwotAnalysisDto,
    status: 201,
    problems: [409],
  })
  async begin(
    @CurrentUser() caller: UserCaller,
    @Body() details: BeginSwotDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.analyses.begin(caller, details));
  }

  @Get(':id')
  @Allow('swot.read')
  @Endpoint({ summary: 'Read an analysis', answer: SwotAnalysisDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('swot.write')
  @Endpoint({
    summary: 'Change what is noted of the newest analysis',
    answer: SwotAnalysisDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() { note = null }: ChangeSwotDto,
  ): Promise<JsonResource> {
    await this.analyses.changeNote(caller, id, version, note);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('swot.write')
  @Endpoint({
    summary: 'Remove the newest analysis, if it was begun by mistake',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.analyses.remove(caller, id, version);
  }

  @Get(':id/comparison')
  @Allow('swot.read')
  @Endpoint({
    summary: 'Compare an analysis with an earlier one',
    answer: SwotComparisonDto,
    problems: [404],
  })
  async compare(
    @CurrentUser() { libraryId }: UserCaller,
    @PathId() id: string,
    @Query() { since }: CompareSwotQuery,
  ): Promise<Comparison<SwotItemDetails>> {
    return shownComparison(await this.analyses.compare(libraryId, id, since));
  }

  @Get(':id/items')
  @Allow('swot.read')
  @Endpoint({
    summary: 'List what stands in an analysis',
    answer: pageOf(SwotItemDto),
    problems: [404],
  })
  listItems(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.items(caller.libraryId, id, query);
  }

  @Post(':id/items')
  @Allow('swot.write')
  @Endpoint({
    summary: 'Write into the newest analysis',
    description: 'Answers 409 with `newestId` where a newer one has taken its place.',
    answer: SwotItemDto,
    status: 201,
    problems: [404, 409],
  })
  async addItem(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() item: AddSwotItemDto,
  ): Promise<JsonResource> {
    return this.reader.readItem(caller.libraryId, await this.items.add(caller, id, item));
  }
}
