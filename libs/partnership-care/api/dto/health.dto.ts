import { ApiProperty } from '@nestjs/swagger';
import { NamedDto, WhoseQuery } from '#partnerships/api';
import { Choice, Id, Instant } from '#platform/http';
import {
  type HealthLevel,
  healthLevels,
  healthReasonNames,
  type HealthReasonName,
} from '../../domain/health';

class HealthReasonDto {
  @Choice(healthReasonNames)
  reason!: HealthReasonName;

  @Choice(healthLevels, { description: 'What it speaks for' })
  level!: HealthLevel;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'How many days, or how many of them, where it is a matter of number',
  })
  value!: number | null;
}

class PromiseFactsDto {
  @ApiProperty({ type: 'integer' })
  open!: number;

  @ApiProperty({ type: 'integer' })
  late!: number;
}

class ReferralFactsDto extends PromiseFactsDto {
  @ApiProperty({ type: 'integer', description: 'Completed' })
  succeeded!: number;

  @ApiProperty({ type: 'integer', description: 'Declined, expired or come to nothing' })
  failed!: number;
}

class AgreementFactsDto {
  @ApiProperty({ description: 'Whether anything was ever signed' })
  wasSigned!: boolean;

  @ApiProperty()
  isInForce!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: no end is set' })
  daysLeft!: number | null;
}

const atWork = ['agreed', 'active', 'dormant'] as const;

class HealthFactsDto {
  @Choice(atWork)
  stage!: (typeof atWork)[number];

  @ApiProperty({ type: 'integer' })
  daysInStage!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  cadenceDays!: number | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'With the partner or the person to talk to; null: never',
  })
  daysSinceContact!: number | null;

  @ApiProperty({ type: PromiseFactsDto })
  promises!: PromiseFactsDto;

  @ApiProperty({ type: ReferralFactsDto, description: 'To the partner, in twelve months' })
  sent!: ReferralFactsDto;

  @ApiProperty({ type: ReferralFactsDto, description: 'From the partner, in twelve months' })
  received!: ReferralFactsDto;

  @ApiProperty({ type: AgreementFactsDto })
  agreement!: AgreementFactsDto;
}

export class PartnershipHealthDto {
  @Id()
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: NamedDto })
  contact!: NamedDto;

  @Id({ nullable: true })
  branchId!: string | null;

  @Id({ nullable: true })
  ownerId!: string | null;

  @Instant({
    nullable: true,
    description: 'With the partner or the person to talk to; null: never',
  })
  lastContactAt!: string | null;

  @Instant()
  stageSince!: string;

  @Choice(healthLevels)
  level!: HealthLevel;

  @ApiProperty({ type: [HealthReasonDto], description: 'What weighs most comes first' })
  reasons!: HealthReasonDto[];

  @ApiProperty({ type: HealthFactsDto, description: 'What it is judged by' })
  facts!: HealthFactsDto;
}

export class HealthListDto {
  @ApiProperty({ type: [PartnershipHealthDto], description: 'The worst first' })
  partnerships!: PartnershipHealthDto[];
}

export class HealthQuery extends WhoseQuery {
  @Choice(healthLevels, { optional: true })
  readonly level?: HealthLevel;
}
