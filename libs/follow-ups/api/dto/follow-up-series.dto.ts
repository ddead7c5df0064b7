import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  Choice,
  DayOrLocalTime,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  Text,
  TimeZone,
} from '#platform/http';
import { followUpPriorities, type FollowUpPriority } from '../../domain/follow-up-priority';
import { CreateFollowUpDto } from './follow-up.dto';

class SeriesDetailsDto extends PickType(CreateFollowUpDto, [
  'title',
  'note',
  'ownerId',
  'priority',
  'timeZone',
]) {
  @Text({
    max: 500,
    example: 'FREQ=MONTHLY;BYDAY=1MO',
    description: 'How it comes again (RFC 5545); counts from the open occurrence on',
  })
  readonly recurrenceRule!: string;

  @DayOrLocalTime({
    description: 'From when it comes; the open occurrence is then due at the first time that fits',
  })
  readonly dueLocal!: string;
}

export class ChangeFollowUpSeriesDto extends PartialType(SeriesDetailsDto, {
  skipNullProperties: false,
}) {}

export class SkipDto {
  @DayOrLocalTime({
    example: '2026-12-24T09:00',
    description: 'The time of the series that is left out; that of its open occurrence cancels it',
  })
  readonly recurrenceId!: string;
}

export class FollowUpSeriesDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'FREQ=WEEKLY;BYDAY=MO' })
  recurrenceRule!: string;

  @DayOrLocalTime({ description: 'From when the rule counts' })
  startsLocal!: string;

  @TimeZone()
  timeZone!: string;

  @DayOrLocalTime({ list: { max: 1000 }, description: 'The times that are left out' })
  skipped!: string[];

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @Id({ nullable: true })
  contactId!: string | null;

  @Id({ nullable: true })
  clientId!: string | null;

  @Id({ nullable: true })
  referralId!: string | null;

  @Id({ nullable: true })
  matchId!: string | null;

  @Id()
  ownerId!: string;

  @Choice(followUpPriorities)
  priority!: FollowUpPriority;

  @Instant({ nullable: true, description: 'It came for the last time, or was ended' })
  endedAt!: string | null;

  @Id({ nullable: true, description: 'The one follow-up of it that is to be done' })
  openFollowUpId!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class UpcomingOccurrenceDto {
  @DayOrLocalTime()
  recurrenceId!: string;

  @Instant()
  dueAt!: string;
}

export class FollowUpSeriesDetailDto extends FollowUpSeriesDto {
  @ApiProperty({ type: [UpcomingOccurrenceDto], description: 'When it comes after the open one' })
  upcoming!: UpcomingOccurrenceDto[];
}

export class ListFollowUpSeriesQuery extends ListQuery {
  @Id({ optional: true })
  readonly ownerId?: string;

  @Id({ optional: true })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly clientId?: string;

  @Id({ optional: true })
  readonly referralId?: string;

  @Id({ optional: true })
  readonly matchId?: string;

  @FlagInQuery({ optional: true, description: 'Those that have ended, or those that go on' })
  readonly ended?: boolean;
}
