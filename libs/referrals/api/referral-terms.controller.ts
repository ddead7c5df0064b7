import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { JsonResource } from '#platform/database';
import { Endpoint, IfMatch, PathId } from '#platform/http';
import { type ReferralTerms } from '../domain/referral-terms';
import { ReferralTermsService } from '../referral-terms.service';
import { ChangeReferralTermsDto, ReferralTermsDto } from './dto/referral-terms.dto';

@ApiTags('Referrals')
@Controller('api/v1/contacts/:contactId/referral-terms')
export class ReferralTermsController {
  constructor(private readonly terms: ReferralTermsService) {}

  @Get()
  @Allow('referrals.read')
  @Endpoint({
    summary: 'Read how long a partner may take with referrals',
    answer: ReferralTermsDto,
    problems: [404],
  })
  async read(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
  ): Promise<JsonResource> {
    return shown(await this.terms.read(caller.libraryId, contactId));
  }

  @Patch()
  @Allow('referral-terms.write')
  @Endpoint({
    summary: 'Agree with a partner how long it may take',
    description:
      'Holds for clocks that start from now on, where no agreement in force says otherwise (`agreed-terms`).',
    answer: ReferralTermsDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId('contactId') contactId: string,
    @IfMatch() version: number,
    @Body() changes: ChangeReferralTermsDto,
  ): Promise<JsonResource> {
    await this.terms.change(caller, contactId, version, changes);
    return shown(await this.terms.read(caller.libraryId, contactId));
  }
}

function shown({ libraryId: _, contactId: __, ...terms }: ReferralTerms): JsonResource {
  return new JsonResource(JSON.stringify(terms), terms.version);
}
