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
import { ProfileForm } from './dto/profile-form.dto';
import { RequestForm } from './dto/request-form.dto';
import { FilledFormFilter } from './filled-form.filter';
import { FormAnswers } from './form-answers';
import { FormPages } from './form-pages';
import { backToPage, pageRequest } from './page-request';

/** The form behind a mentor's or a client's link. Looking changes nothing: mail scanners open links. */
@ApiExcludeController()
@Controller('l/mentoring-forms/:token')
@UseGuards(OwnFormGuard)
@UseFilters(FilledFormFilter)
export class FormPagesController {
  constructor(
    private readonly pages: FormPages,
    private readonly answers: FormAnswers,
  ) {}

  @Get()
  @AllowLink('mentoring:fill-in')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  show(@CurrentLink() caller: LinkCaller, @Req() request: FastifyRequest): Promise<string> {
    return this.pages.draw(caller, pageRequest(request));
  }

  @Post('profile')
  @AllowLink('mentoring:fill-in')
  async fillProfile(
    @CurrentLink() caller: LinkCaller,
    @Body() form: ProfileForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.profile(caller, form);
    backToPage(request, reply);
  }

  @Post('request')
  @AllowLink('mentoring:fill-in')
  async fillRequest(
    @CurrentLink() caller: LinkCaller,
    @Body() form: RequestForm,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answers.request(caller, form);
    backToPage(request, reply);
  }
}
