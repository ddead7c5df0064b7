import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { ErasureNoticeReader } from '../data/erasure-notice.reader';
import { ErasureNoticesService } from '../erasure-notices.service';
import { ErasureNoticeDto, ListErasureNoticesQuery } from './dto/erasure-notice.dto';

@ApiTags('Clients')
@Controller('api/v1/erasure-notices')
export class ErasureNoticesController {
  constructor(
    private readonly notices: ErasureNoticesService,
    private readonly reader: ErasureNoticeReader,
  ) {}

  @Get()
  @Allow('erasure-notices.read')
  @Endpoint({
    summary: 'List who was asked to forget an erased person, and who says that it did',
    description: 'The newest first.',
    answer: pageOf(ErasureNoticeDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListErasureNoticesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, 'staff', query);
  }

  @Post(':id/acknowledgement')
  @Allow('erasure-notices.write')
  @Endpoint({
    summary: 'Record that a contact says it has forgotten the person',
    description:
      'For contacts that say so by telephone or by mail. Saying it again changes nothing.',
    answer: ErasureNoticeDto,
    problems: [404],
  })
  async acknowledge(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonText> {
    await this.notices.acknowledge(caller, id);
    return this.reader.read(caller.libraryId, 'staff', id);
  }
}
