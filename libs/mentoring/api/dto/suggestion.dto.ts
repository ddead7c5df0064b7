import { ApiProperty } from '@nestjs/swagger';
import { Choice, Flag, Id, Instant, WholeNumber } from '#platform/http';
import { type ScoringReason, scoringReasons } from '../../domain/scoring/criterion.rules';
import { type RefusalReason, refusalReasons } from '../../domain/scoring/refusal.rules';
import { type ScoringCriterion, scoringCriterionNames } from '../../domain/scoring/scoring-weights';

export class SuggestDto {
  @WholeNumber({ min: 1, max: 50, optional: true, description: 'How many; 10, if left out' })
  readonly limit: number = 10;
}

class ScoreGroundDto {
  @Choice(scoringCriterionNames)
  criterion!: ScoringCriterion;

  @Choice(scoringReasons, { description: 'Why it gives so many points' })
  reason!: ScoringReason;

  @ApiProperty({ type: Number, example: 12.3 })
  points!: number;

  @ApiProperty({ type: Number, example: 35 })
  outOf!: number;
}

class ScoredMentorDto {
  @Id()
  profileId!: string;

  @WholeNumber({ min: 0, max: 100, example: 87 })
  score!: number;

  @ApiProperty({
    type: [ScoreGroundDto],
    description: 'What the request asks for; the rest counts for nobody',
  })
  readonly grounds!: readonly ScoreGroundDto[];

  @ApiProperty({
    type: [String],
    example: ['online_selling'],
    description: 'Of what help is wanted with, what the mentor does not offer',
  })
  readonly missing!: readonly string[];

  @ApiProperty({ type: 'integer', example: 3 })
  capacity!: number;

  @ApiProperty({ type: 'integer', example: 1, description: 'How many of the places are taken' })
  inUse!: number;
}

class OutcomesDto {
  @ApiProperty({ type: 'integer', example: 4 })
  ended!: number;

  @ApiProperty({ type: 'integer', example: 3 })
  succeeded!: number;

  @WholeNumber({
    min: 0,
    max: 100,
    example: 61,
    description:
      'What can be expected: drawn towards the library’s mean, the more so the fewer there were',
  })
  expectedPercent!: number;
}

class SuggestedMentorDto extends ScoredMentorDto {
  @ApiProperty({ example: 'Anna Wójcik' })
  name!: string;

  @ApiProperty({ type: OutcomesDto })
  outcomes!: OutcomesDto;

  @Flag({
    description: 'Stands in front of many other shortlists, and so after the others in this one',
  })
  isShownOften!: boolean;
}

export class SuggestionDto {
  @Id()
  id!: string;

  @Id()
  requestId!: string;

  @ApiProperty({ type: 'integer', description: 'The version of the weights that it was made by' })
  weightsVersion!: number;

  @ApiProperty({ type: 'integer', description: 'How many mentors were scored for it' })
  considered!: number;

  @ApiProperty({ type: [SuggestedMentorDto], description: 'The best first' })
  readonly mentors!: readonly SuggestedMentorDto[];

  @Instant()
  createdAt!: string;
}

export class SuitabilityDto extends ScoredMentorDto {
  @Choice(refusalReasons, {
    list: { max: refusalReasons.length },
    description: 'Why it cannot be proposed to them; nothing for somebody to whom it can',
  })
  readonly refusals!: readonly RefusalReason[];

  @ApiProperty({ type: 'integer' })
  weightsVersion!: number;
}
