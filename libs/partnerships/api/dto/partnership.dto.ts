import { ApiProperty, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { type ContactKind, contactKindNames } from '#contacts';
import { Choice, Id, Instant, ListQuery, LocalDate, Text } from '#platform/http';
import {
  type PartnershipStage,
  partnershipStages,
  type StageOnTheWay,
  stagesOnTheWay,
} from '../../domain/partnership-stage';

const detail = { optional: true, nullable: true } as const;

export class CreatePartnershipDto {
  @Id({ description: 'The contact it is with' })
  readonly contactId!: string;

  @Choice(stagesOnTheWay, {
    optional: true,
    description:
      'Where it stands already: `identified`, if left out. What that stage rests on is to be said.',
  })
  readonly stage?: StageOnTheWay;

  @Instant({ optional: true, description: 'Since when it stands there: now, if left out' })
  readonly stageSince?: string;

  @Id({ ...detail, description: 'Whose it is: a branch’s, or the library’s as a whole' })
  readonly branchId?: string | null;

  @Text({
    ...detail,
    max: 200,
    example: 'Lokalne partnerstwo na rzecz zatrudnienia',
    description: 'What it is called, where the name of the contact says too little',
  })
  readonly name?: string | null;

  @Text({ ...detail, max: 5000, description: 'What it is for. Known from `analysed` on' })
  readonly aims?: string | null;

  @Text({
    ...detail,
    max: 5000,
    description: 'What the library and its users gain. Known from `selected` on',
  })
  readonly ourBenefits?: string | null;

  @Text({ ...detail, max: 5000, description: 'What the partner gains. Known from `selected` on' })
  readonly theirBenefits?: string | null;

  @Id({ ...detail, description: 'The person to talk to, a contact. Known from `invited` on' })
  readonly personId?: string | null;

  @Text({
    ...detail,
    max: 5000,
    description: 'Who does what, as it was agreed. Known from `agreed` on',
  })
  readonly contributions?: string | null;

  @LocalDate({
    ...detail,
    description: 'The day from which both work together. Known from `active` on',
  })
  readonly startsOn?: string | null;

  @Id({ ...detail, description: 'Who of ours looks after it' })
  readonly ownerId?: string | null;
}

export class ChangePartnershipDto extends PartialType(
  OmitType(CreatePartnershipDto, ['contactId', 'stage', 'stageSince']),
  { skipNullProperties: false },
) {}

export class NamedDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

export class PartnershipDto extends OmitType(CreatePartnershipDto, ['stage', 'stageSince']) {
  @Id()
  id!: string;

  @Choice(partnershipStages)
  stage!: PartnershipStage;

  @Instant({ description: 'When it came to this stage' })
  stageSince!: string;

  @ApiProperty({ type: NamedDto })
  contact!: NamedDto;

  @ApiProperty({ type: NamedDto, nullable: true })
  person!: NamedDto | null;

  @ApiProperty({ type: NamedDto, nullable: true })
  owner!: NamedDto | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class WhoseQuery {
  @Id({ optional: true })
  readonly branchId?: string;

  @Id({ optional: true })
  readonly ownerId?: string;

  @Choice(contactKindNames, { optional: true, description: 'What the partner is to us' })
  readonly contactKind?: ContactKind;
}

export class ListPartnershipsQuery extends IntersectionType(ListQuery, WhoseQuery) {
  @Choice(partnershipStages, { optional: true })
  readonly stage?: PartnershipStage;

  @Id({ optional: true })
  readonly contactId?: string;

  @Instant({ optional: true, description: 'Those in their stage since before this moment' })
  readonly stageBefore?: string;

  @Instant({
    optional: true,
    description: 'Those that are stuck at this moment: in their stage for longer than it takes',
  })
  readonly stuckAt?: string;
}
