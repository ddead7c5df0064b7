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
import { isLanguage } from '#kernel';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { OwnFormGuard } from '#platform/http';
import { ConfirmationForm, WithdrawalForm } from './dto/member-form.dto';
import { MemberPages, type RefusedForm } from './member-pages';

const html = 'text/html; charset=utf-8';

/** The page behind a member's link. Looking confirms nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/local-partnerships/:token')
@UseGuards(OwnFormGuard)
export class MemberPagesController {
  constructor(private readonly pages: MemberPages) {}

  @Get()
  @AllowLink('local-partnership:take-part')
  @Header('content-type', html)
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
    const asked = { token, language };
    return answer(reply, asked, await this.pages.confirm(caller, asked, form));
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
    const asked = { token, language };
    return answer(reply, asked, await this.pages.withdraw(caller, asked, form));
  }
}

/** Post, redirect, get: the page is read anew, and loading it again posts nothing. */
function answer(
  reply: FastifyReply,
  { token, language }: { readonly token: string; readonly language: unknown },
  refused: RefusedForm | undefined,
): string | undefined {
  if (!refused) {
    const query = isLanguage(language) ? `&language=${language}` : '';
    reply.status(303).header('location', `/l/local-partnerships/${token}?done=yes${query}`);
    return undefined;
  }
  reply.status(refused.status).headers({ 'content-type': html, 'cache-control': 'no-store' });
  return refused.page;
}
