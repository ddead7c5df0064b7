import { ApiProperty, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Choice, FlagInQuery, Id, Instant, ListQuery, LocalDate, Text } from '#platform/http';
import { type ComparedField, comparedFields } from '../../domain/comparison';
import { type SwotQuadrant, swotQuadrants } from '../../domain/swot';

const detail = { optional: true, nullable: true } as const;

export class BeginSwotDto {
  @Id({ ...detail, description: 'Of a branch; of the library as a whole, if left out' })
  readonly branchId?: string | null;

  @LocalDate({ optional: true, example: '2026-03-02', description: 'Today, if left out' })
  readonly assessedOn?: string;

  @Text({ ...detail, max: 2000, example: 'Po spotkaniu zespołu' })
  readonly note?: string | null;
}

export class ChangeSwotDto extends PickType(BeginSwotDto, ['note'] as const) {}

export class SwotAnalysisDto extends OmitType(BeginSwotDto, ['assessedOn'] as const) {
  @Id()
  id!: string;

  @LocalDate({ example: '2026-03-02' })
  assessedOn!: string;

  @ApiProperty({ description: 'Whether it can be written in: earlier ones stay as they were' })
  isNewest!: boolean;

  @ApiProperty({ type: 'integer' })
  itemCount!: number;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListSwotQuery extends ListQuery {
  @Id({ optional: true })
  readonly branchId?: string;

  @FlagInQuery({ optional: true, description: 'Of the library as a whole, or of branches' })
  readonly whole?: boolean;
}

export class AddSwotItemDto {
  @Choice(swotQuadrants)
  readonly quadrant!: SwotQuadrant;

  @Text({ max: 500, example: 'Zaufanie mieszkańców' })
  readonly statement!: string;

  @Text({ ...detail, max: 2000, example: 'Ankieta 2025: 91 %', description: 'By what one sees it' })
  readonly evidence?: string | null;

  @Text({ ...detail, max: 500, description: 'The goal that it helps or hinders, in words' })
  readonly goal?: string | null;

  @Id({
    optional: true,
    list: { max: 20 },
    description: 'The goals of local partnerships that it helps or hinders',
  })
  readonly goalIds?: string[];

  @Id({ optional: true, list: { max: 20 }, description: 'The partnerships it is about' })
  readonly partnershipIds?: string[];

  @Id({
    optional: true,
    list: { max: 20 },
    description: 'What was promised to do about it: follow-ups with contacts',
  })
  readonly followUpIds?: string[];
}

export class ChangeSwotItemDto extends PartialType(AddSwotItemDto, { skipNullProperties: false }) {}

class GoalOwnerDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Lokalne partnerstwo na rzecz zatrudnienia' })
  name!: string;
}

class LinkedGoalDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Dwanaście wspólnych warsztatów dla szukających pracy' })
  goal!: string;

  @LocalDate({ nullable: true, example: '2026-06-12' })
  reachedOn!: string | null;

  @ApiProperty({ type: GoalOwnerDto, description: 'Whose goal it is' })
  localPartnership!: GoalOwnerDto;
}

class LinkedPartnershipDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;

  @ApiProperty({ example: 'active' })
  stage!: string;
}

class LinkedFollowUpDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Umówić spotkanie' })
  title!: string;

  @ApiProperty({ example: 'open' })
  status!: string;
}

export class SwotItemDto extends OmitType(AddSwotItemDto, [
  'goalIds',
  'partnershipIds',
  'followUpIds',
] as const) {
  @Id()
  id!: string;

  @Id()
  analysisId!: string;

  @Id({ description: 'The same in each analysis that it is taken over into' })
  originId!: string;

  @ApiProperty({ type: [LinkedGoalDto] })
  goals!: LinkedGoalDto[];

  @ApiProperty({ type: [LinkedPartnershipDto] })
  partnerships!: LinkedPartnershipDto[];

  @ApiProperty({ type: [LinkedFollowUpDto] })
  followUps!: LinkedFollowUpDto[];

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class CompareSwotQuery {
  @Id({ description: 'The earlier analysis, of the same branch' })
  readonly since!: string;
}

class ComparedItemDto extends AddSwotItemDto {
  @Id()
  originId!: string;
}

class ChangedItemDto {
  @ApiProperty({ type: ComparedItemDto })
  before!: ComparedItemDto;

  @ApiProperty({ type: ComparedItemDto })
  after!: ComparedItemDto;

  @Choice(comparedFields, { list: { max: comparedFields.length } })
  fields!: readonly ComparedField[];
}

export class SwotComparisonDto {
  @ApiProperty({ type: [ComparedItemDto] })
  readonly added!: readonly ComparedItemDto[];

  @ApiProperty({ type: [ComparedItemDto] })
  readonly takenOut!: readonly ComparedItemDto[];

  @ApiProperty({ type: [ChangedItemDto] })
  readonly changed!: readonly ChangedItemDto[];

  @ApiProperty({ type: 'integer', description: 'How many are in both as they were' })
  readonly unchanged!: number;
}
