import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonText } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { ClientReaches } from '../client-reaches';
import { ConsentsService } from '../consents.service';
import { ConsentReader } from '../data/consent.reader';
import { consentDetails } from './consent-details';
import { ConsentDto, CreateConsentDto } from './dto/consent.dto';

@ApiTags('Clients')
@Controller('api/v1/clients/:clientId/consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly reaches: ClientReaches,
    private readonly reader: ConsentReader,
  ) {}

  @Get()
  @Allow('clients.read-identity')
  @Endpoint({
    summary: 'List what a client agreed to',
    answer: pageOf(ConsentDto),
    problems: [404],
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @PathId('clientId') clientId: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    await this.reaches.check(caller, clientId);
    return this.reader.list(caller.libraryId, clientId, query);
  }

  @Post()
  @Allow('clients.write')
  @Endpoint({
    summary: 'Record a consent',
    description: 'A consent is never changed, only withdrawn: another one says it anew.',
    answer: ConsentDto,
    status: 201,
    problems: [404, 409],
  })
  async give(
    @CurrentUser() caller: UserCaller,
    @PathId('clientId') clientId: string,
    @Body() consent: CreateConsentDto,
  ): Promise<JsonText> {
    const id = await this.consents.give(caller, clientId, consentDetails(consent));
    return this.reader.read(caller.libraryId, clientId, id);
  }

  @Get(':id')
  @Allow('clients.read-identity')
  @Endpoint({ summary: 'Read a consent', answer: ConsentDto, problems: [404] })
  async read(
    @CurrentUser() caller: UserCaller,
    @PathId('clientId') clientId: string,
    @PathId() id: string,
  ): Promise<JsonText> {
    await this.reaches.check(caller, clientId);
    return this.reader.read(caller.libraryId, clientId, id);
  }

  @Post(':id/withdraw')
  @Allow('clients.write')
  @Endpoint({
    summary: 'Withdraw a consent',
    description:
      'From now on nothing is passed on with it, and its recipient sees nothing of the client.',
    answer: ConsentDto,
    problems: [404, 409],
  })
  async withdraw(
    @CurrentUser() caller: UserCaller,
    @PathId('clientId') clientId: string,
    @PathId() id: string,
  ): Promise<JsonText> {
    await this.consents.withdraw(caller, clientId, id);
    return this.reader.read(caller.libraryId, clientId, id);
  }
}
