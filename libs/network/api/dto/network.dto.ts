import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, WholeNumberInQuery } from '#platform/http';
import { type PartnershipStage, partnershipStages } from '#partnerships';
import { type TieStrength, tieStrengthNames } from '../../domain/tie';

export class NetworkQuery {
  @WholeNumberInQuery({
    optional: true,
    min: 1,
    max: 1830,
    example: 365,
    description: 'Of the last so many days; of the last year, if left out',
  })
  readonly days?: number;
}

class NetworkContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: 'job_agency' })
  kind!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'public' })
  sector!: string | null;
}

class NetworkMemberDto {
  @ApiProperty({ type: NetworkContactDto })
  contact!: NetworkContactDto;

  @Choice(partnershipStages, {
    nullable: true,
    description: 'The furthest that a partnership with it has come that has not ended',
  })
  stage!: PartnershipStage | null;

  @ApiProperty({
    type: [String],
    example: ['seniors'],
    description: 'For whom it offers something',
  })
  audiences!: readonly string[];

  @ApiProperty({ type: 'integer' })
  interactions!: number;

  @ApiProperty({ type: 'integer' })
  referralsSent!: number;

  @ApiProperty({ type: 'integer' })
  referralsReceived!: number;

  @Choice(tieStrengthNames, {
    description: 'By interactions and referrals; a referral counts twice, whichever way it went',
  })
  strength!: TieStrength;
}

export class NetworkDto {
  @ApiProperty({ type: Date, description: 'What went on before that is not counted' })
  readonly since!: Date;

  @ApiProperty({ type: [NetworkMemberDto], description: 'The strongest ties first, at most 60' })
  readonly members!: readonly NetworkMemberDto[];
}
