import { Injectable } from '@nestjs/common';
import { type Caller, Clock, dayOf, newId } from '#kernel';
import { LibrariesService } from '#identity';
import { type FollowUp } from './domain/follow-up';
import { type FollowUpSeries, occurrenceAt } from './domain/follow-up-series';
import { firstOccurrence, nextOccurrence, recurrenceOf } from './domain/recurrence';
import { FollowUpRecords } from './follow-up-records';
import { SeriesRecords } from './series-records';

/** Lets what is promised again and again begin, and go on when its open follow-up has ended. Inside a unit of work. */
@Injectable()
export class SeriesProgress {
  constructor(
    private readonly series: SeriesRecords,
    private readonly followUps: FollowUpRecords,
    private readonly libraries: LibrariesService,
    private readonly clock: Clock,
  ) {}

  /**
   * The first occurrence of a new series, from a follow-up that says all of it but how it comes again.
   * @throws DomainError invalid at `/recurrenceRule` or `/dueLocal`.
   */
  async begin(caller: Caller, followUp: FollowUp, rule: string): Promise<FollowUp> {
    const { libraryId, title, note, contactId, clientId, referralId, matchId } = followUp;
    const { timeZone, ownerId, priority, createdAt } = followUp;
    const recurrence = recurrenceOf(rule, followUp.dueLocal, timeZone);
    const promise = { title, note, contactId, clientId, referralId, matchId, ownerId, priority };
    const series: FollowUpSeries = {
      ...promise,
      ...recurrence,
      libraryId,
      id: newId(),
      timeZone,
      endedAt: null,
      version: 1,
      createdAt,
    };
    await this.series.add(caller, series);
    const { interactionId } = followUp;
    const first = firstOccurrence(series) ?? series.startsLocal;
    return { ...(await this.occurrence(series, first)), interactionId };
  }

  /** Makes the next occurrence after one that has ended; after the last one the series has ended too. */
  async goOn(caller: Caller, { seriesId, recurrenceId }: FollowUp): Promise<void> {
    if (seriesId === null || recurrenceId === null) return;
    const series = await this.series.find(caller.libraryId, seriesId);
    if (!series || series.endedAt) return;
    const now = this.clock.now();
    const next = nextOccurrence(series, recurrenceId, dayOf(now, series.timeZone));
    if (next === null) {
      await this.series.change(caller, 'follow_up_series.ended', series, { endedAt: now });
    } else {
      await this.followUps.add(caller, await this.occurrence(series, next));
    }
  }

  private async occurrence(series: FollowUpSeries, recurrenceId: string): Promise<FollowUp> {
    const { dayStartsAt } = await this.libraries.find(series.libraryId);
    return occurrenceAt(series, recurrenceId, dayStartsAt, this.clock.now());
  }
}
