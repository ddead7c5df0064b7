import { Body, Controller, Delete, Ip, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { AnswersWithSecret, Endpoint } from '#platform/http';
import { Allow, CurrentUser, Public } from './access/access.decorators';
import { type UserCaller } from '../domain/principal';
import { CreateSessionDto, SessionDto } from './dto/session.dto';
import { SessionsFacade } from './sessions.facade';

@ApiTags('Sessions')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsFacade) {}

  @Post()
  @Public()
  @AnswersWithSecret()
  @Endpoint({ summary: 'Sign in', answer: SessionDto, status: 201, problems: [409] })
  signIn(
    @Body() credentials: CreateSessionDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.sessions.signIn(credentials, address, reply);
  }

  @Delete('current')
  @Allow('account.write')
  @Endpoint({ summary: 'Sign out' })
  signOut(
    @CurrentUser() caller: UserCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sessions.signOut(caller, reply);
  }

  @Delete()
  @Allow('account.write')
  @Endpoint({ summary: 'Sign out everywhere', description: "Ends all of the caller's sessions." })
  signOutEverywhere(
    @CurrentUser() caller: UserCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.sessions.signOutEverywhere(caller, reply);
  }
}
