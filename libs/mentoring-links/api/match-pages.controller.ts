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
import { MatchForm } from './dto/match-form.dto';
import { RatingForm, SessionForm } from './dto/match-told.form';
import { MatchAnswers } from './match-answers';
import { MatchFormFilter } from './match-form.filter';
import { MatchPages } from './match-pages';
import { backToPage, pageRequest } from './page-request';

/** The page behind a mentor's or a client's link to a match. Looking changes nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/matches/:token')
@UseGuards(OwnFormGuard)
@UseFilters(MatchFormFilter)
export class MatchPagesController {
  constructor(
    private readonly pages: MatchPages,
    private readonly answers: MatchAnswers,
  ) {}

  @Get()
  @AllowLink('match:take-part')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  show(@CurrentLink() caller: LinkCaller, @Req() request: FastifyRequest): Promise<string> {
    return this.pages.draw(caller, pageRequest(request));
  }

  @Post('moves')
  @AllowLink('match:take-part')
  async move(
    @CurrentLink() caller: LinkCaller,
    @Body() form: MatchForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.move(caller, form);
    backToPage(request, reply);
  }

  @Post('sessions')
  @AllowLink('match:take-part')
  async tell(
    @CurrentLink() caller: LinkCaller,
    @Body() form: SessionForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.tell(caller, form);
    backToPage(request, reply);
  }

  @Post('rating')
  @AllowLink('match:take-part')
  async rate(
    @CurrentLink() caller: LinkCaller,
    @Body() form: RatingForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.rate(caller, form);
    backToPage(request, reply);
  }
}
