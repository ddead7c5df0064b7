import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, pageOf, PathId, Post } from '#platform/http';
import { InboundReferralsService, ReferralReadingService } from '#referrals';
import { PartnerReferralDetailDto } from './dto/partner-referral-detail.dto';
import { ListedPartnerReferralDto, ListPartnerReferralsQuery } from './dto/partner-referral.dto';
import { SendReferralDto } from './dto/partner-request.dto';
import { inboundReferral } from './inbound-referral';
import { audienceOf } from './partner-audience';

@ApiTags('Partner')
@Controller('api/v1/partner/referrals')
export class PartnerReferralsController {
  constructor(
    private readonly inbound: InboundReferralsService,
    private readonly reading: ReferralReadingService,
  ) {}

  @Get()
  @AllowPartner('referrals:read')
  @Endpoint({
    summary: 'List the referrals that you take part in, in both directions',
    description: 'The newest first; with `changedSince` the last changed last.',
    answer: pageOf(ListedPartnerReferralDto),
  })
  list(
    @CurrentPartner() caller: PartnerCaller,
    @Query() query: ListPartnerReferralsQuery,
  ): Promise<JsonPage> {
    return this.reading.listForPartner(audienceOf(caller), query);
  }

  @Post()
  @AllowPartner('referrals:create')
  @Endpoint({
    summary: 'Send a client to the library',
    description: 'With the consent that the client gave you, and only the fields that it names.',
    answer: PartnerReferralDetailDto,
    status: 201,
  })
  async send(
    @CurrentPartner() caller: PartnerCaller,
    @Body() referral: SendReferralDto,
  ): Promise<JsonResource> {
    const id = await this.inbound.receive(caller, caller.contactId, inboundReferral(referral));
    return this.reading.readForPartner(audienceOf(caller), id);
  }

  @Get(':id')
  @AllowPartner('referrals:read')
  @Endpoint({
    summary: 'Read a referral, all that happened, and what you can do now',
    answer: PartnerReferralDetailDto,
    problems: [404],
  })
  read(@CurrentPartner() caller: PartnerCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reading.readForPartner(audienceOf(caller), id);
  }
}
