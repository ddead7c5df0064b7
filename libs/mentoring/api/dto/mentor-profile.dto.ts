import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { type BusinessStage, businessStages } from '#contacts';
import {
  Choice,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Nested,
  Text,
  TimeZone,
  WholeNumber,
} from '#platform/http';
import { type MeetingMode, meetingModes } from '../../domain/profile/meeting-mode';
import { type LanguageLevel, languageLevelNames } from '../../domain/profile/spoken-language';
import { WeeklySlotDto } from './weekly-slot.dto';

class SpokenLanguageDto {
  @Text({ min: 2, max: 3, example: 'uk', description: 'ISO 639' })
  readonly language!: string;

  @Choice(languageLevelNames)
  readonly level!: LanguageLevel;
}

const terms = {
  max: 40,
  optional: true,
  example: ['bookkeeping', 'marketing'],
  description: 'Skills, or whole topics, of `GET /api/v1/mentoring-terms`',
};

const industries = { max: 5, optional: true, example: ['47.61'] };

export class CreateMentorProfileDto {
  @Id({ description: 'The person' })
  readonly contactId!: string;

  @Text({ max: 4000, optional: true, nullable: true, description: 'In their own words' })
  readonly about?: string | null;

  @Text({ ...terms, list: { max: 40 } })
  readonly terms?: string[];

  @Text({
    ...industries,
    list: { max: 20 },
    description: 'NACE Rev. 2; `G` is all of retail and wholesale',
  })
  readonly industries?: string[];

  @Text({
    ...industries,
    list: { max: 20 },
    description: 'In which they could not be impartial: nobody from these is proposed to them',
  })
  readonly conflictIndustries?: string[];

  @Choice(businessStages, {
    optional: true,
    list: { max: businessStages.length },
    description: 'Of the businesses that they help',
  })
  readonly stages?: BusinessStage[];

  @Nested(() => SpokenLanguageDto, { optional: true, list: { max: 20 } })
  readonly languages?: SpokenLanguageDto[];

  @Choice(meetingModes, { optional: true, list: { max: meetingModes.length } })
  readonly modes?: MeetingMode[];

  @Id({
    optional: true,
    list: { max: 50 },
    description: 'Where they meet in person; anywhere, if there are none',
  })
  readonly branchIds?: string[];

  @Nested(() => WeeklySlotDto, {
    optional: true,
    list: { max: 50 },
    description: 'When they have time, week by week',
  })
  readonly slots?: WeeklySlotDto[];

  @TimeZone({ optional: true, description: 'Of the clocks of `slots`; the library’s, if left out' })
  readonly timeZone?: string;

  @WholeNumber({
    optional: true,
    min: 0,
    max: 50,
    example: 2,
    description: 'How many clients they take at a time; 1, if left out',
  })
  readonly capacity?: number;

  @LocalDate({ optional: true, nullable: true, description: 'The last day of a pause' })
  readonly pausedUntil?: string | null;

  @Flag({
    optional: true,
    description:
      'Whether the library has seen that it is true; until then they are proposed to nobody',
  })
  readonly isVerified?: boolean;
}

export class ChangeMentorProfileDto extends PartialType(
  OmitType(CreateMentorProfileDto, ['contactId'] as const),
  { skipNullProperties: false },
) {}

class MentorContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Anna Wójcik' })
  name!: string;
}

export class MentorProfileDto extends OmitType(CreateMentorProfileDto, ['contactId'] as const) {
  @Id()
  id!: string;

  @ApiProperty({ type: MentorContactDto })
  contact!: MentorContactDto;

  @Instant({ nullable: true })
  verifiedAt!: string | null;

  @Instant({ nullable: true })
  archivedAt!: string | null;

  @Instant()
  createdAt!: string;

  @Instant()
  updatedAt!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListMentorProfilesQuery extends ListQuery {
  @FlagInQuery({ optional: true, description: 'The archived ones instead of those at work' })
  readonly archived?: boolean;

  @FlagInQuery({ optional: true, description: 'Those that somebody has verified, or the others' })
  readonly verified?: boolean;

  @Id({ optional: true })
  readonly contactId?: string;

  @Text({
    max: 40,
    optional: true,
    example: 'finance',
    description: 'A skill, or a topic with all its skills',
  })
  readonly term?: string;

  @Text({ max: 3, optional: true, example: 'uk', description: 'A language that they speak' })
  readonly language?: string;

  @Id({ optional: true, description: 'Those who name this branch as a place to meet' })
  readonly branchId?: string;
}

class ExcludedClientDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'O. M.' })
  initials!: string;
}

export class ExclusionsDto {
  @ApiProperty({ type: [ExcludedClientDto] })
  data!: ExcludedClientDto[];
}
