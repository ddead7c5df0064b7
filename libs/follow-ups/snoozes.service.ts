import { Injectable } from '@nestjs/common';
import { type Caller, Clock } from '#kernel';
import { CalendarsService } from '#calendars';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { type FollowUp } from './domain/follow-up';
import { type Snooze, snoozed, snoozedUntil } from './domain/snooze.rules';
import { FollowUpRecords } from './follow-up-records';

/** Putting off what cannot be done now. */
@Injectable()
export class SnoozesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: FollowUpRecords,
    private readonly libraries: LibrariesService,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
  ) {}

  /**
   * It is due later, and its owner is reminded then.
   * @throws DomainError not_found; conflict when it has ended; invalid at `/until` or `/dueLocal`.
   */
  async snooze(caller: Caller, id: string, snooze: Snooze): Promise<FollowUp> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const before = await this.records.lockOpen(caller, id);
      const { dayStartsAt } = await this.libraries.find(caller.libraryId);
      const now = this.clock.now();
      const dueLocal = await this.dueLocalOf(before, snooze, now);
      const columns = snoozed(before, dueLocal, now, dayStartsAt);
      return this.records.change(caller, 'follow_up.snoozed', before, columns);
    });
  }

  private async dueLocalOf(followUp: FollowUp, snooze: Snooze, now: Date): Promise<string> {
    if ('dueLocal' in snooze) return snooze.dueLocal;
    const calendar = await this.calendars.of(followUp.libraryId);
    return snoozedUntil(followUp, snooze.until, now, (day) => calendar.isWorkingDay(day));
  }
}
