import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  Choice,
  DayOrLocalTime,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  Nested,
  Text,
  TimeZone,
  WholeNumber,
} from '#platform/http';
import { type FollowUpOrigin, followUpOrigins } from '../../domain/follow-up-origin';
import { followUpPriorities, type FollowUpPriority } from '../../domain/follow-up-priority';
import { type FollowUpStatus, followUpStatusNames } from '../../domain/follow-up-status';
import { type FollowUpSubjectKind, followUpSubjectKinds } from '../../domain/follow-up-subject';

const detail = { optional: true, nullable: true } as const;

export class CreateFollowUpDto {
  @Text({ max: 300, example: 'Wysłać program warsztatów' })
  readonly title!: string;

  @Text({ ...detail, max: 5000 })
  readonly note?: string | null;

  @Id({
    ...detail,
    description: 'What it is about: exactly one of contact, client, referral and match',
  })
  readonly contactId?: string | null;

  @Id(detail)
  readonly clientId?: string | null;

  @Id(detail)
  readonly referralId?: string | null;

  @Id({ ...detail, description: 'A mentoring match' })
  readonly matchId?: string | null;

  @Id({ ...detail, description: 'The interaction in which it was promised' })
  readonly interactionId?: string | null;

  @Id({ optional: true, description: 'Who is to do it; the caller, if left out' })
  readonly ownerId?: string;

  @DayOrLocalTime({
    description:
      'When it is due, on the clock of `timeZone`; on a day alone (`2026-11-27`) it is due all day, and reminded ' +
      "of when the library's day starts. Where clocks change, a time that is skipped comes as much " +
      'later as was skipped, and of a time that comes twice the first is meant.',
  })
  readonly dueLocal!: string;

  @TimeZone({ optional: true, description: "The library's, if left out" })
  readonly timeZone?: string;

  @Choice(followUpPriorities, { optional: true, description: '`normal`, if left out' })
  readonly priority?: FollowUpPriority;

  @Text({
    optional: true,
    max: 500,
    example: 'FREQ=MONTHLY;BYDAY=1MO',
    description:
      'How it comes again: a rule of RFC 5545 (FREQ daily to yearly, INTERVAL, COUNT, UNTIL, BYDAY and so on) on ' +
      'the clock of `timeZone`, counted from `dueLocal`. This becomes the first of a series; when it is done or ' +
      'cancelled, the next is made.',
  })
  readonly recurrenceRule?: string;
}

export class ChangeFollowUpDto extends PartialType(
  OmitType(CreateFollowUpDto, ['interactionId', 'recurrenceRule']),
  {
    skipNullProperties: false,
  },
) {}

class FollowUpSubjectDto {
  @Choice(followUpSubjectKinds)
  type!: FollowUpSubjectKind;

  @Id()
  id!: string;

  @ApiProperty({
    example: 'Powiatowy Urząd Pracy',
    description: "Of a referral, the partner's; of a match, the client's and the mentor's",
  })
  label!: string;
}

export class FollowUpDto {
  @Id()
  id!: string;

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

  @Id({ nullable: true, description: 'The mentoring match' })
  matchId!: string | null;

  @Nested(() => FollowUpSubjectDto, { description: 'The same, with its name' })
  subject!: FollowUpSubjectDto;

  @Id({ nullable: true })
  interactionId!: string | null;

  @Id()
  ownerId!: string;

  @DayOrLocalTime()
  dueLocal!: string;

  @Flag({ description: 'It is due on a day, at no time of it' })
  isAllDay!: boolean;

  @WholeNumber({ min: 0, max: 1_000_000, example: 0, description: 'How often it was put off' })
  snoozedCount!: number;

  @DayOrLocalTime({ nullable: true, description: 'When it was due before it was put off' })
  firstDueLocal!: string | null;

  @TimeZone()
  timeZone!: string;

  @Instant({
    description:
      "The moment that follows from `dueLocal` and `timeZone`; all day: when the library's day starts",
  })
  dueAt!: string;

  @Id({ nullable: true, description: 'The series that it is an occurrence of' })
  seriesId!: string | null;

  @DayOrLocalTime({
    nullable: true,
    description: 'The time of the series that it stands for, also when it itself was moved',
  })
  recurrenceId!: string | null;

  @Choice(followUpOrigins, {
    description: "Whether somebody planned it, a contact's cadence did, or a template",
  })
  origin!: FollowUpOrigin;

  @Choice(followUpPriorities)
  priority!: FollowUpPriority;

  @Choice(followUpStatusNames)
  status!: FollowUpStatus;

  @Instant({ nullable: true })
  doneAt!: string | null;

  @Id({ nullable: true, description: 'The interaction in which it was done' })
  doneInInteractionId!: string | null;

  @Instant({ nullable: true, description: 'When the reminder was handed over for sending' })
  remindedAt!: string | null;

  @Instant({ nullable: true })
  archivedAt!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListFollowUpsQuery extends ListQuery {
  @Choice(['me'], { optional: true, description: "The caller's own" })
  readonly owner?: 'me';

  @FlagInQuery({
    optional: true,
    description: 'Open ones whose time has passed; of what is due on a day, when the day is over',
  })
  readonly overdue?: boolean;

  @Choice(followUpPriorities, { optional: true })
  readonly priority?: FollowUpPriority;

  @Choice(followUpOrigins, { optional: true })
  readonly origin?: FollowUpOrigin;

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

  @Choice(followUpSubjectKinds, {
    optional: true,
    description: 'What kind of thing they are about; goes together with `subjectId`',
  })
  readonly subjectType?: FollowUpSubjectKind;

  @Id({ optional: true, description: 'What they are about' })
  readonly subjectId?: string;

  @Id({ optional: true })
  readonly interactionId?: string;

  @Id({ optional: true })
  readonly seriesId?: string;

  @Choice(followUpStatusNames, { optional: true })
  readonly status?: FollowUpStatus;

  @Instant({ optional: true })
  readonly dueBefore?: string;

  @Instant({ optional: true })
  readonly dueAfter?: string;
}
