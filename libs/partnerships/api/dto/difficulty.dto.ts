import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { FlagInQuery, Id, Instant, ListQuery, LocalDate, Text } from '#platform/http';
import { NamedDto } from './partnership.dto';

const detail = { optional: true, nullable: true } as const;

export class RecordDifficultyDto {
  @Id()
  readonly partnershipId!: string;

  @LocalDate({ example: '2026-03-02' })
  readonly occurredOn!: string;

  @Text({ max: 5000, example: 'Doradca nie przyszedł na dwa dyżury' })
  readonly difficulty!: string;

  @LocalDate({ ...detail, example: '2026-03-20', description: 'Null while it is not settled' })
  readonly settledOn?: string | null;

  @Text({ ...detail, max: 5000, description: 'How it was settled' })
  readonly settlement?: string | null;
}

export class ChangeDifficultyDto extends PartialType(
  OmitType(RecordDifficultyDto, ['partnershipId']),
  { skipNullProperties: false },
) {}

export class DifficultyDto extends RecordDifficultyDto {
  @Id()
  id!: string;

  @ApiProperty({
    type: NamedDto,
    description: 'In what it was difficult; of a partnership without a name, its partner’s name',
  })
  partnership!: NamedDto;

  @Id({ nullable: true, description: 'The user who wrote it down' })
  recordedBy!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListDifficultiesQuery extends ListQuery {
  @Id({ optional: true })
  readonly partnershipId?: string;

  @FlagInQuery({ optional: true, description: 'Those that are settled, or those that are not' })
  readonly settled?: boolean;
}
