import { ApiProperty } from '@nestjs/swagger';
import { type ActorKind, actorKinds } from '#kernel';
import { Choice, Id, Instant, Text } from '#platform/http';
import {
  type PartnershipReason,
  partnershipReasons,
  type PartnershipStage,
  partnershipStages,
} from '../../domain/partnership-stage';

const detail = { optional: true, nullable: true } as const;

export class MovePartnershipDto {
  @Choice(partnershipStages, {
    example: 'identified',
    description:
      'The stage you see. Where it is no longer so, nothing is moved: 409 with `current`',
  })
  readonly from!: PartnershipStage;

  @Choice(partnershipStages, { example: 'analysed' })
  readonly to!: PartnershipStage;

  @Choice(partnershipReasons, { ...detail, description: 'For `dormant`, `ended` and `declined`' })
  readonly reason?: PartnershipReason | null;

  @Text({ ...detail, max: 4000, description: 'Why. Needed where the partnership goes back' })
  readonly note?: string | null;

  @Instant({
    optional: true,
    description: 'When it happened: now, if left out; not before the last move',
  })
  readonly occurredAt?: string;
}

class MoverDto {
  @Choice(actorKinds)
  kind!: ActorKind;

  @Id({ nullable: true })
  id!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

export class PartnershipMoveDto {
  @Id()
  id!: string;

  @Choice(partnershipStages, { nullable: true, description: 'Null: it was written down then' })
  fromStage!: PartnershipStage | null;

  @Choice(partnershipStages)
  toStage!: PartnershipStage;

  @Instant()
  occurredAt!: string;

  @Choice(partnershipReasons, { nullable: true })
  reason!: PartnershipReason | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: MoverDto })
  by!: MoverDto;
}
