import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Instant } from '#platform/http';
import { type MergeableField, mergeableFields } from '../../domain/mergeable-fields';

export class MergeContactDto {
  @Id({ description: 'The contact that turned out to be this one; it goes into the archive' })
  readonly mergedId!: string;

  @Choice(mergeableFields, {
    optional: true,
    list: { max: mergeableFields.length },
    example: ['name', 'phones'],
    description:
      'Fields that are to say what the merged contact says; of lists, its items come first. Of all others this ' +
      "contact's value stands where it has one. Lists are united and notes put together in any case.",
  })
  readonly take?: MergeableField[];
}

class MergeNameDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

export class ContactMergeDto {
  @Id()
  id!: string;

  @Id({ description: 'Who everything went to' })
  survivorId!: string;

  @ApiProperty({ type: MergeNameDto, description: 'Who is in the archive since' })
  merged!: MergeNameDto;

  @Instant()
  mergedAt!: string;

  @ApiProperty({ type: MergeNameDto, nullable: true })
  mergedBy!: MergeNameDto | null;

  @Instant({ nullable: true })
  undoneAt!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { interactions: 12, followUps: 3, tokens: 1 },
    description: 'How many of each thing the survivor was given',
  })
  moved!: Record<string, number>;

  @ApiProperty({
    type: [String],
    example: ['phones', 'notes'],
    description: 'Which fields of the survivor became another',
  })
  fields!: string[];

  @ApiProperty({ description: 'It is the last one of a survivor that was not merged itself' })
  canBeUndone!: boolean;
}
