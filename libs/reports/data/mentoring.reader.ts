import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type Span } from './span';

type Counts = Readonly<Record<string, number>>;

/** What mentoring came to in a span of time. */
export interface MentoringReport {
  /** The requests of that time, by where they now stand. */
  readonly requests: Counts;
  /** The matches proposed in that time, by where they now stand. */
  readonly matches: Counts;
  /** What became of those that have ended. */
  readonly outcomes: Counts;
  /** Half of the requests of that time waited no longer for their mentor. */
  readonly medianDaysToMentor: number | null;
  readonly waitingNow: number;
  readonly longestWaitDays: number | null;
}

const countMentoring: Statement = {
  name: 'count_mentoring_of_span',
  text: `
    with requests as materialized (
      select request.id, request.status, request.waiting_since
      from mentoring_requests as request
      where request.library_id = $1 and request.created_at >= $2 and request.created_at < $3
    ), matches as materialized (
      select match.status, match.outcome
      from mentoring_matches as match
      where match.library_id = $1 and match.proposed_at >= $2 and match.proposed_at < $3
    ), waits as (
      select extract(epoch from min(match.started_at) - request.waiting_since) / 86400 as days
      from requests as request
      join mentoring_matches as match on match.library_id = $1 and match.request_id = request.id
      where match.started_at is not null
      group by request.id, request.waiting_since
    )
    select
      (select coalesce(json_object_agg(status, counted), '{}')
        from (select status, count(*)::integer as counted from requests group by 1) as one) as requests,
      (select coalesce(json_object_agg(status, counted), '{}')
        from (select status, count(*)::integer as counted from matches group by 1) as one) as matches,
      (select coalesce(json_object_agg(outcome, counted), '{}')
        from (select outcome, count(*)::integer as counted from matches where outcome is not null group by 1) as one)
        as outcomes,
      (select round((percentile_cont(0.5) within group (order by days))::numeric, 1)::float8 from waits)
        as "medianDaysToMentor",
      (select count(*)::integer from mentoring_requests as request
        where request.library_id = $1 and request.status = 'waiting') as "waitingNow",
      (select floor(extract(epoch from now() - min(request.waiting_since)) / 86400)::integer
        from mentoring_requests as request
        where request.library_id = $1 and request.status = 'waiting') as "longestWaitDays"`,
};

/** Counts requests and matches; no client is looked at. */
@Injectable()
export class MentoringReader {
  constructor(private readonly reads: ReadPath) {}

  async report(libraryId: string, { from, to }: Span): Promise<MentoringReport> {
    const values = [libraryId, from, to];
    const row = await this.reads.row<MentoringReport & object>(libraryId, countMentoring, values);
    if (!row) throw new Error('Counting always answers');
    return row;
  }
}
