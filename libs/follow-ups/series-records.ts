import { Injectable } from '@nestjs/common';
import { type Caller, staleVersion } from '#kernel';
import { AuditTrail } from '#platform/audit';
import { FollowUpSeriesRepository } from './data/follow-up-series.repository';
import { type FollowUpSeries } from './domain/follow-up-series';
import { subjectOf } from './domain/follow-up-subject';
import { seriesNotFound } from './domain/series.rules';
import { SubjectContributors } from './subject.contributors';

/** How every use case loads a series and writes it down, inside its unit of work. */
@Injectable()
export class SeriesRecords {
  constructor(
    private readonly series: FollowUpSeriesRepository,
    private readonly subjects: SubjectContributors,
    private readonly audit: AuditTrail,
  ) {}

  async add(caller: Caller, series: FollowUpSeries): Promise<void> {
    await this.series.add(series);
    await this.record(caller, 'follow_up_series.created', {}, series);
  }

  /** Whoever asks: what a series goes on with does not depend on who ends its open follow-up. */
  find(libraryId: string, id: string): Promise<FollowUpSeries | null> {
    return this.series.find(libraryId, id);
  }

  /** @throws DomainError not_found, or stale when a version is named and it is not at that any more. */
  async get(caller: Caller, id: string, version?: number): Promise<FollowUpSeries> {
    const series = await this.series.find(caller.libraryId, id);
    if (!series || !(await this.subjects.maySee(caller, subjectOf(series)))) {
      throw seriesNotFound();
    }
    if (version !== undefined && series.version !== version)
      throw staleVersion('follow_up_series', series);
    return series;
  }

  /** @throws DomainError stale. */
  async change(
    caller: Caller,
    action: string,
    before: FollowUpSeries,
    columns: Partial<FollowUpSeries>,
  ): Promise<void> {
    const { libraryId, id, version } = before;
    if (!(await this.series.change(before, version, columns))) {
      const now = await this.series.find(libraryId, id);
      throw staleVersion('follow_up_series', now ?? { id, version: version + 1 });
    }
    await this.record(caller, action, before, { ...before, ...columns });
  }

  /** What is written about somebody is personal; when it comes and whose it is is not. */
  private record(
    caller: Caller,
    action: string,
    before: Partial<FollowUpSeries>,
    after: FollowUpSeries,
  ): Promise<void> {
    return this.audit.record(caller, {
      action,
      subjectType: 'follow_up_series',
      subjectId: after.id,
      before: { ...before },
      after: { ...after },
      personal: before.title !== after.title || before.note !== after.note,
    });
  }
}
