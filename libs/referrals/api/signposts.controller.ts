import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { SignpostReader } from '../data/signpost.reader';
import { SignpostsService } from '../signposts.service';
import {
  CountSignpostsQuery,
  CreateSignpostDto,
  ListSignpostsQuery,
  SignpostCountsDto,
  SignpostDto,
} from './dto/signpost.dto';
import { newSignpost, span } from './signpost-request';

@ApiTags('Signposts')
@Controller('api/v1/signposts')
export class SignpostsController {
  constructor(
    private readonly signposts: SignpostsService,
    private readonly reader: SignpostReader,
  ) {}

  @Get()
  @Allow('signposts.read')
  @Endpoint({
    summary: 'List signposts',
    description: 'The latest first.',
    answer: pageOf(SignpostDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListSignpostsQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Get('counts')
  @Allow('signposts.read')
  @Endpoint({ summary: 'Count signposts, in all and of each partner', answer: SignpostCountsDto })
  count(@CurrentUser() caller: UserCaller, @Query() query: CountSignpostsQuery): Promise<JsonText> {
    return this.reader.count(caller.libraryId, span(query));
  }

  @Post()
  @Allow('signposts.write')
  @Endpoint({
    summary: 'Count somebody who was told about a partner',
    answer: SignpostDto,
    status: 201,
  })
  async record(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateSignpostDto,
  ): Promise<JsonText> {
    const id = await this.signposts.record(caller, caller.userId, newSignpost(details));
    return this.reader.read(caller.libraryId, id);
  }

  @Get(':id')
  @Allow('signposts.read')
  @Endpoint({ summary: 'Read a signpost', answer: SignpostDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonText> {
    return this.reader.read(caller.libraryId, id);
  }
}
