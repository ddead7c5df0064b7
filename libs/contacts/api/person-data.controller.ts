import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, IfMatch, PathId, Post } from '#platform/http';
import { PersonDataService } from '../person-data.service';
import { PersonExportDto } from './dto/person-export.dto';

@ApiTags('Contacts')
@Controller('api/v1/contacts/:id')
export class PersonDataController {
  constructor(private readonly data: PersonDataService) {}

  @Get('export')
  @Allow('contacts.export')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Hand out everything that is known of a person',
    description: 'For the person themselves. It is noted in the audit trail.',
    answer: PersonExportDto,
    problems: [404, 409],
  })
  export(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<object> {
    return this.data.export(caller, id);
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
