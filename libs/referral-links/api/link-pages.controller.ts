import {
  Body,
  Controller,
  Get,
  Header,
  Post,
  Req,
  Res,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type LinkCaller } from '#identity';
import { AllowLink, CurrentLink } from '#identity/api';
import { OwnFormGuard } from '#platform/http';
import { MessageForm, MoveForm, UndoForm } from './dto/answer.dto';
import { LinkAnswers } from './link-answers';
import { LinkFormFilter } from './link-form.filter';
import { LinkPages } from './link-pages';
import { backToPage, pageRequest } from './page-request';

/** The page behind a link to a referral, and the forms on it. Looking changes nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/referrals/:token')
@UseGuards(OwnFormGuard)
@UseFilters(LinkFormFilter)
export class LinkPagesController {
  constructor(
    private readonly pages: LinkPages,
    private readonly answers: LinkAnswers,
  ) {}

  @Get()
  @AllowLink('referral:take-part')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async show(
    @CurrentLink() caller: LinkCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { page, status } = await this.pages.draw(caller, pageRequest(request));
    reply.status(status);
    return page;
  }

  @Post('moves')
  @AllowLink('referral:take-part')
  async move(
    @CurrentLink() caller: LinkCaller,
    @Body() form: MoveForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.move(caller, form);
    backToPage(request, reply, 'move');
  }

  @Post('undo')
  @AllowLink('referral:take-part')
  async undo(
    @CurrentLink() caller: LinkCaller,
    @Body() form: UndoForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.undo(caller, form);
    backToPage(request, reply, 'undo');
  }

  @Post('messages')
  @AllowLink('referral:take-part')
  async write(
    @CurrentLink() caller: LinkCaller,
    @Body() form: MessageForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.write(caller, form);
    backToPage(request, reply, 'message');
  }

  @Post('fresh')
  @AllowLink('referral:take-part')
  async freshLink(
    @CurrentLink() caller: LinkCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.freshLink(caller);
    backToPage(request, reply, 'fresh');
  }
}
