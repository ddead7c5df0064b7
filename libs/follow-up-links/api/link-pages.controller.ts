import { Body, Controller, Get, Header, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { OwnFormGuard } from '#platform/http';
import { DoneForm, SnoozeForm } from './dto/link-forms.dto';
import { LinkActions } from './link-actions';
import { type Wish } from './link-page';
import { type DrawnPage, LinkPages } from './link-pages';

const html = 'text/html; charset=utf-8';

/** The page behind a link in a reminder or a digest. Looking changes nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/follow-ups/:token')
@UseGuards(OwnFormGuard)
export class LinkPagesController {
  constructor(
    private readonly pages: LinkPages,
    private readonly actions: LinkActions,
  ) {}

  @Get()
  @AllowLink('follow-up:act')
  @Header('content-type', html)
  @Header('cache-control', 'no-store')
  async show(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('wish') wish: unknown,
    @Query('said') said: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { page, status } = await this.pages.draw(caller, { token, wish, said });
    reply.status(status);
    return page;
  }

  @Post('done')
  @AllowLink('follow-up:act')
  async markDone(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Body() form: DoneForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const work = this.actions.markDone(caller, form);
    return answer(reply, token, 'done', await this.pages.attempt(caller, token, work));
  }

  @Post('snooze')
  @AllowLink('follow-up:act')
  async snooze(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Body() form: SnoozeForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const work = this.actions.snooze(caller, form);
    return answer(reply, token, 'later', await this.pages.attempt(caller, token, work));
  }
}

/** Post, redirect, get: the page is read anew, and loading it again posts nothing. */
function answer(
  reply: FastifyReply,
  token: string,
  said: Wish,
  refused: DrawnPage | undefined,
): string | undefined {
  if (!refused) {
    reply.status(303).header('location', `/l/follow-ups/${token}?said=${said}`);
    return undefined;
  }
  reply.status(refused.status).headers({ 'content-type': html, 'cache-control': 'no-store' });
  return refused.page;
}
