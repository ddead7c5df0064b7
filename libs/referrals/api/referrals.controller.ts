import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { ReferralReader } from '../data/referral.reader';
import { ReferralDraftsService } from '../referral-drafts.service';
import { ReferralReadingService } from '../referral-reading.service';
import { ReferralDetailDto } from './dto/referral-detail.dto';
import {
  ChangeReferralDto,
  CreateReferralDto,
  ListReferralsQuery,
  ReferralDto,
} from './dto/referral.dto';
import { StaffAudiences } from './staff-audiences';

@ApiTags('Referrals')
@Controller('api/v1/referrals')
export class ReferralsController {
  constructor(
    private readonly drafts: ReferralDraftsService,
    private readonly reading: ReferralReadingService,
    private readonly audiences: StaffAudiences,
    private readonly reader: ReferralReader,
  ) {}

  @Get()
  @Allow('referrals.read')
  @Endpoint({
    summary: 'List referrals in both directions',
    description: 'The newest first.',
    answer: pageOf(ReferralDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListReferralsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), query);
  }

  @Post()
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Draft a referral to a partner',
    description: 'The partner sees nothing of it until it is moved to `sent`.',
    answer: ReferralDetailDto,
    status: 201,
    problems: [409],
  })
  async draft(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateReferralDto,
  ): Promise<JsonResource> {
    const id = await this.drafts.draft(caller, 'outbound', details);
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }

  @Get(':id')
  @Allow('referrals.read')
  @Endpoint({
    summary: 'Read a referral, all that happened, and what you can do now',
    answer: ReferralDetailDto,
    problems: [404],
  })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }

  @Patch(':id')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Change a referral while it is a draft',
    description: 'Once it was sent, only `ownerId` can be changed.',
    answer: ReferralDetailDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeReferralDto,
  ): Promise<JsonResource> {
    await this.drafts.change(caller, id, version, changes);
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }
}
