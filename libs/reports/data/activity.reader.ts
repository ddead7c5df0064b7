import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { type ActivityCount } from '../domain/activity';
import { type Span } from './span';

export interface NamedBranch {
  readonly id: string;
  readonly name: string;
}

/** A week is the library's: it begins on Monday at midnight on its clocks. */
const countActivity: Statement = {
  name: 'count_activity_by_week',
  text: `
    select date_trunc('week', interaction.occurred_at at time zone $4)::date::text as week,
      interaction.branch_id as "branchId", count(*)::integer as interactions,
      coalesce(sum(interaction.duration_minutes), 0)::integer as minutes
    from interactions as interaction
    where interaction.library_id = $1 and interaction.occurred_at >= $2 and interaction.occurred_at < $3
      and interaction.archived_at is null
    group by 1, 2
    order by 1, 3 desc, 2`,
};

const nameBranches: Statement = {
  name: 'name_branches_of_report',
  text: `
    select branch.id, branch.name from branches as branch
    where branch.library_id = $1 and branch.id = any ($2)
    order by branch.name, branch.id`,
};

/** Counts what was logged; nobody's words are looked at. */
@Injectable()
export class ActivityReader {
  constructor(private readonly reads: ReadPath) {}

  counts(libraryId: string, { from, to }: Span, timeZone: string): Promise<ActivityCount[]> {
    const values = [libraryId, from, to, timeZone];
    return this.reads.rows<ActivityCount & object>(libraryId, countActivity, values);
  }

  branches(libraryId: string, ids: readonly string[]): Promise<NamedBranch[]> {
    return this.reads.rows<NamedBranch & object>(libraryId, nameBranches, [libraryId, ids]);
  }
}
