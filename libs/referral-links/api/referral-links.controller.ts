import { Body, Controller, Delete, Get, Header, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { newId } from '#kernel';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { LinkMailingService } from '../link-mailing.service';
import { ReferralLinksService } from '../referral-links.service';
import { CreateReferralLinkDto, ReferralLinkDto } from './dto/referral-link.dto';
import { Slips } from './slips';

@ApiTags('Referrals')
@Controller('api/v1/referrals/:id')
export class ReferralLinksController {
  constructor(
    private readonly links: ReferralLinksService,
    private readonly mailing: LinkMailingService,
    private readonly slips: Slips,
  ) {}

  @Get('links')
  @Allow('referrals.read')
  @Endpoint({
    summary: 'List the private links to a referral',
    description: 'The newest first. What opens them is shown to nobody but whom they are for.',
    answer: pageOf(ReferralLinkDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.links.list(caller, id, query);
  }

  @Post('links')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Mail somebody their private link to a referral',
    description:
      'To the address on file, and nowhere else. It is the link that they have; where they have none that opens ' +
      'anything, a new one.',
    status: 202,
    problems: [404, 409],
  })
  mail(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() { party }: CreateReferralLinkDto,
  ): Promise<void> {
    return this.mailing.mail(caller, id, party, newId());
  }

  @Delete('links/:linkId')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Revoke a private link',
    description:
      'And every other that the same party has to this referral. A mail that is sent later brings a new one.',
    problems: [404],
  })
  revoke(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('linkId') linkId: string,
  ): Promise<void> {
    return this.links.revoke(caller, id, linkId);
  }

  @Get('slip')
  @Allow('clients.read-identity')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ApiProduces('text/html')
  @Endpoint({
    summary: 'Print the slip of a client who goes by themselves',
    description:
      'A page in the client’s language: whom to see, where, when, what to bring, and a QR code with the client’s link.',
    status: 200,
    problems: [404, 409],
  })
  slip(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<string> {
    return this.slips.draw(caller, id);
  }
}
