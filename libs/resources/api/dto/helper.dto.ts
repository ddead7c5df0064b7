import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Text } from '#platform/http';
import { type Audience, audiences } from '../../domain/audience';
import { type HelperReason, helperReasons } from '../../domain/helper';
import {
  type PartnerSector,
  partnerSectors,
  type Standing,
  standings,
} from '../../domain/partners';

export class HelpQuery {
  @Text({
    max: 40,
    optional: true,
    example: 'legal_advice',
    description: 'A word or a whole topic of `GET /api/v1/resource-terms`',
  })
  readonly code?: string;

  @Choice(audiences, { optional: true })
  readonly audience?: Audience;

  @Id({ optional: true })
  readonly branchId?: string;
}

class HelpingContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Fundacja Wspólny Brzeg' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, example: 'ngo' })
  kind!: string | null;

  @Choice(partnerSectors, { nullable: true })
  sector!: PartnerSector | null;
}

class HelperDto {
  @ApiProperty({ type: HelpingContactDto })
  contact!: HelpingContactDto;

  @Choice(standings, {
    nullable: true,
    description: 'How far the library has come with it; null: nowhere yet',
  })
  standing!: Standing | null;

  @ApiProperty({ type: 'integer', description: 'What the reasons count for together', example: 80 })
  score!: number;

  @Choice(Object.keys(helperReasons), { list: { max: 20 } })
  reasons!: HelperReason[];
}

export class HelpersDto {
  @ApiProperty({ type: [HelperDto], description: 'The best first' })
  readonly data!: readonly HelperDto[];
}
