import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  FlagInQuery,
  Choice,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Nested,
  Text,
} from '#platform/http';
import { mostGoals } from '../../domain/goals';
import { type LocalPartnershipRole, localPartnershipRoles } from '../../domain/member';

const detail = { optional: true, nullable: true } as const;

export class CreateLocalPartnershipDto {
  @Text({ max: 200, example: 'Lokalne partnerstwo na rzecz zatrudnienia' })
  readonly name!: string;

  @Text({ ...detail, max: 5000, description: 'What it is for' })
  readonly purpose?: string | null;

  @Choice(localPartnershipRoles, {
    optional: true,
    description: 'What the library itself is in it: `coordinator`, if left out',
  })
  readonly libraryRole?: LocalPartnershipRole;

  @Id({ ...detail, description: 'The branch that takes part, where it is not the whole library' })
  readonly branchId?: string | null;

  @Id({ ...detail, description: 'Who of ours looks after it' })
  readonly ownerId?: string | null;

  @LocalDate({ ...detail, example: '2026-06-30', description: 'Its last day, once it has ended' })
  readonly endedOn?: string | null;
}

export class ChangeLocalPartnershipDto extends PartialType(CreateLocalPartnershipDto, {
  skipNullProperties: false,
}) {}

class GoalDetailsDto {
  @Text({ max: 1000, example: 'Dwanaście wspólnych warsztatów dla szukających pracy' })
  readonly goal!: string;

  @LocalDate({ ...detail, example: '2027-06-30', description: 'By when' })
  readonly dueOn?: string | null;

  @LocalDate({ ...detail, example: '2026-06-12', description: 'The day on which it was reached' })
  readonly reachedOn?: string | null;
}

class SaidGoalDto extends GoalDetailsDto {
  @Id({
    optional: true,
    description:
      'Which of the goals there are this is, in other words perhaps; if left out, the one in these words, or a new one',
  })
  readonly id?: string;
}

class GoalDto extends GoalDetailsDto {
  @Id()
  id!: string;
}

export class SetGoalsDto {
  @Nested(() => SaidGoalDto, {
    list: { max: mostGoals },
    description: 'All of them, in their order',
  })
  readonly goals!: SaidGoalDto[];
}

export class LocalPartnershipPartyDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

class MemberCountsDto {
  @ApiProperty({ type: 'integer', description: 'Who takes part, besides the library' })
  members!: number;

  @ApiProperty({ type: 'integer', description: 'Who of them confirmed the goals as they are now' })
  confirmed!: number;
}

export class LocalPartnershipDto extends CreateLocalPartnershipDto {
  @Id()
  id!: string;

  @ApiProperty({ type: LocalPartnershipPartyDto, nullable: true })
  owner!: LocalPartnershipPartyDto | null;

  @ApiProperty({ type: 'integer', description: 'Grows whenever the goals are worded anew' })
  goalsVersion!: number;

  @ApiProperty({ type: [GoalDto] })
  goals!: GoalDto[];

  @ApiProperty({ type: MemberCountsDto })
  counts!: MemberCountsDto;

  @Instant()
  createdAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListLocalPartnershipsQuery extends ListQuery {
  @Id({ optional: true, description: 'In which this contact takes part' })
  readonly contactId?: string;

  @Id({ optional: true })
  readonly branchId?: string;

  @Id({ optional: true })
  readonly ownerId?: string;

  @FlagInQuery({ optional: true, description: 'Those that have ended, or those that have not' })
  readonly ended?: boolean;
}

export class AskMembersDto {
  @Id({
    optional: true,
    list: { max: 50 },
    description: 'Whom of the members; if left out, all who have not confirmed the goals',
  })
  readonly memberIds?: string[];
}

export class AskedMembersDto {
  @Id({ list: { max: 50 }, description: 'Members who get a mail' })
  asked!: string[];

  @Id({ list: { max: 50 }, description: 'Members without an e-mail address' })
  withoutAddress!: string[];
}
