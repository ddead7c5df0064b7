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
import { IdeaForm } from './dto/idea-form.dto';
import { IdeaPages } from './idea-pages';

/** The page behind a partner's link for ideas. */
@ApiExcludeController()
@Controller('l/ideas/:token')
@UseGuards(OwnFormGuard)
export class IdeaPagesController {
  constructor(private readonly pages: IdeaPages) {}

  @Get()
  @AllowLink('idea:drop')
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

  @Post('ideas')
  @AllowLink('idea:drop')
  async drop(
    @CurrentLink() caller: LinkCaller,
    @Param('token') token: string,
    @Query('language') language: unknown,
    @Body() form: IdeaForm,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const refused = await this.pages.drop(caller, { token, language }, form);
    return answerForm(reply, { address: `/l/ideas/${token}`, language }, refused);
  }
}
