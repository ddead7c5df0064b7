import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { exposedPositions } from '../domain/suggestion/exposure.rules';
import { type PastOutcomes } from '../domain/suggestion/past-outcomes.rules';

interface ProfileOutcomes extends PastOutcomes {
  readonly profileId: string;
}

const hasEnded = `match.started_at is not null and match.status in ('completed', 'ended_early')`;
const hasSucceeded = `match.outcome in ('goal_reached', 'goal_partly_reached')`;

const outcomesOf: Statement = {
  name: 'mentor_outcomes',
  text: `
    select match.profile_id as "profileId", count(*)::integer as ended,
      count(*) filter (where ${hasSucceeded})::integer as succeeded
    from mentoring_matches as match
    where match.library_id = $1 and match.profile_id = any ($2::uuid[]) and ${hasEnded}
    group by match.profile_id`,
};

const outcomesOfLibrary: Statement = {
  name: 'mentoring_outcomes_of_library',
  text: `
    select count(*)::integer as ended, count(*) filter (where ${hasSucceeded})::integer as succeeded
    from mentoring_matches as match
    where match.library_id = $1 and match.status in ('completed', 'ended_early') and ${hasEnded}`,
};

const requestsInFront: Statement = {
  name: 'mentor_exposure',
  text: `
    select suggested.profile_id as "profileId", count(distinct suggestion.request_id)::integer as count
    from suggested_mentors as suggested
    join mentor_suggestions as suggestion
      on suggestion.library_id = suggested.library_id and suggestion.id = suggested.suggestion_id
    where suggested.library_id = $1 and suggested.profile_id = any ($2::uuid[]) and suggested.suggested_at >= $3
      and suggested.position <= ${exposedPositions} and suggestion.request_id <> $4
    group by suggested.profile_id`,
};

/** What mentors have done, and how often they were seen. */
@Injectable()
export class MentorRecordReader {
  constructor(private readonly reads: ReadPath) {}

  async outcomesOf(
    libraryId: string,
    profileIds: readonly string[],
  ): Promise<ReadonlyMap<string, PastOutcomes>> {
    const values = [libraryId, profileIds];
    const rows = await this.reads.rows<ProfileOutcomes & object>(libraryId, outcomesOf, values);
    return new Map(rows.map(({ profileId, ...outcomes }) => [profileId, outcomes]));
  }

  async outcomesOfLibrary(libraryId: string): Promise<PastOutcomes> {
    const values = [libraryId];
    const row = await this.reads.row<PastOutcomes & object>(libraryId, outcomesOfLibrary, values);
    return row ?? { ended: 0, succeeded: 0 };
  }

  /** In front of how many other requests' shortlists each has stood since then. */
  async requestsInFront(
    libraryId: string,
    profileIds: readonly string[],
    since: Date,
    besidesRequestId: string,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.reads.rows<{ profileId: string; count: number }>(
      libraryId,
      requestsInFront,
      [libraryId, profileIds, since, besidesRequestId],
    );
    return new Map(rows.map(({ profileId, count }) => [profileId, count]));
  }
}
