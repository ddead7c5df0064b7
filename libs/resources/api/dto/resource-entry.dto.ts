import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Choice, FlagInQuery, Id, Instant, ListQuery, Text } from '#platform/http';
import { type Audience, audiences } from '../../domain/audience';
import { type ResourceSide, resourceSides } from '../../domain/resource-entry';

export class AddResourceEntryDto {
  @Id({
    optional: true,
    nullable: true,
    description: 'Whose it is, a contact; the library’s own, if left out',
  })
  readonly contactId?: string | null;

  @Choice(resourceSides)
  readonly side!: ResourceSide;

  @Text({
    max: 40,
    example: 'meeting_rooms',
    description: 'What, by a word or a whole topic of `GET /api/v1/resource-terms`',
  })
  readonly code!: string;

  @Text({ max: 2000, optional: true, nullable: true, example: 'Sala na 40 osób, w czwartki' })
  readonly note?: string | null;

  @Choice(audiences, {
    optional: true,
    list: { max: audiences.length },
    description: 'For whom; for everybody, if there are none',
  })
  readonly audiences?: Audience[];

  @Id({
    optional: true,
    list: { max: 50 },
    description: 'At which branches; everywhere, if there are none',
  })
  readonly branchIds?: string[];
}

export class ChangeResourceEntryDto extends PartialType(
  OmitType(AddResourceEntryDto, ['contactId', 'side'] as const),
  { skipNullProperties: false },
) {}

class OwnerOfEntryDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

export class ResourceEntryDto extends AddResourceEntryDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'rooms', description: 'The topic of the word' })
  topic!: string;

  @ApiProperty({ type: OwnerOfEntryDto, nullable: true, description: 'Null: the library itself' })
  contact!: OwnerOfEntryDto | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListResourceEntriesQuery extends ListQuery {
  @Id({ optional: true })
  readonly contactId?: string;

  @FlagInQuery({ optional: true, description: 'The library’s own, or those of contacts' })
  readonly ours?: boolean;

  @Choice(resourceSides, { optional: true })
  readonly side?: ResourceSide;

  @Text({ max: 40, optional: true, example: 'rooms', description: 'A word, or all of a topic' })
  readonly term?: string;

  @Choice(audiences, { optional: true, description: 'Those that name this audience' })
  readonly audience?: Audience;

  @Id({ optional: true, description: 'Those that name this branch' })
  readonly branchId?: string;
}
