import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, IfMatch, PathId, Post } from '#platform/http';
import { PersonDataService } from '../person-data.service';
import { PersonExportDto } from './dto/person-export.dto';
import { PersonExports } from './person-exports';

@ApiTags('Contacts')
@Controller('api/v1/contacts/:id')
export class PersonDataController {
  constructor(
    private readonly exports: PersonExports,
    private readonly data: PersonDataService,
  ) {}

  @Get('export')
  @Allow('contacts.export')
  @ApiProduces('application/json', 'text/html')
  @Endpoint({
    summary: 'Hand out everything that is known of a person',
    description:
      'For the person themselves. As JSON, or with `Accept: text/html` as a page to read and to print. It is noted ' +
      'in the audit trail.',
    answer: PersonExportDto,
    problems: [404, 409],
  })
  export(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    return this.exports.answer(caller, id, accept, reply);
  }

  @Post('erasure')
  @Allow('contacts.erase')
  @Endpoint({
    summary: 'Erase a person',
    description:
      'At once and for good: what identifies them goes from everywhere, where they work and what was written about ' +
      'them too. The counts stay. Organisations are archived instead.',
    ifMatch: true,
    problems: [409],
  })
  erase(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.data.erase(caller, id, version);
  }
}
