import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  Param,
  Post,
  Query,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { OwnFormGuard } from '#platform/http';
import { answerForm } from '#platform/pages';
import { ConfirmationForm, WithdrawalForm } from './dto/member-form.dto';
import { MemberPages } from './member-pages';

/** The page behind a member's link. Looking confirms nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/local-partnerships/:token')
@UseGuards(OwnFormGuard)
export class MemberPagesController {
  constructor(private readonly pages: MemberPages) {}

  @Get()
  @AllowLink('local-partnership:take-part')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  show(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('language') language: unknown,
    @Query('done') done: unknown,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ): Promise<string> {
    return this.pages.draw(caller, { token, language, done, acceptLanguage });
  }

  @Post('confirmation')
  @AllowLink('local-partnership:take-part')
  async confirm(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('language') language: unknown,
    @Body() form: ConfirmationForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const refused = await this.pages.confirm(caller, { token, language }, form);
    return answerForm(reply, { address: addressOf(token), language }, refused);
  }

  @Post('withdrawal')
  @AllowLink('local-partnership:take-part')
  async withdraw(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('language') language: unknown,
    @Body() form: WithdrawalForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const refused = await this.pages.withdraw(caller, { token, language }, form);
    return answerForm(reply, { address: addressOf(token), language }, refused);
  }
}

function addressOf(token: string): string {
  return `/l/local-partnerships/${token}`;
}
