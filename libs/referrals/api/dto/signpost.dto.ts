import { ApiProperty } from '@nestjs/swagger';
import { Id, Instant, ListQuery, Text, WholeNumber } from '#platform/http';

export class CreateSignpostDto {
  @Id({ description: 'The partner that somebody was told about' })
  readonly contactId!: string;

  @Id({ optional: true, nullable: true })
  readonly branchId?: string | null;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 1000,
    description: 'How many were told at once; 1 if left out',
  })
  readonly people?: number;

  @Text({
    max: 200,
    optional: true,
    nullable: true,
    example: 'Dotacje na założenie firmy',
    description: 'What they were looking for; never who they are',
  })
  readonly topic?: string | null;

  @Instant({ optional: true, description: 'Now, if left out' })
  readonly happenedAt?: string;
}

export class SignpostDto extends CreateSignpostDto {
  @Id()
  id!: string;

  @ApiProperty()
  contactName!: string;

  @Id()
  recordedById!: string;

  @Instant()
  createdAt!: string;
}

export class ListSignpostsQuery extends ListQuery {
  @Id({ optional: true })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly branchId?: string;

  @Instant({ optional: true, description: 'From then on' })
  readonly from?: string;

  @Instant({ optional: true, description: 'Before then' })
  readonly to?: string;
}

export class CountSignpostsQuery {
  @Instant({ example: '2026-01-01T00:00:00Z', description: 'From then on' })
  readonly from!: string;

  @Instant({ example: '2027-01-01T00:00:00Z', description: 'Before then' })
  readonly to!: string;
}

class ContactSignpostsDto {
  @Id()
  contactId!: string;

  @ApiProperty()
  contactName!: string;

  @ApiProperty({ type: 'integer' })
  signposts!: number;

  @ApiProperty({ type: 'integer' })
  people!: number;
}

export class SignpostCountsDto {
  @ApiProperty({ type: 'integer' })
  signposts!: number;

  @ApiProperty({ type: 'integer' })
  people!: number;

  @ApiProperty({ type: [ContactSignpostsDto], description: 'The most people first' })
  contacts!: ContactSignpostsDto[];
}
