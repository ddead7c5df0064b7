import { Injectable } from '@nestjs/common';
import { systemCaller } from '#kernel';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { type FollowUp } from './domain/follow-up';
import { columnsChanged } from './domain/follow-up.rules';
import { FollowUpRecords } from './follow-up-records';

const batchSize = 200;

/** What was meant is a time on a clock; the moment is derived, and derived again when the clocks' rules change. */
@Injectable()
export class DueTimesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly followUps: FollowUpRepository,
    private readonly records: FollowUpRecords,
    private readonly libraries: LibrariesService,
  ) {}

  /**
   * Derives the moments of everything open in a library anew: after a change of a country's time, or of the hour at
   * which the library's day starts. What moves is a new promise, and its reminder a new one.
   * @returns how many have moved.
   */
  async deriveAnew(libraryId: string): Promise<number> {
    const { dayStartsAt } = await this.libraries.find(libraryId);
    let moved = 0;
    let after = '';
    for (;;) {
      const batch = await this.unitOfWork.run(libraryId, async () => {
        const open = await this.followUps.lockOpenAfter(libraryId, after, batchSize);
        for (const followUp of open) {
          if (await this.derive(followUp, dayStartsAt)) moved += 1;
        }
        return open;
      });
      if (batch.length < batchSize) return moved;
      after = batch.at(-1)?.id ?? '';
    }
  }

  private async derive(followUp: FollowUp, dayStartsAt: string): Promise<boolean> {
    const columns = columnsChanged(followUp, {}, dayStartsAt);
    if (columns.dueAt.getTime() === followUp.dueAt.getTime()) return false;
    const caller = systemCaller(followUp.libraryId);
    await this.records.change(caller, 'follow_up.due_time_derived', followUp, columns);
    return true;
  }
}
