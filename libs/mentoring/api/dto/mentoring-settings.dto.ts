import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Id, Instant, Text, WholeNumber } from '#platform/http';
import { scoringCriteria } from '../../domain/scoring/scoring-weights';

export class CreateTermDto {
  @Text({ max: 40, min: 2, example: 'beekeeping', description: 'Small letters, digits and `_`' })
  readonly code!: string;

  @Text({
    max: 40,
    optional: true,
    nullable: true,
    example: 'operations',
    description: 'The topic in which it is a skill; it is a topic itself, if left out',
  })
  readonly topic?: string | null;

  @Text({ max: 100, example: 'Beekeeping' })
  readonly nameEn!: string;

  @Text({ max: 100, example: 'Pszczelarstwo' })
  readonly namePl!: string;

  @Text({ max: 100, example: 'Бджільництво' })
  readonly nameUk!: string;

  @Text({ max: 100, example: 'Пчеловодство' })
  readonly nameRu!: string;
}

export class RenameTermDto extends PartialType(
  OmitType(CreateTermDto, ['code', 'topic'] as const),
  { skipNullProperties: false },
) {}

export class OwnTermDto extends OmitType(CreateTermDto, ['topic'] as const) {
  @Id()
  id!: string;

  @ApiProperty({ example: 'operations', description: 'Its own code, where it is a topic' })
  topic!: string;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class TermDto extends OmitType(CreateTermDto, ['topic'] as const) {
  @Id({ nullable: true, description: 'Of a word that the library has added' })
  id!: string | null;

  @ApiProperty({ example: 'operations', description: 'Its own code, where it is a topic' })
  topic!: string;
}

export class TermsDto {
  @ApiProperty({ type: [TermDto], description: 'Each topic, and after it its skills' })
  readonly data!: readonly TermDto[];
}

type Criterion = keyof typeof scoringCriteria;

/** From the one table: how far it can be moved, and where it stands if nobody does. */
function Weight(criterion: Criterion): PropertyDecorator {
  const { least, most, standard } = scoringCriteria[criterion];
  return WholeNumber({ min: least, max: most, example: standard });
}

export class WeightsDto {
  @Weight('goals')
  readonly goals!: number;

  @Weight('industry')
  readonly industry!: number;

  @Weight('stage')
  readonly stage!: number;

  @Weight('language')
  readonly language!: number;

  @Weight('availability')
  readonly availability!: number;

  @Weight('place')
  readonly place!: number;

  @Weight('load')
  readonly load!: number;
}

export class ChangeWeightsDto extends PartialType(WeightsDto, { skipNullProperties: false }) {}

export class WeightsVersionDto {
  @ApiProperty({ type: 'integer', description: 'Suggestions name it' })
  version!: number;

  @ApiProperty({ type: WeightsDto, description: 'What counts for how much: shares of their sum' })
  weights!: WeightsDto;
}
