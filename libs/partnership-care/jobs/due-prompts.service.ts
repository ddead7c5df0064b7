import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { isUnavailable } from '#platform/database';
import { Log } from '#platform/logging';
import { DuePromptsReader } from '../data/due-prompts.reader';
import { type DuePrompt } from '../domain/prompt';
import { PartnershipPromptsService } from '../partnership-prompts.service';

const batchSize = 200;

/** Prompts what is due, in all libraries. */
@Injectable()
export class DuePromptsService {
  constructor(
    private readonly due: DuePromptsReader,
    private readonly prompts: PartnershipPromptsService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** A batch of each kind; the next time goes on. */
  async promptAll(): Promise<void> {
    for (const due of await this.due.findDue(this.clock.now(), batchSize)) {
      await this.attempt(due);
    }
  }

  /** One that fails must not keep the others waiting. */
  private async attempt(due: DuePrompt): Promise<void> {
    try {
      await this.prompts.prompt(due);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error({ error, ...due }, 'What a partnership prompts was not planned');
    }
  }
}
