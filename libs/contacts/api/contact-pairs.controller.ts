import { Body, Controller, Delete, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonPage } from '#platform/database';
import { Endpoint, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { ContactDistinctionsService } from '../contact-distinctions.service';
import { ContactPairReader } from '../data/contact-pair.reader';
import { ContactPairDto, TellContactsApartDto } from './dto/contact-pair.dto';

@ApiTags('Contacts')
@Controller('api/v1/contacts/duplicates')
export class ContactPairsController {
  constructor(
    private readonly distinctions: ContactDistinctionsService,
    private readonly reader: ContactPairReader,
  ) {}

  @Get()
  @Allow('contacts.read')
  @Endpoint({
    summary: 'List contacts that are likely to be one, two by two, the likeliest first',
    answer: pageOf(ContactPairDto),
  })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.list(caller.libraryId, query);
  }

  @Get('dismissals')
  @Allow('contacts.read')
  @Endpoint({
    summary: 'List contacts of whom somebody said that they are not one',
    answer: pageOf(ContactPairDto),
  })
  listDismissed(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.listDismissed(caller.libraryId, query);
  }

  @Post('dismissals')
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Say that two contacts are not one',
    description:
      'They are not listed again, whatever becomes of them, until somebody takes it back.',
    problems: [404],
  })
  dismiss(
    @CurrentUser() caller: UserCaller,
    @Body() { contactIds: [one, other] }: TellContactsApartDto,
  ): Promise<void> {
    return this.distinctions.dismiss(caller, one, other);
  }

  @Delete('dismissals/:oneId/:otherId')
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Take back that two contacts are not one',
    description: 'They are listed again if they still are likely to be one.',
    problems: [404],
  })
  recall(
    @CurrentUser() caller: UserCaller,
    @PathId('oneId') one: string,
    @PathId('otherId') other: string,
  ): Promise<void> {
    return this.distinctions.recall(caller, one, other);
  }
}
