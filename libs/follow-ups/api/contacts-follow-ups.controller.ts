import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, failureOf, type Problem, problemOf, Post } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { type ContactPromise, ContactsFollowUpsService } from '../contacts-follow-ups.service';
import { ContactsFollowUpsDto, CreateContactsFollowUpsDto } from './dto/contacts-follow-ups.dto';

/** What became of it with one contact, as the API shows it. */
interface ShownResult {
  readonly id: string;
  readonly applied: boolean;
  readonly followUpId?: string;
  readonly problem?: Problem;
}

@ApiTags('Follow-ups')
@Controller('api/v1/contacts/follow-ups')
export class ContactsFollowUpsController {
  constructor(
    private readonly followUps: ContactsFollowUpsService,
    private readonly messages: Messages,
  ) {}

  @Post()
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Promise the same to several contacts',
    description:
      'With each as if it were alone: what is refused for one (it is archived) is told with its id and holds up no ' +
      'other. The answer is 200 as soon as the request itself makes sense.',
    answer: ContactsFollowUpsDto,
  })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() { contactIds, ...promise }: CreateContactsFollowUpsDto,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<{ data: ShownResult[] }> {
    const results = await this.followUps.create(caller, contactIds, promise);
    return { data: results.map((result) => this.shown(result, caller, languages)) };
  }

  private shown(
    { contactId: id, followUpId, failure }: ContactPromise,
    { requestId }: UserCaller,
    languages: string | undefined,
  ): ShownResult {
    if (followUpId) return { id, applied: true, followUpId };
    const language = preferredLanguage(languages);
    const problem = problemOf(failureOf(failure), requestId ?? '', language, this.messages);
    return { id, applied: false, problem };
  }
}
