import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Id, Instant, Text } from '#platform/http';

export class AddResourceTermDto {
  @Text({ max: 40, min: 2, example: 'kilns', description: 'Small letters, digits and `_`' })
  readonly code!: string;

  @Text({
    max: 40,
    optional: true,
    nullable: true,
    example: 'equipment',
    description: 'The topic in which it stands; it is a topic itself, if left out',
  })
  readonly topic?: string | null;

  @Text({ max: 100, example: 'Kilns' })
  readonly nameEn!: string;

  @Text({ max: 100, example: 'Piece ceramiczne' })
  readonly namePl!: string;

  @Text({ max: 100, example: 'Гончарні печі' })
  readonly nameUk!: string;

  @Text({ max: 100, example: 'Гончарные печи' })
  readonly nameRu!: string;
}

export class RenameResourceTermDto extends PartialType(
  OmitType(AddResourceTermDto, ['code', 'topic'] as const),
  { skipNullProperties: false },
) {}

export class OwnResourceTermDto extends OmitType(AddResourceTermDto, ['topic'] as const) {
  @Id()
  id!: string;

  @ApiProperty({ example: 'equipment', description: 'Its own code, where it is a topic' })
  topic!: string;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

class ResourceTermDto extends OmitType(AddResourceTermDto, ['topic'] as const) {
  @Id({ nullable: true, description: 'Of a word that the library has added' })
  id!: string | null;

  @ApiProperty({ example: 'equipment', description: 'Its own code, where it is a topic' })
  topic!: string;
}

export class ResourceTermsDto {
  @ApiProperty({ type: [ResourceTermDto], description: 'Each topic, and after it its words' })
  readonly data!: readonly ResourceTermDto[];
}
