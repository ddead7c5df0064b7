import { Injectable } from '@nestjs/common';
import { branchOfReach } from '#clients';
import {
  type JsonPage,
  type JsonResource,
  KeysetList,
  type KeysetOrder,
  ReadPath,
  SingleRead,
  type Statement,
} from '#platform/database';
import { seriesNotFound } from '../domain/series.rules';
import { type FollowUpAudience, type FollowUpView, inView, withinReach } from './visibility';

export interface SeriesListRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly referralId?: string | undefined;
  readonly matchId?: string | undefined;
  readonly ended?: boolean | undefined;
}

const row = {
  select: `series.id, series.recurrence_rule as "recurrenceRule", series.starts_local as "startsLocal",
    series.time_zone as "timeZone", series.skipped, series.title, series.note,
    series.contact_id as "contactId", series.client_id as "clientId", series.referral_id as "referralId",
    series.match_id as "matchId",
    series.owner_id as "ownerId", series.priority, series.ended_at as "endedAt",
    (select occurrence.id from follow_ups as occurrence
      where occurrence.library_id = series.library_id and occurrence.series_id = series.id
        and occurrence.status = 'open' and occurrence.archived_at is null) as "openFollowUpId",
    series.created_at as "createdAt", series.version`,
  from: 'follow_up_series as series',
  libraryColumn: 'series.library_id',
};

const listFor = (view: FollowUpView) =>
  new KeysetList({
    name: `follow_up_series_${view}`,
    ...row,
    where: inView(view, 'series'),
    filters: {
      ownerId: 'series.owner_id = ?',
      contactId: 'series.contact_id = ?',
      clientId: 'series.client_id = ?',
      referralId: 'series.referral_id = ?',
      matchId: 'series.match_id = ?',
      ended: '(series.ended_at is not null) = ?',
      reach: withinReach('series', '?'),
    },
  });

const singleFor = (view: FollowUpView) =>
  new SingleRead({
    name: `follow_up_series_one_${view}`,
    ...row,
    key: [...inView(view, 'series'), 'series.id'].join(' and '),
    versionColumn: 'series.version',
  });

const lists = { all: listFor('all'), contacts: listFor('contacts') };
const singles = { all: singleFor('all'), contacts: singleFor('contacts') };

const inReach: Statement = {
  name: 'follow_up_series_in_reach',
  text: `select from follow_up_series as series
    where series.library_id = $1 and series.id = $2 and ${withinReach('series', '$3')}`,
};

const newestFirst: KeysetOrder = {
  name: 'newest',
  keys: [
    { expression: 'series.created_at', type: 'timestamptz' },
    { expression: 'series.id', type: 'uuid' },
  ],
  direction: 'desc',
};

/** Series as the API shows them. */
@Injectable()
export class FollowUpSeriesReader {
  constructor(private readonly reads: ReadPath) {}

  list(
    { libraryId, view, reach }: FollowUpAudience,
    { limit, cursor, ...wanted }: SeriesListRequest,
  ): Promise<JsonPage> {
    const filters = { ...wanted, reach: branchOfReach(reach) };
    const request = { order: newestFirst, filters, limit, cursor };
    return lists[view].page(this.reads, libraryId, request);
  }

  /** @throws DomainError not_found, also for what the audience may not know. */
  async read({ libraryId, view, reach }: FollowUpAudience, id: string): Promise<JsonResource> {
    const series = await singles[view].find(this.reads, libraryId, id);
    if (!series) throw seriesNotFound();
    if (reach === 'library') return series;
    const within = await this.reads.row(libraryId, inReach, [libraryId, id, reach.branchId]);
    if (!within) throw seriesNotFound();
    return series;
  }
}
