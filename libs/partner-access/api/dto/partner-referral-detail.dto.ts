import { ApiProperty, OmitType } from '@nestjs/swagger';
import { actorKinds, type ActorKind } from '#kernel';
import { Choice, Instant } from '#platform/http';
import { ReferralEventDto, ReferralOpenMoveDto } from '#referrals/api';
import { PartnerReferralDto } from './partner-referral.dto';

class PartnerEventActorDto {
  @Choice(actorKinds, { description: 'Through which door' })
  kind!: ActorKind;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "The name that was given at the link's door",
  })
  name!: string | null;
}

/** An event as the staff see it, without the names of who of them did it. */
class PartnerReferralEventDto extends OmitType(ReferralEventDto, ['by']) {
  @ApiProperty({ type: PartnerEventActorDto })
  by!: PartnerEventActorDto;
}

export class PartnerReferralDetailDto extends PartnerReferralDto {
  @ApiProperty({ type: [PartnerReferralEventDto], description: 'All that happened, in its order' })
  events!: PartnerReferralEventDto[];

  @ApiProperty({ type: [ReferralOpenMoveDto], description: 'What you can do now' })
  moves!: ReferralOpenMoveDto[];

  @Instant({ nullable: true, description: 'Until when you can take your last move back' })
  undoableUntil!: string | null;
}
