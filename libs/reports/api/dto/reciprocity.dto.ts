import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Id, Instant } from '#platform/http';

export class SpanQuery {
  @Instant({ example: '2026-01-01T00:00:00Z', description: 'From then on' })
  readonly from!: string;

  @Instant({ example: '2027-01-01T00:00:00Z', description: 'Before then' })
  readonly to!: string;
}

const countsOf = (example: object): ApiPropertyOptions => ({
  type: 'object',
  additionalProperties: { type: 'integer' },
  example,
});

class ReferralFlowDto {
  @ApiProperty({ type: 'integer' })
  referrals!: number;

  @ApiProperty({ type: 'integer' })
  open!: number;

  @ApiProperty({ type: 'integer', description: 'To how many the target said yes' })
  accepted!: number;

  @ApiProperty({ ...countsOf({ no_capacity: 2 }), description: 'By reason' })
  declined!: Record<string, number>;

  @ApiProperty({ ...countsOf({ job_found: 4 }), description: 'By outcome' })
  completed!: Record<string, number>;

  @ApiProperty({ ...countsOf({ could_not_contact: 1 }), description: 'By outcome' })
  notCompleted!: Record<string, number>;

  @ApiProperty({
    type: 'integer',
    description: 'Withdrawn before the answer or cancelled after it',
  })
  stopped!: number;

  @ApiProperty({ type: 'integer', description: 'Expired, or overdue by now' })
  unanswered!: number;

  @ApiProperty({ type: Number, nullable: true, example: 20.5 })
  medianHoursToAnswer!: number | null;
}

class ExchangeDto {
  @ApiProperty({ type: ReferralFlowDto, description: 'From us to the partner' })
  sent!: ReferralFlowDto;

  @ApiProperty({ type: ReferralFlowDto, description: 'From the partner to us' })
  received!: ReferralFlowDto;

  @ApiProperty({ type: 'integer', description: 'Sent less received' })
  balance!: number;
}

class ReportedContactDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

class PartnerExchangeDto extends ExchangeDto {
  @ApiProperty({ type: ReportedContactDto })
  contact!: ReportedContactDto;
}

export class ReciprocityDto {
  @ApiProperty({ type: ExchangeDto })
  overall!: ExchangeDto;

  @ApiProperty({ type: [PartnerExchangeDto], description: 'Those with most referrals first' })
  readonly partners!: readonly PartnerExchangeDto[];
}
