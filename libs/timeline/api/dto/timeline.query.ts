import { Transform } from 'class-transformer';
import { Choice, FlagInQuery, ListQuery } from '#platform/http';
import { type TimelineSource, timelineSources } from '../../domain/timeline';

export class ReadTimelineQuery extends ListQuery {
  // One of several values of a query arrives as it is, more of them as a list.
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @Choice(timelineSources, {
    optional: true,
    list: { min: 1, max: timelineSources.length },
    example: ['interactions', 'referrals'],
    description: 'Only these: `what=interactions&what=referrals`. All, if left out.',
  })
  readonly what?: TimelineSource[];

  @FlagInQuery({
    optional: true,
    description: "`false` leaves an organisation's people out",
  })
  readonly people?: boolean;
}
