import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id } from '#platform/http';
import { type ContactKind, contactKindNames } from '../../domain/contact-kind';
import { likelyScore, type LikenessReason, likenessReasonNames } from '../../domain/likeness';

class PairedContactDto {
  @Id()
  id!: string;

  @ApiProperty({ example: 'Powiatowy Urząd Pracy w Kołobrzegu' })
  name!: string;

  @Choice(contactKindNames, { nullable: true })
  kind!: ContactKind | null;

  @ApiProperty({ type: String, nullable: true })
  city!: string | null;

  @ApiProperty({ type: String, nullable: true })
  email!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
}

export class ContactPairDto {
  @ApiProperty({ type: [PairedContactDto], minItems: 2, maxItems: 2 })
  contacts!: PairedContactDto[];

  @ApiProperty({ type: 'integer', minimum: likelyScore, maximum: 100 })
  score!: number;

  @Choice(likenessReasonNames, {
    list: { max: likenessReasonNames.length },
    example: ['email', 'name_and_city'],
  })
  reasons!: LikenessReason[];
}

export class TellContactsApartDto {
  @Id({
    list: { min: 2, max: 2 },
    example: ['019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4d', '019f3b5e-7c1a-7d20-9c55-0c6f1a2b3c4e'],
    description: 'The two of a pair',
  })
  readonly contactIds!: [string, string];
}
