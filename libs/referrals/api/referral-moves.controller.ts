import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, PathId, Post } from '#platform/http';
import { theLibrary } from '../domain/party';
import { moveRequest } from '../move-request';
import { ReferralMessagesService } from '../referral-messages.service';
import { ReferralMovesService } from '../referral-moves.service';
import { ReferralReadingService } from '../referral-reading.service';
import { MoveReferralDto, WriteMessageDto } from './dto/move.dto';
import { ReferralDetailDto } from './dto/referral-detail.dto';
import { StaffAudiences } from './staff-audiences';

@ApiTags('Referrals')
@Controller('api/v1/referrals/:id')
export class ReferralMovesController {
  constructor(
    private readonly moves: ReferralMovesService,
    private readonly messages: ReferralMessagesService,
    private readonly reading: ReferralReadingService,
    private readonly audiences: StaffAudiences,
  ) {}

  @Post('moves')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Move a referral',
    description:
      'Takes no If-Match: a move names the status it starts from. Where another was faster, 409 with `current`, ' +
      'the state as it now is.',
    answer: ReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async move(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() move: MoveReferralDto,
  ): Promise<JsonResource> {
    await this.moves.move(caller, theLibrary, id, moveRequest(move));
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }

  @Post('undo')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Take your last move back',
    description: 'Within 24 hours, by the side that made it, while nothing else happened since.',
    answer: ReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async undo(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.moves.undo(caller, theLibrary, id);
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }

  @Post('messages')
  @Allow('referrals.write')
  @Endpoint({
    summary: 'Write to the other side',
    answer: ReferralDetailDto,
    status: 201,
    problems: [404, 409],
  })
  async write(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() message: WriteMessageDto,
  ): Promise<JsonResource> {
    await this.messages.write(caller, theLibrary, id, message);
    return this.reading.readForStaff(await this.audiences.of(caller), id);
  }
}
