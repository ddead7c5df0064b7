import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Instant } from '#platform/http';
import { type PartnershipStage, partnershipStages } from '../../domain/partnership-stage';
import { NamedDto, WhoseQuery } from './partnership.dto';

class BoardCardDto {
  @Id()
  id!: string;

  @ApiProperty({ type: NamedDto })
  contact!: NamedDto;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @Id({ nullable: true })
  branchId!: string | null;

  @Id({ nullable: true })
  ownerId!: string | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  owner!: NamedDto | null;

  @Instant()
  stageSince!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class BoardColumnDto {
  @Choice(partnershipStages)
  stage!: PartnershipStage;

  @ApiProperty({ type: 'integer', description: 'How many there are, on cards or not' })
  count!: number;

  @ApiProperty({
    type: [BoardCardDto],
    maxItems: 50,
    description: 'Those that have been there longest; the list has the rest',
  })
  cards!: BoardCardDto[];
}

export class BoardDto {
  @ApiProperty({ type: [BoardColumnDto], description: 'A column for each stage, in their order' })
  columns!: BoardColumnDto[];
}

export class PipelineQuery extends WhoseQuery {
  @Instant({ example: '2026-01-01T00:00:00Z', description: 'Written down from then on' })
  readonly from!: string;

  @Instant({ example: '2027-01-01T00:00:00Z', description: 'Written down before then' })
  readonly to!: string;
}

class StageFiguresDto {
  @Choice(partnershipStages)
  stage!: PartnershipStage;

  @ApiProperty({ type: 'integer', description: 'How many ever came to it' })
  reached!: number;

  @ApiProperty({ type: 'integer', description: 'How many of those came further on the way' })
  wentOn!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 0.625,
    description: '`wentOn` of `reached`; null where there is no further, or nobody came',
  })
  conversion!: number | null;

  @ApiProperty({ type: 'integer', description: 'How many are in it now' })
  present!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 12.5,
    description: 'The middle of the stays that are over, in days',
  })
  medianDays!: number | null;
}

export class PipelineDto {
  @ApiProperty({ type: [StageFiguresDto] })
  stages!: StageFiguresDto[];
}
