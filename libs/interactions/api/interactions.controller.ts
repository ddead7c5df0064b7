import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { InteractionReader } from '../data/interaction.reader';
import { InteractionsService } from '../interactions.service';
import {
  ChangeInteractionDto,
  InteractionDto,
  ListInteractionsQuery,
  LoggedInteractionDto,
  LogInteractionDto,
} from './dto/interaction.dto';

@ApiTags('Interactions')
@Controller('api/v1/interactions')
export class InteractionsController {
  constructor(
    private readonly interactions: InteractionsService,
    private readonly reader: InteractionReader,
  ) {}

  @Get()
  @Allow('interactions.read')
  @Endpoint({
    summary: 'List what happened, newest first',
    answer: pageOf(InteractionDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListInteractionsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('interactions.write')
  @Endpoint({
    summary: 'Log what happened and, in the same request, what happens next',
    description:
      'With `next` a follow-up is made in the same transaction: both are kept, or neither.',
    answer: LoggedInteractionDto,
    status: 201,
  })
  async log(
    @CurrentUser() caller: UserCaller,
    @Body() details: LogInteractionDto,
  ): Promise<JsonResource> {
    const logged = await this.interactions.log(caller, details);
    return this.reader.readLogged(caller.libraryId, logged);
  }

  @Get(':id')
  @Allow('interactions.read')
  @Endpoint({ summary: 'Read an interaction', answer: InteractionDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('interactions.write')
  @Endpoint({
    summary: 'Change an interaction',
    answer: InteractionDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeInteractionDto,
  ): Promise<JsonResource> {
    await this.interactions.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('interactions.write')
  @Endpoint({ summary: 'Archive an interaction', ifMatch: true, problems: [409] })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.interactions.archive(caller, id, version);
  }
}
