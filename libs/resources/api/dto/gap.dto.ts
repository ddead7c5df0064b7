import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, Text } from '#platform/http';
import { type Audience, audiences } from '../../domain/audience';
import { type GapKind, gapKinds, type GapReason, gapReasons } from '../../domain/gap';
import { type PartnerSector, partnerSectors } from '../../domain/partners';

const named = {
  max: 60,
  example: 'sector:private',
  description: 'As `GET /api/v1/resource-gaps` names it',
};

export class GapQuery {
  @Text(named)
  readonly gap!: string;
}

export class CloseGapDto extends GapQuery {
  @Id({ description: 'The candidate, a contact' })
  readonly contactId!: string;

  @Id({ optional: true, nullable: true, description: 'Who of ours will look after it' })
  readonly ownerId?: string | null;
}

class GapMatterDto {
  @Choice(gapKinds)
  kind!: GapKind;

  @Text({ max: 40, optional: true, example: 'legal_advice', description: 'Of a `need`' })
  code?: string;

  @Choice(audiences, { optional: true })
  audience?: Audience;

  @Id({ optional: true })
  branchId?: string;

  @Choice(partnerSectors, { optional: true })
  sector?: PartnerSector;
}

class GapDto extends GapQuery {
  @ApiProperty({ type: GapMatterDto, description: 'What it is about' })
  matter!: GapMatterDto;

  @Choice(gapReasons)
  reason!: GapReason;

  @Id({ list: { max: 10_000 }, description: 'The entries whose need is left open' })
  neededBy!: string[];

  @ApiProperty({ type: 'integer', description: 'How many offer it who are no partners' })
  offeredByOthers!: number;
}

export class GapsDto {
  @ApiProperty({ type: [GapDto], description: 'First what most need' })
  readonly data!: readonly GapDto[];
}

export class BegunPartnershipDto {
  @Id({ description: 'See `GET /api/v1/partnerships/{id}`' })
  readonly partnershipId!: string;
}
