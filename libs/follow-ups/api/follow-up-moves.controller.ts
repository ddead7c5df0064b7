import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { CompletionsService } from '../completions.service';
import { FollowUpReader } from '../data/follow-up.reader';
import { HandOverReader } from '../data/hand-over.reader';
import { FollowUpsService } from '../follow-ups.service';
import { HandOversService } from '../hand-overs.service';
import { SnoozesService } from '../snoozes.service';
import { FollowUpDto } from './dto/follow-up.dto';
import {
  DoneDto,
  DoneFollowUpDto,
  HandedOverDto,
  HandOverDto,
  SnoozeDto,
} from './dto/follow-up-moves.dto';
import { FollowUpAudiences } from './follow-up-audiences';
import { snoozeOf } from './snooze-request';

/** What becomes of a follow-up. No If-Match: of two who move it at once, the second is told how it is now. */
@ApiTags('Follow-ups')
@Controller('api/v1/follow-ups/:id')
export class FollowUpMovesController {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly completions: CompletionsService,
    private readonly snoozes: SnoozesService,
    private readonly handOvers: HandOversService,
    private readonly audiences: FollowUpAudiences,
    private readonly reader: FollowUpReader,
    private readonly handOverReader: HandOverReader,
  ) {}

  @Post('done')
  @Allow('follow-ups.write')
  @ApiBody({ type: DoneDto, required: false })
  @Endpoint({
    summary: 'Mark a follow-up done and, in the same request, tell how it went and what is next',
    description:
      'All is kept, or nothing; what is wrong with a part is told as `/interaction/...` or `/next/...`. ' +
      'A reminder that has not left yet is not sent any more.',
    answer: DoneFollowUpDto,
    problems: [404, 409],
  })
  async markDone(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() completion: DoneDto,
  ): Promise<JsonResource> {
    const nextFollowUpId = await this.completions.complete(caller, id, completion);
    return this.reader.readWith(await this.audiences.of(caller), id, { nextFollowUpId });
  }

  @Post('cancel')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Cancel a follow-up: it need not be done any more',
    answer: FollowUpDto,
    problems: [404, 409],
  })
  async cancel(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.followUps.end(caller, id, 'cancelled');
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Post('snooze')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Put a follow-up off',
    description:
      'Its owner is reminded when it is due again. Tomorrow and next week mean working days of the library.',
    answer: FollowUpDto,
    problems: [404, 409],
  })
  async snooze(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() wish: SnoozeDto,
  ): Promise<JsonResource> {
    await this.snoozes.snooze(caller, id, snoozeOf(wish));
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Post('hand-over')
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Hand a follow-up over to somebody else',
    description:
      'The new owner gets a mail with the note, unless they took it themselves; the old one hears no more of it.',
    answer: FollowUpDto,
    problems: [404, 409],
  })
  async handOver(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() handOver: HandOverDto,
  ): Promise<JsonResource> {
    await this.handOvers.handOver(caller, id, handOver);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Get('hand-overs')
  @Allow('follow-ups.read')
  @Endpoint({
    summary: 'List through whose hands a follow-up went, the newest first',
    answer: pageOf(HandedOverDto),
    problems: [404],
  })
  async listHandOvers(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    await this.reader.read(await this.audiences.of(caller), id);
    return this.handOverReader.list(caller.libraryId, id, query);
  }
}
