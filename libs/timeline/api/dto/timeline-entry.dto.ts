import { ApiProperty } from '@nestjs/swagger';
import { type ActorKind, actorKinds } from '#kernel';
import { type FollowUpStatus, followUpStatusNames } from '#follow-ups';
import { type InteractionChannel, interactionChannels } from '#interactions';
import { type PartnershipStage, partnershipStages } from '#partnerships';
import { PartnershipMoveDto } from '#partnerships/api';
import { MatchEventDto } from '#mentoring/api';
import { type MatchStatus, matchStatuses } from '#mentoring';
import { Choice, Id, Instant } from '#platform/http';
import {
  type ReferralDirection,
  referralDirections,
  type ReferralMode,
  referralModes,
  type ReferralStatus,
  referralStatuses,
} from '#referrals';
import { ReferralEventDto } from '#referrals/api';
import { type TimelineKind, timelineKindNames } from '../../domain/timeline';

class TimelineNameDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

class TimelineInteractionDto {
  @Id()
  id!: string;

  @Choice(interactionChannels)
  channel!: InteractionChannel;

  @ApiProperty({ example: 'Pytali o warsztaty dla poszukujących pracy' })
  summary!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  durationMinutes!: number | null;

  @ApiProperty({ type: [TimelineNameDto], description: 'Who of ours took part' })
  users!: TimelineNameDto[];
}

class TimelineFollowUpDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Wysłać program warsztatów' })
  title!: string;

  @Choice(followUpStatusNames, { description: 'As it is now' })
  status!: FollowUpStatus;

  @Instant()
  dueAt!: string;

  @ApiProperty({ type: TimelineNameDto })
  owner!: TimelineNameDto;
}

class TimelineClientDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Ł. K.' })
  initials!: string;

  @ApiProperty({ required: false, description: 'Not for viewers' })
  name?: string;
}

class TimelineReferralDto {
  @Id()
  id!: string;

  @Choice(referralDirections)
  direction!: ReferralDirection;

  @Choice(referralModes)
  mode!: ReferralMode;

  @Choice(referralStatuses, {
    description: 'As it is now; `event.toStatus` is what it became then',
  })
  status!: ReferralStatus;

  @ApiProperty({ type: TimelineClientDto })
  client!: TimelineClientDto;

  @ApiProperty({ type: ReferralEventDto })
  event!: ReferralEventDto;
}

class TimelinePartnershipDto {
  @Id()
  id!: string;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @Choice(partnershipStages, { description: 'As it is now; `move.toStage` is what it became then' })
  stage!: PartnershipStage;

  @ApiProperty({ type: PartnershipMoveDto })
  move!: PartnershipMoveDto;
}

class TimelineMatchDto {
  @Id()
  id!: string;

  @Choice(matchStatuses, { description: 'As it is now; `event.toStatus` is what it became then' })
  status!: MatchStatus;

  @ApiProperty({ type: TimelineClientDto })
  client!: TimelineClientDto;

  @ApiProperty({ type: MatchEventDto })
  event!: MatchEventDto;
}

class TimelineActorDto {
  @Choice(actorKinds)
  kind!: ActorKind;

  @Id({ nullable: true })
  id!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a user' })
  name!: string | null;
}

const values = {
  type: 'object',
  additionalProperties: true,
  nullable: true,
  example: { city: 'Kołobrzeg' },
} as const;

class TimelineChangeDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'contact.changed' })
  action!: string;

  @ApiProperty({ type: TimelineActorDto })
  by!: TimelineActorDto;

  @ApiProperty({ type: [String], example: ['city'], description: 'Which fields changed' })
  fields!: string[];

  @ApiProperty({ ...values, description: "What they said before; null of a person's data" })
  before!: object | null;

  @ApiProperty({ ...values, description: "What they say since; null of a person's data" })
  after!: object | null;
}

export class TimelineEntryDto {
  @Choice(timelineKindNames)
  kind!: TimelineKind;

  @Instant({ description: 'When it happened' })
  at!: string;

  @ApiProperty({ type: [TimelineNameDto], description: 'With whom, or of whom' })
  contacts!: TimelineNameDto[];

  @ApiProperty({ type: TimelineInteractionDto, nullable: true })
  interaction!: TimelineInteractionDto | null;

  @ApiProperty({ type: TimelineFollowUpDto, nullable: true })
  followUp!: TimelineFollowUpDto | null;

  @ApiProperty({ type: TimelineReferralDto, nullable: true })
  referral!: TimelineReferralDto | null;

  @ApiProperty({ type: TimelinePartnershipDto, nullable: true })
  partnership!: TimelinePartnershipDto | null;

  @ApiProperty({ type: TimelineMatchDto, nullable: true, description: 'Of a mentor' })
  match!: TimelineMatchDto | null;

  @ApiProperty({ type: TimelineChangeDto, nullable: true })
  change!: TimelineChangeDto | null;
}
