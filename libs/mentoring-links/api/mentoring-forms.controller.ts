import { Body, Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClientReaches } from '#clients';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { AnswersWithSecret, Endpoint, pageOf, PathId, Post } from '#platform/http';
import { MentoringFormReader } from '../data/mentoring-form.reader';
import { type IssuedForm, MentoringFormsService } from '../mentoring-forms.service';
import {
  AskForFormDto,
  IssuedFormDto,
  ListMentoringFormsQuery,
  MentoringFormDto,
} from './dto/mentoring-form.dto';

@ApiTags('Mentoring')
@Controller('api/v1/mentoring-forms')
export class MentoringFormsController {
  constructor(
    private readonly forms: MentoringFormsService,
    private readonly reaches: ClientReaches,
    private readonly reader: MentoringFormReader,
  ) {}

  @Get()
  @Allow('mentoring.read')
  @Endpoint({
    summary: 'List the forms that mentors and clients were asked to fill in, the newest first',
    answer: pageOf(MentoringFormDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListMentoringFormsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, await this.reaches.of(caller), query);
  }

  @Post()
  @Allow('mentoring.write')
  @AnswersWithSecret()
  @Endpoint({
    summary: 'Ask a mentor for their profile, or a client for their request, by a private link',
    description:
      'The link opens a form in four languages for 30 days, and is mailed where there is an address on file. What a mentor ' +
      'says of themselves is `isVerified: false` until you have seen it; what a client asks for is a request that waits.',
    answer: IssuedFormDto,
    status: 201,
    problems: [409],
  })
  ask(@CurrentUser() caller: UserCaller, @Body() asked: AskForFormDto): Promise<IssuedForm> {
    return this.forms.ask(caller, asked);
  }

  @Delete(':id')
  @Allow('mentoring.write')
  @Endpoint({ summary: 'Revoke the link to a form', problems: [404] })
  revoke(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<void> {
    return this.forms.revoke(caller, id);
  }
}
