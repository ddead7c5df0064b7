import { Body, Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { ContactMergesService } from '../contact-merges.service';
import { ContactMergeReader } from '../data/contact-merge.reader';
import { ContactMergeDto, MergeContactDto } from './dto/contact-merge.dto';

@ApiTags('Contacts')
@Controller('api/v1/contacts/:id/merges')
export class ContactMergesController {
  constructor(
    private readonly merges: ContactMergesService,
    private readonly reader: ContactMergeReader,
  ) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({
    summary: 'List what was merged into a contact, the last first',
    answer: pageOf(ContactMergeDto),
  })
  list(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Query() query: ListQuery,
  ): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, id, query);
  }

  @Post()
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Merge another contact into this one',
    description:
      'Everything that refers to the other one goes over: interactions, affiliations, follow-ups, referrals, ' +
      'consents, tokens and whatever else. The other one goes into the archive; its id leads here from then on.',
    answer: ContactMergeDto,
    status: 201,
    problems: [404, 409],
  })
  async merge(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @Body() request: MergeContactDto,
  ): Promise<object> {
    const mergeId = await this.merges.merge(caller, id, request);
    return this.reader.read(caller.libraryId, id, mergeId);
  }

  @Post(':mergeId/undo')
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Undo a merge',
    description:
      'The other contact gets back what it had and what still is where it was put; what was added since stays. ' +
      'The last merge of a contact is undone first.',
    answer: ContactMergeDto,
    problems: [404, 409],
  })
  async undo(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @PathId('mergeId') mergeId: string,
  ): Promise<object> {
    await this.merges.undo(caller, id, mergeId);
    return this.reader.read(caller.libraryId, id, mergeId);
  }
}
