import { Injectable } from '@nestjs/common';
import { batchesOf, byLibrary, Clock } from '#kernel';
import { isUnavailable } from '#platform/database';
import { Log } from '#platform/logging';
import { CadencesService } from '../cadences.service';
import { type DueCadence, DueCadencesReader } from '../data/due-cadences.reader';

/** Plans what is due with contacts, in all libraries. */
@Injectable()
export class DueCadencesService {
  constructor(
    private readonly due: DueCadencesReader,
    private readonly cadences: CadencesService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Everything that is due now. Several workers may do it at once. */
  async planAll(): Promise<void> {
    const now = this.clock.now();
    for await (const batch of batchesOf<DueCadence>((...page) => this.due.findDue(now, ...page))) {
      for (const [libraryId, due] of byLibrary(batch)) await this.planIn(libraryId, due);
    }
  }

  /** A fault in one library must not keep the others waiting. */
  private async planIn(libraryId: string, due: readonly DueCadence[]): Promise<void> {
    try {
      await this.cadences.plan(
        libraryId,
        due.map(({ contactId }) => contactId),
      );
    } catch (error) {
      if (isUnavailable(error)) throw error;
      this.log.error(
        { error, libraryId },
        'What is due with contacts of one library was not planned',
      );
    }
  }
}
