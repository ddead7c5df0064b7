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
import { MatchForm } from './dto/match-form.dto';
import { MatchPages } from './match-pages';

const html = 'text/html; charset=utf-8';

/** The page behind a mentor's or a client's link to a match. Looking changes nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/matches/:token')
@UseGuards(OwnFormGuard)
export class MatchPagesController {
  constructor(private readonly pages: MatchPages) {}

  @Get()
  @AllowLink('match:take-part')
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

  @Post('moves')
  @AllowLink('match:take-part')
  async move(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('language') language: unknown,
    @Body() form: MatchForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return answer(
      reply,
      { token, language },
      await this.pages.move(caller, { token, language }, form),
    );
  }
}

/** Post, redirect, get: the page is read anew, and loading it again posts nothing. */
function answer(
  reply: FastifyReply,
  { token, language }: { readonly token: string; readonly language: unknown },
  refused: { readonly page: string; readonly status: number } | undefined,
): string | undefined {
  if (!refused) {
    const query = isLanguage(language) ? `&language=${language}` : '';
    reply.status(303).header('location', `/l/matches/${token}?done=yes${query}`);
    return undefined;
  }
  reply.status(refused.status).headers({ 'content-type': html, 'cache-control': 'no-store' });
  return refused.page;
}
