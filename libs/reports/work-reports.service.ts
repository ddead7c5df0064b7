import { Injectable } from '@nestjs/common';
import { dayOf } from '#kernel';
import { LibrariesService } from '#identity';
import { ActivityReader, type NamedBranch } from './data/activity.reader';
import { FunnelReader } from './data/funnel.reader';
import { type Span } from './data/span';
import { activityByWeek, type WeekOfActivity } from './domain/activity';
import { type Funnel, funnelOf } from './domain/funnel';

export interface FunnelReport {
  readonly outbound: Funnel;
  readonly inbound: Funnel;
  /** Told about a partner, without a referral. */
  readonly signposts: number;
}

export interface ActivityReport {
  /** The branches that have a part in it. */
  readonly branches: readonly NamedBranch[];
  readonly weeks: readonly WeekOfActivity[];
}

/** Says what the work came to: how far referrals came, and what was done where. */
@Injectable()
export class WorkReportsService {
  constructor(
    private readonly funnels: FunnelReader,
    private readonly activity: ActivityReader,
    private readonly libraries: LibrariesService,
  ) {}

  async funnel(libraryId: string, span: Span): Promise<FunnelReport> {
    const counts = await this.funnels.counts(libraryId, span);
    return {
      outbound: funnelOf(counts, 'outbound'),
      inbound: funnelOf(counts, 'inbound'),
      signposts: await this.funnels.signposts(libraryId, span),
    };
  }

  async activityOf(libraryId: string, span: Span): Promise<ActivityReport> {
    const { timeZone } = await this.libraries.find(libraryId);
    const counts = await this.activity.counts(libraryId, span, timeZone);
    const ids = [...new Set(counts.flatMap(({ branchId }) => branchId ?? []))];
    // The end of the span is no longer in it.
    const lastDay = dayOf(new Date(span.to.getTime() - 1), timeZone);
    return {
      branches: await this.activity.branches(libraryId, ids),
      weeks: activityByWeek(counts, dayOf(span.from, timeZone), lastDay),
    };
  }
}
