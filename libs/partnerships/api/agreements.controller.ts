import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { AgreementsService } from '../agreements.service';
import { AgreementReader } from '../data/agreement.reader';
import {
  AgreementDto,
  ChangeAgreementDto,
  CreateAgreementDto,
  ListAgreementsQuery,
} from './dto/agreement.dto';

@ApiTags('Agreements')
@Controller('api/v1/agreements')
export class AgreementsController {
  constructor(
    private readonly agreements: AgreementsService,
    private readonly reader: AgreementReader,
  ) {}

  @Get()
  @Allow('agreements.read')
  @Endpoint({ summary: 'List agreements, the newest first', answer: pageOf(AgreementDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListAgreementsQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Post()
  @Allow('agreements.write')
  @Endpoint({
    summary: 'Register an agreement',
    description:
      'While it is in force it decides how referrals with its parties go: their time limits, what of a client may ' +
      'be passed on, and for how long it is kept.',
    answer: AgreementDto,
    status: 201,
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: CreateAgreementDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.agreements.create(caller, details));
  }

  @Get(':id')
  @Allow('agreements.read')
  @Endpoint({ summary: 'Read an agreement', answer: AgreementDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('agreements.write')
  @Endpoint({
    summary: 'Change an agreement',
    description:
      'What it says of referrals holds for clocks that start, and referrals that go, from now on.',
    answer: AgreementDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeAgreementDto,
  ): Promise<JsonResource> {
    await this.agreements.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('agreements.write')
  @Endpoint({
    summary: 'Remove an agreement under which nothing went yet',
    ifMatch: true,
    problems: [409],
  })
  remove(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.agreements.remove(caller, id, version);
  }
}
