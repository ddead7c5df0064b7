import { Body, Controller, Ip, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Public } from '#identity/api';
import { Endpoint } from '#platform/http';
import { CreatePasswordResetDto } from './dto/invitation.dto';
import { PasswordResets } from './password-resets';

@ApiTags('Users')
@Controller('api/v1/password-resets')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResets) {}

  @Post()
  @Public()
  @Endpoint({
    summary: 'Ask for a link to choose a new password',
    description: 'Answers the same whether or not somebody has this address.',
    status: 202,
  })
  request(
    @Body() { email }: CreatePasswordResetDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.resets.request(email, address, reply);
  }
}
