import { Injectable } from '@nestjs/common';
import { type Caller, Clock, invalidField } from '#kernel';
import { LibrariesService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { FollowUpRepository } from './data/follow-up.repository';
import { dueAtOf, normalDueLocal } from './domain/due.rules';
import { type FollowUp } from './domain/follow-up';
import { type FollowUpSeries } from './domain/follow-up-series';
import { isOccurrence, upcoming } from './domain/recurrence';
import {
  checkGoesOn,
  occurrenceChanged,
  type SeriesChanges,
  seriesChanged,
  seriesNotFound,
} from './domain/series.rules';
import { FollowUpRecords } from './follow-up-records';
import { FollowUpsService } from './follow-ups.service';
import { Owners } from './owners';
import { SeriesRecords } from './series-records';

/** A time at which a series will come. */
export interface UpcomingOccurrence {
  readonly recurrenceId: string;
  readonly dueAt: Date;
}

const shownAhead = 5;

/** What is promised again and again: changed from now on, left out once, ended. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SeriesRecords,
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecords,
    private readonly repository: FollowUpRepository,
    private readonly libraries: LibrariesService,
    private readonly owners: Owners,
    private readonly clock: Clock,
  ) {}

  /** The times after the open occurrence, a few of them. @throws DomainError not_found. */
  async upcoming(caller: Caller, id: string): Promise<UpcomingOccurrence[]> {
    return this.unitOfWork.run(caller.libraryId, async () => {
      const series = await this.series.get(caller, id);
      const open = await this.repository.findOpenOfSeries(caller.libraryId, id);
      if (series.endedAt || !open?.recurrenceId) return [];
      const { dayStartsAt } = await this.libraries.find(caller.libraryId);
      return upcoming(series, open.recurrenceId, shownAhead).map((recurrenceId) => ({
        recurrenceId,
        dueAt: dueAtOf(recurrenceId, series.timeZone, dayStartsAt),
      }));
    });
  }

  /**
   * Changes the open occurrence and all that come after it; those that have ended stay as they were.
   * @throws DomainError not_found, stale, conflict when it has ended, invalid at the field.
   */
  async change(caller: Caller, id: string, version: number, changes: SeriesChanges): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const [before, open] = await this.lock(caller, id, version);
      const { libraryId } = caller;
      const { ownerId } = changes;
      if (ownerId !== undefined) await this.owners.check({ libraryId, ownerId });
      const after = seriesChanged(before, open, changes);
      const { dayStartsAt } = await this.libraries.find(libraryId);
      const columns = occurrenceChanged(before, after, open, changes, dayStartsAt);
      await this.series.change(caller, 'follow_up_series.changed', before, columnsOf(after));
      await this.records.change(caller, 'follow_up.changed', open, columns);
    });
  }

  /**
   * Leaves one of its times out. That of the open occurrence is cancelled, and the next one made.
   * @throws DomainError not_found; conflict when it has ended; invalid at `/recurrenceId`.
   */
  async skip(caller: Caller, id: string, said: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const [before, open] = await this.lock(caller, id);
      const recurrenceId = normalDueLocal(said);
      if (recurrenceId === open.recurrenceId) {
        await this.followUps.end(caller, open.id, 'cancelled');
        return;
      }
      const isToCome = recurrenceId > (open.recurrenceId ?? '');
      if (!isToCome || !isOccurrence(before, recurrenceId)) {
        throw invalidField('/recurrenceId', 'not_an_occurrence');
      }
      const skipped = [...before.skipped, recurrenceId];
      await this.series.change(caller, 'follow_up_series.skipped', before, { skipped });
    });
  }

  /** It does not come again, and what is open of it need not be done. @throws DomainError not_found; conflict. */
  async end(caller: Caller, id: string): Promise<void> {
    await this.unitOfWork.run(caller.libraryId, async () => {
      const [before, open] = await this.lock(caller, id);
      const ended = { endedAt: this.clock.now() };
      await this.series.change(caller, 'follow_up_series.ended', before, ended);
      await this.followUps.end(caller, open.id, 'cancelled');
    });
  }

  /** The series and its open occurrence, which is taken first: whoever ends that has to wait, or has been faster. */
  private async lock(
    caller: Caller,
    id: string,
    version?: number,
  ): Promise<[FollowUpSeries, FollowUp]> {
    const { libraryId } = caller;
    checkGoesOn(await this.series.get(caller, id, version));
    const open =
      (await this.repository.lockOpenOfSeries(libraryId, id)) ??
      (await this.repository.lockOpenOfSeries(libraryId, id));
    const series = await this.series.get(caller, id, version);
    checkGoesOn(series);
    if (!open) throw seriesNotFound();
    return [series, open];
  }
}

function columnsOf(series: FollowUpSeries): Partial<FollowUpSeries> {
  const { recurrenceRule, startsLocal, skipped, timeZone, title, note, ownerId, priority } = series;
  return { recurrenceRule, startsLocal, skipped, timeZone, title, note, ownerId, priority };
}
