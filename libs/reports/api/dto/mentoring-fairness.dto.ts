import { ApiProperty } from '@nestjs/swagger';
import { Id } from '#platform/http';

const part = { type: Number, nullable: true, minimum: 0, maximum: 1, example: 0.6 } as const;

const days = { type: Number, nullable: true, example: 12.5 } as const;

class FairWaitingDto {
  @ApiProperty({ type: 'integer', description: 'Whose clients began to wait in the span' })
  requests!: number;

  @ApiProperty({ type: 'integer', description: 'For which a mentoring began' })
  matched!: number;

  @ApiProperty({ ...part, description: 'Of all requests; null where there are none' })
  matchRate!: number | null;

  @ApiProperty({ ...days, description: 'Half of those who were matched waited for less' })
  medianDaysToMentor!: number | null;

  @ApiProperty({ type: 'integer', description: 'Who wait still' })
  waiting!: number;

  @ApiProperty({ ...days, description: 'For how long the first of these has waited' })
  longestWaitingDays!: number | null;
}

class LanguageWaitingDto extends FairWaitingDto {
  @ApiProperty({ type: String, nullable: true, example: 'uk', description: 'Null of none named' })
  language!: string | null;
}

class BranchWaitingDto extends FairWaitingDto {
  @Id({ nullable: true, description: 'Of the client' })
  branchId!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Filia nr 3' })
  branchName!: string | null;
}

class LoadSpreadDto {
  @ApiProperty({ type: 'integer', description: 'Who are verified and not in the archive, now' })
  mentors!: number;

  @ApiProperty({ type: 'integer' })
  places!: number;

  @ApiProperty({ type: 'integer' })
  taken!: number;

  @ApiProperty({ type: 'integer', description: 'Who have places and nobody in them' })
  idle!: number;

  @ApiProperty({ type: 'integer', description: 'Who have no place left' })
  full!: number;

  @ApiProperty({
    ...part,
    description: 'What the busiest fifth has of all that is taken: 0.2 where all have the same',
  })
  busiestFifth!: number | null;
}

class MentorAnswersDto {
  @ApiProperty({ type: 'integer', description: 'Mentors who were asked, and whose time is over' })
  asked!: number;

  @ApiProperty({ type: 'integer', description: 'Who let every proposal expire' })
  silent!: number;

  @ApiProperty(part)
  silentShare!: number | null;
}

class ExposureDto {
  @ApiProperty({ type: 'integer', description: 'Who stood in front of some shortlist' })
  shown!: number;

  @ApiProperty({ type: 'integer' })
  neverShown!: number;

  @ApiProperty({
    ...part,
    description: 'What the fifth that is shown most has of all places in front',
  })
  mostShownFifth!: number | null;

  @ApiProperty({
    type: 'integer',
    description: 'How often a mentor stood behind others, because they were shown often already',
  })
  heldBack!: number;
}

export class MentoringFairnessDto {
  @ApiProperty({ type: FairWaitingDto })
  overall!: FairWaitingDto;

  @ApiProperty({
    type: [LanguageWaitingDto],
    description: 'A request that can be met in two languages counts in both',
  })
  readonly byLanguage!: readonly LanguageWaitingDto[];

  @ApiProperty({ type: [BranchWaitingDto] })
  readonly byBranch!: readonly BranchWaitingDto[];

  @ApiProperty({ type: LoadSpreadDto })
  load!: LoadSpreadDto;

  @ApiProperty({ type: MentorAnswersDto })
  answers!: MentorAnswersDto;

  @ApiProperty({ type: ExposureDto })
  exposure!: ExposureDto;
}
