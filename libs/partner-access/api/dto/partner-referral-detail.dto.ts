import { ApiProperty } from '@nestjs/swagger';
import { actorKinds, type ActorKind } from '#kernel';
import { Choice, Id, Instant } from '#platform/http';
import {
  type ReferralEventKind,
  referralEventKinds,
  type ReferralOutcome,
  referralOutcomes,
  type ReferralReason,
  referralReasons,
  type ReferralStatus,
  referralStatuses,
  type Side,
  sides,
} from '#referrals';
import { PartnerReferralDto } from './partner-referral.dto';

class PartnerEventActorDto {
  @Choice(actorKinds, { description: 'Through which door' })
  kind!: ActorKind;
}

class PartnerReferralEventDto {
  @Id()
  id!: string;

  @Choice(referralEventKinds)
  kind!: ReferralEventKind;

  @Choice(sides)
  side!: Side;

  @ApiProperty({ type: PartnerEventActorDto })
  by!: PartnerEventActorDto;

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

  @ApiProperty({ type: String, nullable: true })
  scheduledPlace!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ description: 'It says that the target has spoken with the client' })
  clientContacted!: boolean;
}

class PartnerOpenMoveDto {
  @Choice(referralStatuses)
  to!: ReferralStatus;

  @ApiProperty({
    type: [String],
    description: 'One of them has to be given, where there are several',
  })
  reasons!: ReferralReason[];

  @ApiProperty({ type: [String], description: 'One of them has to be given, where there are any' })
  outcomes!: ReferralOutcome[];

  @ApiProperty({ description: '`scheduledAt` and `scheduledPlace` have to be given' })
  needsAppointment!: boolean;

  @ApiProperty()
  needsConsent!: boolean;
}

export class PartnerReferralDetailDto extends PartnerReferralDto {
  @ApiProperty({ type: [PartnerReferralEventDto], description: 'All that happened, in its order' })
  events!: PartnerReferralEventDto[];

  @ApiProperty({ type: [PartnerOpenMoveDto], description: 'What you can do now' })
  moves!: PartnerOpenMoveDto[];

  @Instant({ nullable: true, description: 'Until when you can take your last move back' })
  undoableUntil!: string | null;
}
