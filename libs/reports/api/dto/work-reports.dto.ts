import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Id, LocalDate } from '#platform/http';

const countsOf = (example: object, description: string): ApiPropertyOptions => ({
  type: 'object',
  additionalProperties: { type: 'integer' },
  example,
  description,
});
const count = (description: string): ApiPropertyOptions => ({ type: 'integer', description });

class FunnelDto {
  @ApiProperty(count('Sent in this time'))
  sent!: number;

  @ApiProperty(count('To how many the target said yes'))
  accepted!: number;

  @ApiProperty(count('With how many the help began: a meeting was arranged, or more'))
  begun!: number;

  @ApiProperty(count('How many were helped'))
  completed!: number;

  @ApiProperty(count('How many have not ended'))
  open!: number;

  @ApiProperty(countsOf({ declined: 2 }, 'Where the others were lost, by status'))
  lost!: Readonly<Record<string, number>>;
}

export class FunnelReportDto {
  @ApiProperty({ type: FunnelDto, description: 'From us to partners' })
  outbound!: FunnelDto;

  @ApiProperty({ type: FunnelDto, description: 'From partners to us' })
  inbound!: FunnelDto;

  @ApiProperty(count('How many were told about a partner, without a referral'))
  signposts!: number;
}

class ReportedBranchDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

class BranchActivityDto {
  @Id({ nullable: true, description: 'Null where no branch was named' })
  branchId!: string | null;

  @ApiProperty({ type: 'integer' })
  interactions!: number;

  @ApiProperty(count('How long they took, as far as that was written down'))
  minutes!: number;
}

class WeekOfActivityDto {
  @LocalDate({ description: 'Its Monday' })
  startsOn!: string;

  @ApiProperty({ type: 'integer' })
  interactions!: number;

  @ApiProperty({ type: 'integer' })
  minutes!: number;

  @ApiProperty({ type: [BranchActivityDto] })
  readonly branches!: readonly BranchActivityDto[];
}

export class ActivityReportDto {
  @ApiProperty({ type: [ReportedBranchDto], description: 'The branches that have a part in it' })
  readonly branches!: readonly ReportedBranchDto[];

  @ApiProperty({ type: [WeekOfActivityDto], description: 'Every week of the span' })
  readonly weeks!: readonly WeekOfActivityDto[];
}

export class MentoringReportDto {
  @ApiProperty(countsOf({ waiting: 3, matched: 5 }, 'The requests of this time, by status'))
  requests!: Readonly<Record<string, number>>;

  @ApiProperty(countsOf({ active: 4, declined: 1 }, 'The matches proposed in this time, by status'))
  matches!: Readonly<Record<string, number>>;

  @ApiProperty(countsOf({ goal_reached: 2 }, 'What became of those that have ended'))
  outcomes!: Readonly<Record<string, number>>;

  @ApiProperty({ type: Number, nullable: true, example: 6.5 })
  medianDaysToMentor!: number | null;

  @ApiProperty(count('How many wait for a mentor at present'))
  waitingNow!: number;

  @ApiProperty({ type: 'integer', nullable: true, example: 12 })
  longestWaitDays!: number | null;
}
