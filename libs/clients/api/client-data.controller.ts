import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, IfMatch, PathId, Post } from '#platform/http';
import { ClientDataService } from '../client-data.service';
import { ClientExports } from './client-exports';
import { ClientExportDto } from './dto/client-export.dto';

@ApiTags('Clients')
@Controller('api/v1/clients/:id')
export class ClientDataController {
  constructor(
    private readonly exports: ClientExports,
    private readonly data: ClientDataService,
  ) {}

  @Get('export')
  @Allow('clients.export')
  @ApiProduces('application/json', 'text/html')
  @Endpoint({
    summary: 'Hand out everything that is known of a client',
    description:
      'For the client themselves. As JSON, or with `Accept: text/html` as a page to read and to print. It is noted ' +
      'in the audit trail.',
    answer: ClientExportDto,
    problems: [404],
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
  @Allow('clients.erase')
  @Endpoint({
    summary: 'Erase a client',
    description:
      'At once and for good: what identifies them goes from everywhere, what is open for them ends, and each contact ' +
      'that was told of them is asked to forget them (see the erasure notices). The counts stay.',
    ifMatch: true,
  })
  erase(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.data.erase(caller, id, version);
  }
}
