import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdentityReader, type UserCaller } from '#identity';
import { Allow, CurrentUser, UserDto } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, PathId, Post } from '#platform/http';
import { InvitationsService } from '../invitations.service';
import { CreateInvitationDto } from './dto/invitation.dto';

@ApiTags('Users')
@Controller('api/v1')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly reader: IdentityReader,
  ) {}

  @Post('users')
  @Allow('users.write')
  @Endpoint({
    summary: 'Invite somebody to the staff',
    description: 'They get a mail with a link through which they choose their password.',
    answer: UserDto,
    status: 201,
    problems: [409],
  })
  async invite(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateInvitationDto,
  ): Promise<JsonResource> {
    const { id } = await this.invitations.invite(caller, details);
    return this.reader.user(caller.libraryId, id);
  }

  @Post('users/:id/invitations')
  @Allow('users.write')
  @Endpoint({ summary: 'Send an invitation again', problems: [404, 409] })
  inviteAgain(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<void> {
    return this.invitations.inviteAgain(caller, id);
  }
}
