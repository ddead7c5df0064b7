import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId } from '#platform/http';
import { ClientsService } from '../clients.service';
import { DisclosureReader } from '../data/disclosure.reader';
import { DisclosureDto } from './dto/disclosure.dto';

@ApiTags('Clients')
@Controller('api/v1/clients/:clientId/disclosures')
export class DisclosuresController {
  constructor(
    private readonly clients: ClientsService,
    private readonly reader: DisclosureReader,
  ) {}

  @Get()
  @Allow('clients.read-identity')
  @Endpoint({
    summary: 'List what was passed on of a client: which fields, to whom, when, through which door',
    description: 'The newest first.',
    answer: pageOf(DisclosureDto),
    problems: [404],
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @PathId('clientId') clientId: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    await this.clients.findFor(caller, clientId);
    return this.reader.list(caller.libraryId, { clientId }, query);
  }
}
