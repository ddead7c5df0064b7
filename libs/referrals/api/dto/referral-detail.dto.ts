import { ApiProperty } from '@nestjs/swagger';
import { actorKinds, type ActorKind } from '#kernel';
import { Choice, Id, Instant } from '#platform/http';
import { type ReferralEventKind, referralEventKinds } from '../../domain/referral';
import {
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
  type Side,
  sides,
} from '../../domain/referral-status';
import { ReferralDto } from './referral.dto';

class ReferralEventActorDto {
  @Choice(actorKinds, { description: 'Through which door' })
  kind!: ActorKind;

  @Id({ nullable: true, description: "A user's, a token's or a link's" })
  id!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The user's name, the token's, or the one that was given at the link's door",
  })
  name!: string | null;
}

export class ReferralEventDto {
  @Id()
  id!: string;

  @Choice(referralEventKinds)
  kind!: ReferralEventKind;

  @Choice(sides)
  side!: Side;

  @ApiProperty({ type: ReferralEventActorDto })
  by!: ReferralEventActorDto;

  @Instant()
  at!: string;

  @Choice(referralStatuses, { nullable: true })
  fromStatus!: ReferralStatus | null;

  @Choice(referralStatuses, { nullable: true })
  toStatus!: ReferralStatus | null;

  @Choice(referralReasons, { nullable: true })
  reason!: ReferralReason | null;

  @Choice(referralOutcomes, { nullable: true })
  outcome!: ReferralOutcome | null;

  @Instant({ nullable: true })
  scheduledAt!: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Not for viewers' })
  scheduledPlace?: string | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'What was written with it; both sides read it, viewers do not',
  })
  note?: string | null;

  @ApiProperty({ description: 'It says that the target has spoken with the client' })
  clientContacted!: boolean;
}

export class ReferralOpenMoveDto {
  @Choice(referralStatuses)
  to!: ReferralStatus;

  @Choice(referralReasons, {
    list: { max: referralReasons.length },
    description: 'One of them has to be given, where there are several',
  })
  reasons!: ReferralReason[];

  @Choice(referralOutcomes, {
    list: { max: referralOutcomes.length },
    description: 'One of them has to be given, where there are any',
  })
  outcomes!: ReferralOutcome[];

  @ApiProperty({ description: '`scheduledAt` and `scheduledPlace` have to be given' })
  needsAppointment!: boolean;

  @ApiProperty({ description: 'A consent in force that names the partner has to be on record' })
  needsConsent!: boolean;
}

export class ReferralDetailDto extends ReferralDto {
  @ApiProperty({ type: [ReferralEventDto], description: 'All that happened, in its order' })
  events!: ReferralEventDto[];

  @ApiProperty({ type: [ReferralOpenMoveDto], description: 'What the caller can do now' })
  moves!: ReferralOpenMoveDto[];

  @Instant({ nullable: true, description: 'Until when the caller can take the last move back' })
  undoableUntil!: string | null;
}
