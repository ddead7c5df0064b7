import { ApiProperty } from '@nestjs/swagger';
import { type ActorKind, actorKinds } from '#kernel';
import { Choice, Id, Instant } from '#platform/http';
import { type ClientField, clientFields } from '../../domain/client';
import { type DisclosureDoor, disclosureDoors } from '../../domain/disclosure';

class DisclosureRecipientDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;
}

class DisclosureActorDto {
  @Choice(actorKinds)
  kind!: ActorKind;

  @Id({ nullable: true, description: "A user's, a token's or a link's" })
  id!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The user's name, or the token's" })
  name!: string | null;
}

export class DisclosureDto {
  @Id()
  id!: string;

  @Id()
  clientId!: string;

  @Id({ nullable: true, description: 'The referral in which it was passed on' })
  referralId!: string | null;

  @Id({ nullable: true, description: 'The match with a mentor in which it was passed on' })
  matchId!: string | null;

  @Id({ nullable: true, description: 'The consent that it was done with' })
  consentId!: string | null;

  @ApiProperty({
    type: DisclosureRecipientDto,
    nullable: true,
    description: 'Who was told; null where it was the library itself',
  })
  recipient!: DisclosureRecipientDto | null;

  @Choice(clientFields, { list: { max: clientFields.length }, example: ['name', 'phone'] })
  fields!: ClientField[];

  @Choice(disclosureDoors, { description: 'The way on which it was passed on' })
  door!: DisclosureDoor;

  @Instant()
  at!: string;

  @ApiProperty({ type: DisclosureActorDto, description: 'Who passed it on, or came to read it' })
  by!: DisclosureActorDto;
}
