import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pointingInto } from '#kernel';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { Endpoint, failureOf, type Problem, problemOf, Post } from '#platform/http';
import { Messages, preferredLanguage } from '#platform/messages';
import { type BatchResult, BatchesService } from '../batches.service';
import { batchMoveOf } from './batch-request';
import { BatchDto, BatchResultsDto } from './dto/batch.dto';

/** One result of a batch, as the API shows it. */
interface ShownResult {
  readonly id: string;
  readonly applied: boolean;
  readonly version?: number;
  readonly problem?: Problem;
}

@ApiTags('Follow-ups')
@Controller('api/v1/follow-ups/batches')
export class FollowUpBatchesController {
  constructor(
    private readonly batches: BatchesService,
    private readonly messages: Messages,
  ) {}

  @Post()
  @Allow('follow-ups.write')
  @Endpoint({
    summary: 'Do the same with several follow-ups',
    description:
      'With each as if it were alone: what is refused for one (it has ended, the new owner has it already) is told ' +
      'with its id and holds up no other. The answer is 200 as soon as the request itself makes sense.',
    answer: BatchResultsDto,
  })
  async run(
    @CurrentUser() caller: UserCaller,
    @Body() batch: BatchDto,
    @Headers('accept-language') languages: string | undefined,
  ): Promise<{ data: ShownResult[] }> {
    const results = await this.batches.run(caller, batch.ids, batchMoveOf(batch));
    return { data: results.map((result) => this.shown(result, caller, batch, languages)) };
  }

  private shown(
    { id, followUp, failure }: BatchResult,
    { requestId }: UserCaller,
    { action }: BatchDto,
    languages: string | undefined,
  ): ShownResult {
    if (followUp) return { id, applied: true, version: followUp.version };
    const error = pointingInto(action === 'snooze' ? '/snooze' : '/handOver', failure);
    const language = preferredLanguage(languages);
    const problem = problemOf(failureOf(error), requestId ?? '', language, this.messages);
    return { id, applied: false, problem };
  }
}
