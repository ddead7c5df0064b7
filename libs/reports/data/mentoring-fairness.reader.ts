import { Injectable } from '@nestjs/common';
import { exposedPositions } from '#mentoring';
import { ReadPath, type Statement } from '#platform/database';
import { type LoadPile, type Pile, type WaitingCounts } from '../domain/mentoring-fairness';
import { type Span } from './span';

export interface LanguageWaiting extends WaitingCounts {
  /** Null of requests that name none. */
  readonly language: string | null;
}

export interface BranchWaiting extends WaitingCounts {
  readonly branchId: string | null;
  readonly branchName: string | null;
}

/** How mentors who were asked in a span of time have answered. */
export interface AnswerCounts {
  readonly asked: number;
  readonly silent: number;
}

const days = (from: string, to: string): string => `extract(epoch from ${to} - ${from}) / 86400`;

/** Requests by when their clients began to wait, with when their first mentoring began. */
const asked = `
  select request.id, request.status, request.waiting_since, request.languages, client.branch_id, (
      select min(match.started_at) from mentoring_matches as match
      where match.library_id = request.library_id and match.request_id = request.id
    ) as started_at
  from mentoring_requests as request
  join clients as client on client.library_id = request.library_id and client.id = request.client_id
  where request.library_id = $1 and request.waiting_since >= $2 and request.waiting_since < $3`;

const counts = `
  count(*)::integer as requests, count(asked.started_at)::integer as matched,
  round((percentile_cont(0.5) within group (
    order by ${days('asked.waiting_since', 'asked.started_at')}))::numeric, 1)::float8 as "medianDaysToMentor",
  count(*) filter (where asked.status = 'waiting')::integer as waiting,
  round((max(${days('asked.waiting_since', 'now()')})
    filter (where asked.status = 'waiting'))::numeric, 1)::float8 as "longestWaitingDays"`;

const overall: Statement = {
  name: 'mentoring_waiting',
  text: `select ${counts} from (${asked}) as asked`,
};

/** A request that can be met in either of two languages counts in both. */
const byLanguage: Statement = {
  name: 'mentoring_waiting_by_language',
  text: `
    select spoken.language, ${counts}
    from (${asked}) as asked
    cross join lateral unnest(
      case when cardinality(asked.languages) = 0 then array[null] else asked.languages end) as spoken (language)
    group by spoken.language
    order by count(*) desc, spoken.language`,
};

const byBranch: Statement = {
  name: 'mentoring_waiting_by_branch',
  text: `
    select asked.branch_id as "branchId", branch.name as "branchName", ${counts}
    from (${asked}) as asked
    left join branches as branch on branch.library_id = $1 and branch.id = asked.branch_id
    group by asked.branch_id, branch.name
    order by count(*) desc, branch.name, asked.branch_id`,
};

const inUse = `
  from mentor_profiles as profile
  where profile.library_id = $1 and profile.archived_at is null and profile.verified_at is not null`;

const load: Statement = {
  name: 'mentoring_load',
  text: `
    select mentor.capacity, mentor.height, count(*)::integer as mentors
    from (
      select profile.capacity, (
          select count(*)::integer from mentoring_matches as match
          where match.library_id = profile.library_id and match.profile_id = profile.id and match.ended_at is null
        ) as height
      ${inUse}) as mentor
    group by mentor.capacity, mentor.height`,
};

const exposure: Statement = {
  name: 'mentoring_exposure',
  text: `
    select mentor.height, count(*)::integer as mentors
    from (
      select (
          select count(distinct suggestion.request_id)::integer from suggested_mentors as suggested
          join mentor_suggestions as suggestion
            on suggestion.library_id = suggested.library_id and suggestion.id = suggested.suggestion_id
          where suggested.library_id = profile.library_id and suggested.profile_id = profile.id
            and suggested.suggested_at >= $2 and suggested.suggested_at < $3
            and suggested.position <= ${exposedPositions}
        ) as height
      ${inUse}) as mentor
    group by mentor.height`,
};

/** Silent: who let every proposal of the span expire. */
const answers: Statement = {
  name: 'mentoring_answers',
  text: `
    select count(*)::integer as asked, count(*) filter (where mentor.answered = 0)::integer as silent
    from (
      select count(*) filter (where match.status <> 'expired') as answered
      from mentoring_matches as match
      where match.library_id = $1 and match.proposed_at >= $2 and match.proposed_at < $3
        and match.status not in ('proposed', 'cancelled')
      group by match.profile_id
    ) as mentor`,
};

const held: Statement = {
  name: 'mentoring_held_back',
  text: `
    select count(*)::integer as "heldBack"
    from suggested_mentors as suggested
    where suggested.library_id = $1 and suggested.suggested_at >= $2 and suggested.suggested_at < $3
      and suggested.is_shown_often`,
};

/** Counts how mentors and requests fare; no client is looked at, and nobody's person. */
@Injectable()
export class MentoringFairnessReader {
  constructor(private readonly reads: ReadPath) {}

  async waiting(libraryId: string, span: Span): Promise<WaitingCounts> {
    const [row] = await this.rows<WaitingCounts>(libraryId, overall, span);
    return (
      row ?? {
        ...{ requests: 0, matched: 0, waiting: 0 },
        ...{ medianDaysToMentor: null, longestWaitingDays: null },
      }
    );
  }

  waitingByLanguage(libraryId: string, span: Span): Promise<LanguageWaiting[]> {
    return this.rows(libraryId, byLanguage, span);
  }

  waitingByBranch(libraryId: string, span: Span): Promise<BranchWaiting[]> {
    return this.rows(libraryId, byBranch, span);
  }

  load(libraryId: string): Promise<LoadPile[]> {
    return this.reads.rows<LoadPile & object>(libraryId, load, [libraryId]);
  }

  exposure(libraryId: string, span: Span): Promise<Pile[]> {
    return this.rows(libraryId, exposure, span);
  }

  /** How often a mentor stood behind others because they were shown often already. */
  async heldBack(libraryId: string, span: Span): Promise<number> {
    const [row] = await this.rows<{ readonly heldBack: number }>(libraryId, held, span);
    return row?.heldBack ?? 0;
  }

  async answers(libraryId: string, span: Span): Promise<AnswerCounts> {
    const [row] = await this.rows<AnswerCounts>(libraryId, answers, span);
    return row ?? { asked: 0, silent: 0 };
  }

  private rows<Row extends object>(
    libraryId: string,
    statement: Statement,
    { from, to }: Span,
  ): Promise<Row[]> {
    return this.reads.rows<Row>(libraryId, statement, [libraryId, from, to]);
  }
}
