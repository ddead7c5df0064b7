import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { PartnershipReader } from '../data/partnership.reader';
import { PartnershipMovesService } from '../partnership-moves.service';
import { PartnershipsService } from '../partnerships.service';
import { MovePartnershipDto, PartnershipMoveDto } from './dto/partnership-move.dto';
import {
  ChangePartnershipDto,
  CreatePartnershipDto,
  ListPartnershipsQuery,
  PartnershipDto,
} from './dto/partnership.dto';
import { moveRequest } from './move-request';
import { newPartnership } from './new-partnership';

@ApiTags('Partnerships')
@Controller('api/v1/partnerships')
export class PartnershipsController {
  constructor(
    private readonly partnerships: PartnershipsService,
    private readonly moves: PartnershipMovesService,
    private readonly reader: PartnershipReader,
  ) {}

  @Get()
  @Allow('partnerships.read')
  @Endpoint({ summary: 'List partnerships, the newest first', answer: pageOf(PartnershipDto) })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListPartnershipsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('partnerships.write')
  @Endpoint({ summary: 'Write a partnership down', answer: PartnershipDto, status: 201 })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreatePartnershipDto,
  ): Promise<JsonResource> {
    return this.reader.read(
      caller.libraryId,
      await this.partnerships.create(caller, newPartnership(details)),
    );
  }

  @Get(':id')
  @Allow('partnerships.read')
  @Endpoint({ summary: 'Read a partnership', answer: PartnershipDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('partnerships.write')
  @Endpoint({
    summary: 'Change what is written of a partnership',
    description: 'What its stage rests on cannot be taken away. The stage is changed by moves.',
    answer: PartnershipDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangePartnershipDto,
  ): Promise<JsonResource> {
    await this.partnerships.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('partnerships.write')
  @Endpoint({
    summary: 'Remove a partnership that was written down by mistake',
    description: 'Only while it is `identified`; later it is declined or ended.',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.partnerships.remove(caller, id, version);
  }

  @Get(':id/moves')
  @Allow('partnerships.read')
  @Endpoint({
    summary: 'List how a partnership came to its stage, the first move first',
    answer: pageOf(PartnershipMoveDto),
    problems: [404],
  })
  listMoves(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.moves(caller.libraryId, id, query);
  }

  @Post(':id/moves')
  @Allow('partnerships.write')
  @Endpoint({
    summary: 'Move a partnership to another stage',
    description:
      'Answers 409 with `current` where it is no longer in the stage named, with `open` where it cannot go that way, ' +
      'and with `missing` where something is to be written down first.',
    answer: PartnershipDto,
    status: 201,
    problems: [404, 409],
  })
  async move(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() request: MovePartnershipDto,
  ): Promise<JsonResource> {
    await this.moves.move(caller, id, moveRequest(request));
    return this.reader.read(caller.libraryId, id);
  }
}
