import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditReader } from '#platform/audit';
import { type JsonPage } from '#platform/database';
import { Endpoint, pageOf } from '#platform/http';
import { type UserCaller } from '../domain/principal';
import { Allow, CurrentUser } from './access/access.decorators';
import { AuditEntryDto, ListAuditEntriesQuery } from './dto/audit.dto';

@ApiTags('Audit trail')
@Controller('api/v1/audit-entries')
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  @Get()
  @Allow('audit.read')
  @Endpoint({ summary: 'List who did what, newest first', answer: pageOf(AuditEntryDto) })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() query: ListAuditEntriesQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }
}
