import { Body, Controller, Delete, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, PathId } from '#platform/http';
import { SwotReader } from '../data/swot.reader';
import { SwotItemsService } from '../swot-items.service';
import { ChangeSwotItemDto, SwotItemDto } from './dto/swot.dto';

@ApiTags('SWOT')
@Controller('api/v1/swot-items')
export class SwotItemsController {
  constructor(
    private readonly items: SwotItemsService,
    private readonly reader: SwotReader,
  ) {}

  @Get(':id')
  @Allow('swot.read')
  @Endpoint({ summary: 'Read an item of an analysis', answer: SwotItemDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.readItem(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('swot.write')
  @Endpoint({
    summary: 'Change an item of the newest analysis',
    answer: SwotItemDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeSwotItemDto,
  ): Promise<JsonResource> {
    await this.items.change(caller, id, version, changes);
    return this.reader.readItem(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('swot.write')
  @Endpoint({ summary: 'Take an item out of the newest analysis', ifMatch: true, problems: [409] })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.items.remove(caller, id, version);
  }
}
