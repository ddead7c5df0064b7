import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId, Post } from '#platform/http';
import { ContactsService } from '../contacts.service';
import { ContactReader } from '../data/contact.reader';
import { AddContactDto, ChangeContactDto, ContactDto, ListContactsQuery } from './dto/contact.dto';

@ApiTags('Contacts')
@Controller('api/v1/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly reader: ContactReader,
  ) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({
    summary: 'List contacts',
    description:
      "By name, in the order of the library's alphabet; with `q` by how well they match what is searched for.",
    answer: pageOf(ContactDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListContactsQuery): Promise<JsonPage> {
    return this.reader.list(caller, query);
  }

  @Post()
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Add a contact',
    description:
      'Where one is known that it is likely to be (the same registration number, e-mail address or telephone, a similar ' +
      'name in the same city), 409 `contact_likely_duplicate` with `candidates`, each with its score and reasons; ' +
      'with `allowDuplicate` it is added all the same.',
    answer: ContactDto,
    status: 201,
    problems: [409],
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: AddContactDto,
  ): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, await this.contacts.add(caller, details));
  }

  @Get(':id')
  @Allow('contacts.read')
  @Endpoint({
    summary: 'Read a contact',
    description: 'One that was merged into another leads there.',
    answer: ContactDto,
    problems: [307, 404],
  })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.read(caller.libraryId, id);
  }

  @Post(':id/verifications')
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Say that a contact is still correct',
    description: 'Sets `lastVerifiedOn` to today, whichever version the contact is at.',
    answer: ContactDto,
    problems: [404, 409],
  })
  async verify(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    await this.contacts.verify(caller, id);
    return this.reader.read(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('contacts.write')
  @Endpoint({ summary: 'Change a contact', answer: ContactDto, ifMatch: true, problems: [409] })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeContactDto,
  ): Promise<JsonResource> {
    await this.contacts.change(caller, id, version, changes);
    return this.reader.read(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('contacts.write')
  @Endpoint({ summary: 'Archive a contact', ifMatch: true, problems: [409] })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.contacts.archive(caller, id, version);
  }

  @Post(':id/restore')
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Take a contact out of the archive',
    answer: ContactDto,
    ifMatch: true,
    problems: [409],
  })
  async restore(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<JsonResource> {
    await this.contacts.restore(caller, id, version);
    return this.reader.read(caller.libraryId, id);
  }
}
