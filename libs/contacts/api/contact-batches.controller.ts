import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, failureOf, type Problem, problemOf, Post } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { ContactBatchesService } from '../contact-batches.service';
import { contactBatchMoveOf } from './contact-batch-request';
import { ContactBatchDto, ContactBatchResultsDto } from './dto/contact-batch.dto';

/** One result of a batch, as the API shows it. */
interface ShownResult {
  readonly id: string;
  readonly applied: boolean;
  readonly problem?: Problem;
}

@ApiTags('Contacts')
@Controller('api/v1/contacts/batches')
export class ContactBatchesController {
  constructor(
    private readonly batches: ContactBatchesService,
    private readonly messages: Messages,
  ) {}

  @Post()
  @Allow('contacts.write')
  @Endpoint({
    summary: 'Do the same with several contacts',
    description:
      'With each as if it were alone, whichever version it is at: what is refused for one is told with its id and ' +
      'holds up no other. The answer is 200 as soon as the request itself makes sense.',
    answer: ContactBatchResultsDto,
  })
  async run(
    @CurrentUser() caller: UserCaller,
    @Body() batch: ContactBatchDto,
    @Headers('accept-language') wishes?: string,
  ): Promise<{ data: ShownResult[] }> {
    const language = preferredLanguage(wishes, caller.language);
    const results = await this.batches.run(caller, batch.ids, contactBatchMoveOf(batch));
    const told = (failure: Error): Problem =>
      problemOf(failureOf(failure), caller.requestId ?? '', language, this.messages);
    return {
      data: results.map(({ id, failure }) => ({
        id,
        applied: failure === undefined,
        ...(failure && { problem: told(failure) }),
      })),
    };
  }
}
