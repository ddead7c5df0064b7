import { ApiProperty, PickType } from '@nestjs/swagger';
import {
  Choice,
  ClockTime,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Nested,
  Text,
  WholeNumber,
} from '#platform/http';
import {
  type AssignmentKind,
  assignmentKinds,
  type Lack,
  lacks,
  type UnmatchedReason,
  unmatchedReasons,
} from '../../domain/assignment/assignment';
import {
  type AssignmentFailure,
  assignmentFailures,
  type AssignmentStatus,
  assignmentStatuses,
} from '../../domain/assignment/assignment-status';
import { mostPairsAtOnce } from '../../domain/assignment/publication.rules';
import { type RefusalReason, refusalReasons } from '../../domain/scoring/refusal.rules';
import { MentoredClientDto } from './mentoring-request.dto';

const slots = { optional: true, list: { max: 40 }, example: ['16:00', '16:30'] } as const;

class AskedRequestDto {
  @Id()
  readonly requestId!: string;

  @ClockTime({
    ...slots,
    description: 'Of a mentor day: the meetings to which the client could come',
  })
  readonly slots?: string[];
}

class AskedMentorDto {
  @Id()
  readonly profileId!: string;

  @ClockTime({
    ...slots,
    description: 'Of a mentor day: the meetings for which the mentor is there',
  })
  readonly slots?: string[];
}

class AskedLockDto {
  @Id()
  readonly requestId!: string;

  @Id()
  readonly profileId!: string;

  @ClockTime({ optional: true, example: '16:00', description: 'Of a mentor day' })
  readonly slot?: string;
}

export class CreateMentoringAssignmentDto {
  @Choice(assignmentKinds, {
    description: 'A cohort, or a mentor day, on which each meeting takes a slot',
  })
  readonly kind!: AssignmentKind;

  @LocalDate({ optional: true, description: 'Of a mentor day' })
  readonly day?: string;

  @Nested(() => AskedRequestDto, { list: { min: 1, max: 2000 } })
  readonly requests!: AskedRequestDto[];

  @Nested(() => AskedMentorDto, { list: { min: 1, max: 1000 } })
  readonly mentors!: AskedMentorDto[];

  @Nested(() => AskedLockDto, {
    optional: true,
    list: { max: 2000 },
    description: 'Pairs that stay, whatever their points',
  })
  readonly locked?: AskedLockDto[];
}

class AssignmentTotalsDto {
  @ApiProperty({ type: 'integer', example: 24 })
  requests!: number;

  @ApiProperty({ type: 'integer', example: 21 })
  matched!: number;

  @ApiProperty({ type: 'integer', example: 1764 })
  points!: number;
}

export class MentoringAssignmentDto extends PickType(CreateMentoringAssignmentDto, ['kind']) {
  @Id()
  id!: string;

  @LocalDate({ nullable: true })
  day!: string | null;

  @Choice(assignmentStatuses)
  status!: AssignmentStatus;

  @Choice(assignmentFailures, { nullable: true, description: 'Why there is no result' })
  failure!: AssignmentFailure | null;

  @WholeNumber({ min: 0, max: 100, example: 40, description: 'Per cent of the work' })
  progress!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'By which version of the weights' })
  weightsVersion!: number | null;

  @Id({ nullable: true, description: 'Who asked for it' })
  userId!: string | null;

  @ApiProperty({ type: AssignmentTotalsDto })
  totals!: AssignmentTotalsDto;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  endedAt!: string | null;
}

class AssignedMentorDto {
  @Id()
  profileId!: string;

  @ApiProperty({ example: 'Anna Wójcik' })
  name!: string;
}

class OpeningDto {
  @Id()
  profileId!: string;

  @WholeNumber({ min: 0, max: 100, example: 78 })
  points!: number;

  @Choice(lacks, { list: { max: lacks.length }, description: 'What there is none left of' })
  readonly lacks!: readonly Lack[];
}

class RefusalCountDto {
  @Choice(refusalReasons)
  reason!: RefusalReason;

  @ApiProperty({ type: 'integer', example: 7 })
  mentors!: number;
}

export class AssignedRequestDto {
  @Id()
  requestId!: string;

  @ApiProperty({ type: MentoredClientDto })
  client!: MentoredClientDto;

  @Instant()
  waitingSince!: string;

  @ClockTime({ list: { max: 40 }, example: ['16:00'] })
  readonly slots!: readonly string[];

  @Flag({ description: 'Whether the pair was to stay' })
  isLocked!: boolean;

  @ApiProperty({ type: AssignedMentorDto, nullable: true })
  mentor!: AssignedMentorDto | null;

  @ClockTime({ nullable: true, example: '16:00' })
  slot!: string | null;

  @WholeNumber({
    min: 0,
    max: 100,
    nullable: true,
    example: 87,
    description: 'None for a locked pair that would not be eligible',
  })
  points!: number | null;

  @Choice(unmatchedReasons, { nullable: true, description: 'Why there is no mentor' })
  reason!: UnmatchedReason | null;

  @ApiProperty({
    type: [OpeningDto],
    description: 'Of `all_full`: the best mentors for whom it is only a matter of room',
  })
  readonly openings!: readonly OpeningDto[];

  @ApiProperty({
    type: [RefusalCountDto],
    description: 'Of `no_eligible_mentor`: how many mentors each reason keeps out, the most first',
  })
  readonly refusals!: readonly RefusalCountDto[];
}

export class PublishAssignmentDto {
  @Id({
    optional: true,
    list: { min: 1, max: mostPairsAtOnce },
    description: 'The requests whose pairs are proposed; all that have a mentor, if left out',
  })
  readonly requestIds?: string[];

  @Text({
    max: 2000,
    optional: true,
    nullable: true,
    example: 'Dzień mentora w filii nr 3, 5 grudnia',
    description: 'What every mentor reads',
  })
  readonly introduction?: string | null;
}

class PublishedPairDto {
  @Id()
  requestId!: string;

  @Id()
  matchId!: string;
}

export class PublishedPairsDto {
  @ApiProperty({ type: [PublishedPairDto], description: 'Whoever has waited longest comes first' })
  data!: PublishedPairDto[];
}

export class ListMentoringAssignmentsQuery extends ListQuery {
  @Choice(assignmentStatuses, { optional: true })
  readonly status?: AssignmentStatus;
}

export class ListAssignedRequestsQuery extends ListQuery {
  @FlagInQuery({ optional: true })
  readonly isMatched?: boolean;
}
