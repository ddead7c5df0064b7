import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PartnerCaller } from '#identity';
import { AllowPartner, CurrentPartner } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, PathId, Post } from '#platform/http';
import {
  moveRequest,
  ReferralMessagesService,
  ReferralMovesService,
  ReferralReadingService,
  thePartner,
} from '#referrals';
import { MoveReferralDto, WriteMessageDto } from '#referrals/api';
import { PartnerReferralDetailDto } from './dto/partner-referral-detail.dto';
import { audienceOf } from './partner-audience';

@ApiTags('Partner')
@Controller('api/v1/partner/referrals/:id')
export class PartnerMovesController {
  constructor(
    private readonly moves: ReferralMovesService,
    private readonly messages: ReferralMessagesService,
    private readonly reading: ReferralReadingService,
  ) {}

  @Post('moves')
  @AllowPartner('referrals:respond')
  @Endpoint({
    summary: 'Move a referral: accept, schedule, complete, decline...',
    description:
      'Takes no If-Match: a move names the status it starts from. Where another was faster, 409 with `current`, ' +
      'the state as it now is.',
    answer: PartnerReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async move(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @Body() move: MoveReferralDto,
  ): Promise<JsonResource> {
    await this.moves.move(caller, thePartner(caller.contactId), id, moveRequest(move));
    return this.reading.readForPartner(audienceOf(caller), id);
  }

  @Post('undo')
  @AllowPartner('referrals:respond')
  @Endpoint({
    summary: 'Take your last move back',
    description: 'Within 24 hours, while nothing else happened since.',
    answer: PartnerReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async undo(@CurrentPartner() caller: PartnerCaller, @PathId() id: string): Promise<JsonResource> {
    await this.moves.undo(caller, thePartner(caller.contactId), id);
    return this.reading.readForPartner(audienceOf(caller), id);
  }

  @Post('messages')
  @AllowPartner('referrals:respond')
  @Endpoint({
    summary: 'Write to the library about a referral',
    answer: PartnerReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async write(
    @CurrentPartner() caller: PartnerCaller,
    @PathId() id: string,
    @Body() message: WriteMessageDto,
  ): Promise<JsonResource> {
    await this.messages.write(caller, thePartner(caller.contactId), id, message);
    return this.reading.readForPartner(audienceOf(caller), id);
  }
}
