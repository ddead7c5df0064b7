import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DisclosureReader } from '#clients';
import { DisclosureDto } from '#clients/api';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId } from '#platform/http';
import { ReferralReadingService } from '../referral-reading.service';
import { StaffAudiences } from './staff-audiences';

@ApiTags('Referrals')
@Controller('api/v1/referrals/:id/disclosures')
export class ReferralDisclosuresController {
  constructor(
    private readonly reading: ReferralReadingService,
    private readonly audiences: StaffAudiences,
    private readonly disclosures: DisclosureReader,
  ) {}

  @Get()
  @Allow('clients.read-identity')
  @Endpoint({
    summary: 'List what was passed on of the client with a referral',
    description: 'The newest first.',
    answer: pageOf(DisclosureDto),
    problems: [404],
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    await this.reading.readForStaff(await this.audiences.of(caller), id);
    return this.disclosures.list(caller.libraryId, { referralId: id }, query);
  }
}
