import { ApiProperty, PickType } from '@nestjs/swagger';
import { Choice, Id, Instant, ListQuery, LocalDate, Text, WholeNumber } from '#platform/http';
import {
  type ConfirmationWay,
  confirmationWays,
  type RecordedWay,
  recordedWays,
} from '../../domain/confirmation';
import {
  type LocalPartnershipRole,
  localPartnershipRoles,
  type MemberStanding,
  memberStandings,
} from '../../domain/member';
import { LocalPartnershipPartyDto } from './local-partnership.dto';

const detail = { optional: true, nullable: true } as const;

export class AddMemberDto {
  @Id()
  readonly localPartnershipId!: string;

  @Id({ description: 'The contact that takes part' })
  readonly contactId!: string;

  @Choice(localPartnershipRoles, { example: 'member' })
  readonly role!: LocalPartnershipRole;
}

export class ChangeMemberDto extends PickType(AddMemberDto, ['role']) {}

export class LocalPartnershipMemberDto extends AddMemberDto {
  @Id()
  id!: string;

  @ApiProperty({ type: LocalPartnershipPartyDto })
  contact!: LocalPartnershipPartyDto;

  @Choice(memberStandings, {
    description: '`outdated`: the goals that they confirmed have changed since',
  })
  standing!: MemberStanding;

  @Instant({
    nullable: true,
    description: 'When they were last asked by mail to confirm the goals',
  })
  askedAt!: string | null;

  @LocalDate({ nullable: true })
  confirmedOn!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  confirmedVersion!: number | null;

  @Instant({ nullable: true })
  withdrawnAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  withdrawalNote!: string | null;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListMembersQuery extends ListQuery {
  @Id({ optional: true })
  readonly localPartnershipId?: string;

  @Id({ optional: true })
  readonly contactId?: string;
}

export class RecordConfirmationDto {
  @WholeNumber({ min: 1, max: 1_000_000, example: 1, description: 'The wording that you see' })
  readonly goalsVersion!: number;

  @Choice(recordedWays, { example: 'spoken', description: 'How they said so' })
  readonly way!: RecordedWay;

  @LocalDate({ optional: true, example: '2026-11-20', description: 'Today, if left out' })
  readonly confirmedOn?: string;

  @Text({ ...detail, max: 200, description: 'Who said so for the member' })
  readonly personName?: string | null;

  @Text({ ...detail, max: 2000 })
  readonly note?: string | null;
}

export class RecordWithdrawalDto {
  @Text({ ...detail, max: 2000, description: 'Why' })
  readonly note?: string | null;
}

export class ConfirmationDto {
  @Id()
  id!: string;

  @ApiProperty({ type: 'integer' })
  goalsVersion!: number;

  @ApiProperty({ description: 'The goals as they were worded then, one on a line' })
  goals!: string;

  @LocalDate()
  confirmedOn!: string;

  @Choice(confirmationWays)
  way!: ConfirmationWay;

  @ApiProperty({ type: String, nullable: true })
  personName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @Id({ nullable: true, description: 'The user who wrote it down; null: it came by the link' })
  recordedBy!: string | null;

  @Instant()
  createdAt!: string;
}
