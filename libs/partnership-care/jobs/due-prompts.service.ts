import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { isUnavailable } from '#platform/database';
import { Log } from '#platform/logging';
import { DuePromptsReader } from '../data/due-prompts.reader';
import { fadingPrompts } from '../fading-partnerships';
import { PartnershipHealthService } from '../partnership-health.service';
import { PartnershipPromptsService } from '../partnership-prompts.service';

const batchSize = 200;

/** Prompts what is due, in all libraries. */
@Injectable()
export class DuePromptsService {
  constructor(
    private readonly due: DuePromptsReader,
    private readonly health: PartnershipHealthService,
    private readonly prompts: PartnershipPromptsService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** A batch of each kind; the next time goes on. */
  async promptAll(): Promise<void> {
    for (const due of await this.due.findDue(this.clock.now(), batchSize)) {
      await this.attempt(due.libraryId, () => this.prompts.prompt(due));
    }
  }

  /** What fades, library by library. */
  async promptFading(): Promise<void> {
    for (const libraryId of await this.health.librariesAtWork()) {
      await this.attempt(libraryId, async () => {
        const fading = fadingPrompts(libraryId, await this.health.list(libraryId, {}));
        for (const due of fading) await this.attempt(libraryId, () => this.prompts.prompt(due));
      });
    }
  }

  /** One that fails must not keep the others waiting. */
  private async attempt(libraryId: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error({ error, libraryId }, 'What a partnership prompts was not planned');
    }
  }
}
