import { ApiProperty, OmitType } from '@nestjs/swagger';
import { type ActorKind, actorKinds } from '#kernel';
import { Choice, FlagInQuery, Id, Instant, ListQuery } from '#platform/http';
import { type ClientField, clientFields } from '../../domain/client';

class NotifiedContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

class AcknowledgedByDto {
  @Choice(actorKinds)
  kind!: ActorKind;

  @Id({ nullable: true })
  id!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

export class ErasureNoticeDto {
  @Id()
  id!: string;

  @Instant({ description: 'When the library erased the person' })
  erasedAt!: string;

  @Instant({ nullable: true, description: 'When the contact said that it did the same' })
  acknowledgedAt!: string | null;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description:
      'The referrals in which the contact was told of the person: by these it knows who it was',
  })
  referralIds!: string[];

  @Choice(clientFields, {
    list: { max: clientFields.length },
    example: ['name', 'phone'],
    description: 'What it was told',
  })
  fields!: ClientField[];

  @ApiProperty({ type: NotifiedContactDto })
  contact!: NotifiedContactDto;

  @Instant({ nullable: true, description: 'When the mail went out; null without one' })
  notifiedAt!: string | null;

  @ApiProperty({ type: AcknowledgedByDto, nullable: true })
  acknowledgedBy!: AcknowledgedByDto | null;
}

/** The notice as the contact sees it. */
export class PartnerErasureNoticeDto extends OmitType(ErasureNoticeDto, [
  'contact',
  'notifiedAt',
  'acknowledgedBy',
]) {}

export class ListPartnerErasureNoticesQuery extends ListQuery {
  @FlagInQuery({ optional: true })
  readonly acknowledged?: boolean;
}

export class ListErasureNoticesQuery extends ListPartnerErasureNoticesQuery {
  @Id({ optional: true })
  readonly contactId?: string;
}
