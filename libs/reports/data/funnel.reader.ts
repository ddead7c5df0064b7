import { Injectable } from '@nestjs/common';
import { ReadPath, type Statement } from '#platform/database';
import { firstAnswer } from '#referrals';
import { type FunnelCount } from '../domain/funnel';
import { type Span } from './span';

/** A yes that was taken back, or came too late, is none. */
const isTaken = `acceptance.at is not null
  and referral.status not in ('sent', 'declined', 'withdrawn', 'expired')`;

const countSteps: Statement = {
  name: 'count_steps_of_referrals',
  text: `
    select referral.direction, referral.status, count(*)::integer as referrals,
      count(*) filter (where referral.ended_at is null)::integer as open,
      count(*) filter (where ${isTaken})::integer as accepted,
      count(*) filter (where ${isTaken} and (referral.status = 'completed' or exists (
        select from referral_events as event
        where event.library_id = referral.library_id and event.referral_id = referral.id
          and event.kind = 'moved' and event.to_status in ('scheduled', 'in_progress'))))::integer as begun
    from referrals as referral
    cross join lateral ${firstAnswer('accepted')} as acceptance
    where referral.library_id = $1 and referral.sent_at >= $2 and referral.sent_at < $3
      and referral.status <> 'entered_in_error'
    group by 1, 2`,
};

const countSignposts: Statement = {
  name: 'count_signposts_of_span',
  text: `
    select count(*)::integer as signposts from signposts as signpost
    where signpost.library_id = $1 and signpost.happened_at >= $2 and signpost.happened_at < $3`,
};

/** Counts how far referrals came; no client is looked at. */
@Injectable()
export class FunnelReader {
  constructor(private readonly reads: ReadPath) {}

  counts(libraryId: string, { from, to }: Span): Promise<FunnelCount[]> {
    return this.reads.rows<FunnelCount & object>(libraryId, countSteps, [libraryId, from, to]);
  }

  async signposts(libraryId: string, { from, to }: Span): Promise<number> {
    const values = [libraryId, from, to];
    const row = await this.reads.row<{ signposts: number }>(libraryId, countSignposts, values);
    return row?.signposts ?? 0;
  }
}
