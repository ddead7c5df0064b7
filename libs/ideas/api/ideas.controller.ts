import { Body, Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { IdeaReader } from '../data/idea.reader';
import { IdeaMailingService } from '../idea-mailing.service';
import { IdeasService } from '../ideas.service';
import {
  IdeaDto,
  InviteToIdeasDto,
  ListIdeasQuery,
  MoveIdeaDto,
  WriteIdeaDto,
} from './dto/idea.dto';

@ApiTags('Ideas')
@Controller('api/v1')
export class IdeasController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly mailing: IdeaMailingService,
    private readonly reader: IdeaReader,
  ) {}

  @Get('ideas')
  @Allow('ideas.read')
  @Endpoint({ summary: 'List partners’ ideas, the newest first', answer: pageOf(IdeaDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListIdeasQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, 'staff', query);
  }

  @Post('ideas')
  @Allow('ideas.write')
  @Endpoint({ summary: 'Write down an idea that a partner told you', answer: IdeaDto, status: 201 })
  async write(
    @CurrentUser() caller: UserCaller,
    @Body() { contactId, subject, idea, senderName }: WriteIdeaDto,
  ): Promise<JsonResource> {
    const said = { contactId, subject, idea, senderName, door: 'staff' } as const;
    return this.reader.read(caller.libraryId, 'staff', await this.ideas.drop(caller, said));
  }

  @Get('ideas/:id')
  @Allow('ideas.read')
  @Endpoint({ summary: 'Read an idea, and what became of it', answer: IdeaDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, 'staff', id);
  }

  @Post('ideas/:id/moves')
  @Allow('ideas.write')
  @Endpoint({
    summary: 'Answer an idea, take it up, or decline it with thanks',
    description:
      'The partner is told by mail, in its language. What is taken up becomes a follow-up. Answers 409 with `current` ' +
      'where somebody was faster, and with `open` where it cannot go that way.',
    answer: IdeaDto,
    status: 201,
    problems: [404, 409],
  })
  async move(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() move: MoveIdeaDto,
  ): Promise<JsonResource> {
    await this.ideas.move(caller, id, move);
    return this.reader.read(caller.libraryId, 'staff', id);
  }

  @Delete('ideas/:id')
  @Allow('ideas.write')
  @Endpoint({
    summary: 'Remove what is no idea, before anybody answered',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.ideas.remove(caller, id, version);
  }

  @Post('idea-invitations')
  @Allow('ideas.write')
  @Endpoint({
    summary: 'Send a partner the link by which it drops ideas',
    description: 'It gets one such mail a day; the link stays the same.',
  })
  invite(
    @CurrentUser() caller: UserCaller,
    @Body() { contactId }: InviteToIdeasDto,
  ): Promise<void> {
    return this.mailing.invite(caller, contactId);
  }
}
