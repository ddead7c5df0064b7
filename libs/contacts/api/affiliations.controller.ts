import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { AffiliationsService } from '../affiliations.service';
import { AffiliationReader } from '../data/affiliation.reader';
import {
  AffiliationDto,
  ChangeAffiliationDto,
  CreateAffiliationDto,
  ListAffiliationsQuery,
} from './dto/affiliation.dto';

@ApiTags('Contacts')
@Controller('api/v1/affiliations')
export class AffiliationsController {
  constructor(
    private readonly affiliations: AffiliationsService,
    private readonly reader: AffiliationReader,
  ) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({ summary: 'List who works where', answer: pageOf(AffiliationDto) })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListAffiliationsQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('contacts.write')
  @Endpoint({ summary: 'Say who works where', answer: AffiliationDto, status: 201 })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateAffiliationDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.affiliations.create(caller, details));
  }

  @Get(':id')
  @Allow('contacts.read')
  @Endpoint({ summary: 'Read an affiliation', answer: AffiliationDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('contacts.write')
  @Endpoint({ summary: 'Change an affiliation', answer: AffiliationDto, ifMatch: true })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeAffiliationDto,
  ): Promise<JsonResource> {
    await this.affiliations.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('contacts.write')
  @Endpoint({ summary: 'Remove an affiliation entered by mistake', ifMatch: true })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.affiliations.remove(caller, id, version);
  }
}
