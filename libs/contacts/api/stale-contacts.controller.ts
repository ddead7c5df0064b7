import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, pageOf } from '#platform/http';
import { StaleContactsService } from '../stale-contacts.service';
import { ContactDto } from './dto/contact.dto';
import { ListStaleContactsQuery } from './dto/stale-contacts.dto';

@ApiTags('Contacts')
@Controller('api/v1/contacts/stale')
export class StaleContactsController {
  constructor(private readonly contacts: StaleContactsService) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({
    summary: 'List contacts that may no longer be correct',
    description:
      'Those at work that nobody has verified for so many months, nor made since then; the longest unseen first. ' +
      'Closed ones are left out.',
    answer: pageOf(ContactDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @Query() request: ListStaleContactsQuery,
  ): Promise<JsonPage> {
    return this.contacts.list(caller.libraryId, request);
  }
}
