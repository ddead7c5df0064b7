import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource, type JsonText } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { ClientDuplicates } from '../client-duplicates';
import { ClientsService } from '../clients.service';
import { ClientReader } from '../data/client.reader';
import { ClientAudiences } from './client-audiences';
import {
  ChangeClientDto,
  ClientCountsDto,
  ClientDto,
  CreateClientDto,
  ListClientsQuery,
} from './dto/client.dto';
import { DuplicateCandidatesDto } from './dto/duplicate.dto';

@ApiTags('Clients')
@Controller('api/v1/clients')
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly duplicates: ClientDuplicates,
    private readonly audiences: ClientAudiences,
    private readonly reader: ClientReader,
  ) {}

  @Get()
  @Allow('clients.read')
  @Endpoint({
    summary: 'List clients',
    description:
      "By name, in the order of the library's alphabet. A viewer sees initials, newest first.",
    answer: pageOf(ClientDto),
  })
  async list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListClientsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(await this.audiences.of(caller), query);
  }

  @Get('counts')
  @Allow('clients.read')
  @Endpoint({ summary: 'Count clients', answer: ClientCountsDto })
  async count(@CurrentUser() caller: UserCaller): Promise<JsonText> {
    return this.reader.count(await this.audiences.of(caller));
  }

  @Post()
  @Allow('clients.write')
  @Endpoint({
    summary: 'Register a client',
    description:
      'Where somebody with the same e-mail address, telephone number or name is known, 409 `client_duplicate` with ' +
      '`candidates`; with `allowDuplicate` they are registered all the same.',
    answer: ClientDto,
    status: 201,
    problems: [409],
  })
  async register(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateClientDto,
  ): Promise<JsonResource> {
    const id = await this.clients.register(caller, details);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Get(':id')
  @Allow('clients.read')
  @Endpoint({
    summary: 'Read a client',
    description: 'A viewer sees initials.',
    answer: ClientDto,
    problems: [404],
  })
  async read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Get(':id/duplicates')
  @Allow('clients.read-identity')
  @Endpoint({
    summary: 'List clients who may be the same person',
    answer: DuplicateCandidatesDto,
    problems: [404],
  })
  async listDuplicates(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
  ): Promise<DuplicateCandidatesDto> {
    const client = await this.clients.findFor(caller, id);
    return { data: await this.duplicates.find(caller, client) };
  }

  @Patch(':id')
  @Allow('clients.write')
  @Endpoint({ summary: 'Change a client', answer: ClientDto, ifMatch: true, problems: [409] })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeClientDto,
  ): Promise<JsonResource> {
    await this.clients.change(caller, id, version, changes);
    return this.reader.read(await this.audiences.of(caller), id);
  }

  @Delete(':id')
  @Allow('clients.write')
  @Endpoint({ summary: 'Archive a client', ifMatch: true, problems: [409] })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.clients.archive(caller, id, version);
  }

  @Post(':id/restore')
  @Allow('clients.write')
  @Endpoint({ summary: 'Take a client out of the archive', answer: ClientDto, ifMatch: true })
  async restore(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<JsonResource> {
    await this.clients.restore(caller, id, version);
    return this.reader.read(await this.audiences.of(caller), id);
  }
}
