import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Id, ListQuery, LocalDate, Text } from '#platform/http';

export class CreateAffiliationDto {
  @Id()
  readonly personId!: string;

  @Id()
  readonly organisationId!: string;

  @Text({ max: 200, optional: true, nullable: true, example: 'Doradczyni zawodowa' })
  readonly role?: string | null;

  @LocalDate({ optional: true, nullable: true, example: '2024-09-01' })
  readonly startedOn?: string | null;

  @LocalDate({ optional: true, nullable: true })
  readonly endedOn?: string | null;
}

export class ChangeAffiliationDto extends PartialType(
  PickType(CreateAffiliationDto, ['role', 'startedOn', 'endedOn']),
  { skipNullProperties: false },
) {}

export class AffiliationDto extends CreateAffiliationDto {
  @Id()
  id!: string;

  @ApiProperty()
  personName!: string;

  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListAffiliationsQuery extends ListQuery {
  @Id({ optional: true })
  readonly personId?: string;

  @Id({ optional: true })
  readonly organisationId?: string;
}
