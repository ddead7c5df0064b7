import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint } from '#platform/http';
import { BoardReader } from '../data/board.reader';
import { PipelineReader } from '../data/pipeline.reader';
import { pipelineOf } from '../domain/pipeline';
import { BoardDto, PipelineDto, PipelineQuery } from './dto/board.dto';
import { WhoseQuery } from './dto/partnership.dto';

@ApiTags('Partnerships')
@Controller('api/v1/partnerships')
export class PartnershipOverviewsController {
  constructor(
    private readonly board: BoardReader,
    private readonly pipeline: PipelineReader,
  ) {}

  @Get('board')
  @Allow('partnerships.read')
  @Endpoint({ summary: 'Read the partnerships by their stages', answer: BoardDto })
  async readBoard(
    @CurrentUser() caller: UserCaller,
    @Query() whose: WhoseQuery,
  ): Promise<BoardDto> {
    return { columns: await this.board.read(caller.libraryId, whose) };
  }

  @Get('pipeline')
  @Allow('partnerships.read')
  @Endpoint({
    summary: 'Read how partnerships went through the stages',
    description: 'Of those that were written down in a span of time, whatever came of them since.',
    answer: PipelineDto,
  })
  async readPipeline(
    @CurrentUser() caller: UserCaller,
    @Query() request: PipelineQuery,
  ): Promise<PipelineDto> {
    return { stages: pipelineOf(await this.pipeline.journeys(caller.libraryId, request)) };
  }
}
