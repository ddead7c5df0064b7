import { ApiProperty } from '@nestjs/swagger';
import {
  Choice,
  Id,
  Instant,
  LocalDate,
  Nested,
  TimeZone,
  WholeNumberInQuery,
} from '#platform/http';
import {
  concernTypes,
  priorities,
  type Priority,
  type TodayConcern,
  type TodayGroup,
  todayGroups,
  type TodayReason,
  todayReasons,
} from '../../domain/today-item';

export class TodayQuery {
  @Id({ optional: true, description: 'Whose list; only admins ask for any but their own' })
  readonly userId?: string;

  @WholeNumberInQuery({
    min: 1,
    max: 100,
    optional: true,
    description: 'How much of each group, 50 if left out; `more` names the groups that have more',
  })
  readonly perGroup?: number;
}

class ReasonParametersDto {
  @ApiProperty({
    type: 'integer',
    description:
      'How many days of the calendar it is late; an answer is late by the clock, a day begun counts',
  })
  days!: number;

  @Instant({ description: 'When it is, or was, due' })
  dueAt!: string;
}

class ReasonDto {
  @Choice(todayReasons)
  code!: TodayReason;

  @Nested(() => ReasonParametersDto)
  parameters!: ReasonParametersDto;

  @ApiProperty({
    description: "The same in words, in the caller's language",
    example: 'Powiatowy Urząd Pracy is 2 days late with an answer.',
  })
  sentence!: string;
}

class SubjectDto {
  @Choice(['contact', 'client', 'referral', 'match'])
  type!: 'contact' | 'client' | 'referral' | 'match';

  @Id()
  id!: string;

  @ApiProperty({
    description:
      "The contact's name; the client's, or their initials for whoever may not know more",
    example: 'Ł. K.',
  })
  label!: string;
}

class AbsenteeDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Anna Nowak' })
  name!: string;
}

export const todayActions = [
  'done',
  'snooze',
  'hand_over',
  'cancel',
  'change',
  'move',
  'message',
  'verify',
  'suggest',
] as const;

export class TodayActionDto {
  @Choice(todayActions, { description: 'What the caller can do at once' })
  name!: (typeof todayActions)[number];

  @Choice(['POST', 'PATCH'])
  method!: 'POST' | 'PATCH';

  @ApiProperty({ example: '/api/v1/follow-ups/0194f000-0000-7000-8000-000000000021/done' })
  href!: string;
}

export class TodayItemDto {
  @Choice(concernTypes)
  type!: TodayConcern['type'];

  @Id()
  id!: string;

  @Choice(todayGroups)
  group!: TodayGroup;

  @ApiProperty({
    description:
      "What was promised; of a referral the partner's name, of a match the mentor's, of a contact or a mentoring request their own",
    example: 'Wysłać program warsztatów',
  })
  title!: string;

  @Nested(() => ReasonDto)
  reason!: ReasonDto;

  @Nested(() => SubjectDto, { description: 'Whom it is about' })
  subject!: SubjectDto;

  @Nested(() => AbsenteeDto, {
    nullable: true,
    description:
      'Whose it is, where the user stands in for a colleague who is away; null of their own',
  })
  insteadOf!: AbsenteeDto | null;

  @Instant({ nullable: true, description: 'Since when it is late; null while it is not' })
  since!: string | null;

  @Instant({ nullable: true, description: 'Until when there is time; null when that is over' })
  until!: string | null;

  @Choice(priorities, { nullable: true, description: 'Of a follow-up' })
  priority!: Priority | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of a referral or a match: the status that a move starts from',
    example: 'sent',
  })
  status!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Of a follow-up, a contact or a mentoring request: the version that a change names in `If-Match`',
  })
  version!: number | null;

  @ApiProperty({ example: '/api/v1/follow-ups/0194f000-0000-7000-8000-000000000021' })
  href!: string;

  @Nested(() => TodayActionDto, { list: { max: 10 } })
  actions!: TodayActionDto[];
}

export class TodayDto {
  @Id()
  userId!: string;

  @LocalDate({ description: 'The day that it is in the library' })
  date!: string;

  @TimeZone()
  timeZone!: string;

  @Nested(() => TodayItemDto, { list: { max: 1000 }, description: 'What matters most comes first' })
  items!: TodayItemDto[];

  @Choice(todayGroups, {
    list: { max: 10 },
    description: 'The groups of which there is more than the list shows',
  })
  more!: TodayGroup[];
}
