import { ApiProperty } from '@nestjs/swagger';
import {
  Choice,
  Flag,
  FlagInQuery,
  Id,
  Instant,
  ListQuery,
  LocalDate,
  Text,
  WholeNumber,
} from '#platform/http';
import {
  type MatchOutcome,
  matchOutcomes,
  type MatchReason,
  matchReasons,
  type MatchSide,
  matchSides,
  type MatchStatus,
  matchStatuses,
} from '../../domain/match/match-status';
import { type MeetingMode, meetingModes } from '../../domain/profile/meeting-mode';
import { type RatingParty, ratingParties } from '../../domain/rating/rating';
import { MentoredClientDto } from './mentoring-request.dto';

export class ProposeDto {
  @Id({ description: 'The mentor profile' })
  readonly profileId!: string;

  @Id({ optional: true, nullable: true, description: 'The shortlist that it was chosen from' })
  readonly suggestionId?: string | null;

  @Text({
    max: 2000,
    optional: true,
    nullable: true,
    example: 'Prowadzi od wiosny małą księgarnię i chce sama prowadzić jej księgowość',
    description:
      'What the mentor reads of the client. Say nothing by which the client could be known.',
  })
  readonly introduction?: string | null;

  @Flag({
    optional: true,
    description:
      'Whether the next of the shortlist is asked where the mentor declines, or says nothing in three working days',
  })
  readonly passesOn?: boolean;
}

export class MoveMatchDto {
  @Choice(matchStatuses, { description: 'As you have seen it; 409 if it is no longer so' })
  readonly from!: MatchStatus;

  @Choice(matchStatuses)
  readonly to!: MatchStatus;

  @Choice(matchReasons, { optional: true, nullable: true })
  readonly reason?: MatchReason | null;

  @Choice(matchOutcomes, { optional: true, nullable: true })
  readonly outcome?: MatchOutcome | null;

  @Text({ max: 4000, optional: true, nullable: true })
  readonly note?: string | null;
}

class MatchedMentorDto {
  @Id()
  profileId!: string;

  @Id()
  contactId!: string;

  @ApiProperty({ example: 'Anna Wójcik' })
  name!: string;
}

class MatchOwnerDto {
  @Id()
  id!: string;

  @ApiProperty()
  name!: string;
}

export class MatchEventDto {
  @Instant()
  at!: string;

  @Choice(matchStatuses, { nullable: true })
  fromStatus!: MatchStatus | null;

  @Choice(matchStatuses)
  toStatus!: MatchStatus;

  @Choice(matchSides)
  side!: MatchSide;

  @Choice(matchReasons, { nullable: true })
  reason!: MatchReason | null;

  @Choice(matchOutcomes, { nullable: true })
  outcome!: MatchOutcome | null;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Not for viewers' })
  note?: string | null;
}

class ReplacedMatchDto {
  @Id()
  id!: string;

  @Choice(matchStatuses)
  status!: MatchStatus;

  @Choice(matchReasons, { nullable: true })
  reason!: MatchReason | null;
}

class MatchSessionDto {
  @Id()
  id!: string;

  @LocalDate()
  heldOn!: string;

  @WholeNumber({ min: 5, max: 600, example: 60 })
  minutes!: number;

  @Choice(meetingModes)
  mode!: MeetingMode;

  @Choice(matchSides, { description: 'Who told of it' })
  side!: MatchSide;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Not for viewers' })
  note?: string | null;
}

class MatchRatingDto {
  @Choice(ratingParties)
  party!: RatingParty;

  @WholeNumber({ min: 1, max: 5, example: 5, description: 'Whether it helped the client' })
  helpfulness!: number;

  @WholeNumber({ min: 1, max: 5, example: 4, description: 'Whether they got on with each other' })
  rapport!: number;

  @Instant()
  at!: string;
}

export class MatchDto {
  @Id()
  id!: string;

  @Id()
  requestId!: string;

  @ApiProperty({ type: MentoredClientDto })
  client!: MentoredClientDto;

  @ApiProperty({ type: MatchedMentorDto })
  mentor!: MatchedMentorDto;

  @ApiProperty({ type: MatchOwnerDto, nullable: true })
  owner!: MatchOwnerDto | null;

  @Id({ nullable: true })
  suggestionId!: string | null;

  @Id({
    nullable: true,
    description: 'The match of the same request after which this one was tried',
  })
  replacesId!: string | null;

  @ApiProperty({
    type: ReplacedMatchDto,
    nullable: true,
    description: 'What became of that one, and why',
  })
  replaces!: ReplacedMatchDto | null;

  @Id({ nullable: true, description: 'With which the mentor is told who the client is' })
  consentId!: string | null;

  @Id({
    nullable: true,
    description: 'The follow-up that asks how it goes; each session puts it off',
  })
  checkInId!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  score!: number;

  @ApiProperty({ type: 'integer' })
  weightsVersion!: number;

  @ApiProperty({ type: String, nullable: true, required: false, description: 'Not for viewers' })
  introduction?: string | null;

  @Flag()
  passesOn!: boolean;

  @Choice(matchStatuses)
  status!: MatchStatus;

  @Choice(matchReasons, { nullable: true })
  reason!: MatchReason | null;

  @Choice(matchOutcomes, { nullable: true })
  outcome!: MatchOutcome | null;

  @Instant({ description: 'Until when the mentor should have answered' })
  respondBy!: string;

  @Instant()
  proposedAt!: string;

  @Instant({ nullable: true })
  answeredAt!: string | null;

  @Instant({ nullable: true })
  startedAt!: string | null;

  @Instant({ nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: [MatchEventDto] })
  events!: MatchEventDto[];

  @ApiProperty({ type: [MatchSessionDto], description: 'The first comes first' })
  sessions!: MatchSessionDto[];

  @ApiProperty({ type: [MatchRatingDto], description: 'How they found it, when it has ended' })
  ratings!: MatchRatingDto[];

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class ListMatchesQuery extends ListQuery {
  @Choice(matchStatuses, { optional: true })
  readonly status?: MatchStatus;

  @FlagInQuery({ optional: true, description: 'Those that have not ended, or those that have' })
  readonly open?: boolean;

  @Id({ optional: true })
  readonly requestId?: string;

  @Id({ optional: true })
  readonly profileId?: string;

  @Id({ optional: true })
  readonly clientId?: string;

  @Id({ optional: true })
  readonly ownerId?: string;
}
