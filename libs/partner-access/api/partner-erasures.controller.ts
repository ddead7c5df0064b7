import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ErasureNoticeReader, ErasureNoticesService } from '#clients';
import { ListPartnerErasureNoticesQuery, PartnerErasureNoticeDto } from '#clients/api';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';

@ApiTags('Partner')
@Controller('api/v1/partner/erasures')
export class PartnerErasuresController {
  constructor(
    private readonly notices: ErasureNoticesService,
    private readonly reader: ErasureNoticeReader,
  ) {}

  @Get()
  @AllowPartner('referrals:read')
  @Endpoint({
    summary: 'List the people whom the library has erased and asks you to forget',
    description: 'The newest first. You know who it was by the referrals in which you were told.',
    answer: pageOf(PartnerErasureNoticeDto),
  })
  list(
    @CurrentPartner() { libraryId, contactId }: PartnerCaller,
    @Query() { limit, cursor, acknowledged }: ListPartnerErasureNoticesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(libraryId, 'partner', { limit, cursor, acknowledged, contactId });
  }

  @Post(':id/acknowledgement')
  @AllowPartner('referrals:respond')
  @Endpoint({
    summary: 'Say that you have forgotten the person',
    description: 'Saying it again changes nothing.',
    answer: PartnerErasureNoticeDto,
    problems: [404],
  })
  async acknowledge(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
  ): Promise<JsonText> {
    await this.notices.acknowledge(caller, id, caller.contactId);
    return this.reader.read(caller.libraryId, 'partner', id);
  }
}
