import { Body, Controller, Get, Header, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { ChoosePasswordDto } from './dto/invitation.dto';
import { PasswordPages } from './password.pages';

const HTML = 'text/html; charset=utf-8';

@ApiExcludeController()
@Controller('l/password/:token')
export class PasswordPagesController {
  constructor(private readonly pages: PasswordPages) {}

  @Get()
  @AllowLink('password:choose')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  form(@CurrentLink() caller: LinkCaller): string {
    return this.pages.form(caller);
  }

  @Post()
  @AllowLink('password:choose')
  @Header('content-type', HTML)
  @Header('cache-control', 'no-store')
  async choose(
    @CurrentLink() caller: LinkCaller,
    @Body() { password }: ChoosePasswordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { page, accepted } = await this.pages.choose(caller, password);
    reply.status(accepted ? 200 : 400);
    return page;
  }
}
