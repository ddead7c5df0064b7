import { ApiProperty, PartialType } from '@nestjs/swagger';
import { type Language, languages } from '#kernel';
import {
  Choice,
  EmailAddress,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  Text,
} from '#platform/http';

const detail = { optional: true, nullable: true } as const;

class ClientDetailsDto {
  @Text({ max: 200, example: 'Łucja Kowalska' })
  readonly name!: string;

  @EmailAddress({ ...detail, example: 'lucja.kowalska@example.org' })
  readonly email?: string | null;

  @Text({ ...detail, max: 50, example: '+48 600 100 200' })
  readonly phone?: string | null;

  @Choice(languages, { ...detail, description: 'The language to write to them in' })
  readonly language?: Language | null;

  @Text({ ...detail, max: 5000 })
  readonly note?: string | null;

  @Id(detail)
  readonly branchId?: string | null;
}

export class CreateClientDto extends ClientDetailsDto {
  @Flag({ optional: true, description: 'Register them although somebody like them is known' })
  readonly allowDuplicate?: boolean;
}

export class ChangeClientDto extends PartialType(ClientDetailsDto, { skipNullProperties: false }) {}

/** A viewer is given the id and the initials, and nothing else. */
export class ClientDto extends PartialType(ClientDetailsDto) {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Ł. K.' })
  initials!: string;

  @Instant({ optional: true, nullable: true })
  archivedAt?: string | null;

  @Instant({ optional: true })
  createdAt?: string;

  @Instant({ optional: true })
  updatedAt?: string;

  @ApiProperty({ type: 'integer', required: false })
  version?: number;
}

export class ListClientsQuery extends ListQuery {
  @Id({ optional: true })
  readonly branchId?: string;

  @EmailAddress({
    optional: true,
    description: 'Not for viewers: it would tell whose initials these are',
  })
  readonly email?: string;

  @Text({
    optional: true,
    max: 200,
    example: 'kowal',
    description:
      'How words of the name begin, in any script and without diacritics. Not for viewers',
  })
  readonly search?: string;

  @FlagInQuery({ optional: true, description: 'The archived ones instead of those being served' })
  readonly archived?: boolean;
}

export class ClientCountsDto {
  @ApiProperty({ type: 'integer', description: 'Those being served' })
  served!: number;

  @ApiProperty({ type: 'integer' })
  archived!: number;
}
